import type { WordGroup } from './word-group'

/** A body in trouble, a mishap, a thing that cannot be done any more, and somebody who asks what to do. */
export const contextsOfDanger: WordGroup[] = [
  {
    name: 'what hurts or fails in the body',
    most: 3,
    says: `
      @part ~3 @state; @state ~2 @part; @part is|are|looks|gone|going|went|feels|getting ~1 @state; @part ~3 hurts|hurt|aches|burning|throbbing|tingl*|stings; hurts ~3 @part; looks|gone|went|turned|going|turning ~2 @state`,
  },
  {
    name: 'cannot or will not',
    most: 3,
    says: `
      @fails ~2 wake|rouse|feed|eat|drink|latch|stop|move|moving|look|cry|crying|pee|breath|walk|stand|bend|use|open|touch|settle|answer|respond|reach|talk|speak|swallow|suck|hold|see|hear|find|get|calm|keep|lift|turn|smile|focus|sit|come|let|tell|put|bear|peed|weed|fed|eaten
      @fails ~1 himself|herself|right|responding|feeding|moving|breathing|waking|eating|drinking|crying|answering|sweating|looking; not himself|herself; anymore; at all; nothing works; not right|ok|okay|good; doesnt want`,
  },
  {
    name: 'it happened just now',
    most: 3,
    says: `
      #justnow; just did it|so|that; i just did; asking seriously|because|for real; just now|did|fell|found|told|drank|ate|swallow|had|happened|ended|rolled|messaged; right now; as i|we type|write|speak|speaking; happening; this morning|afternoon|evening; this minute|second; an hour|hour ago; half hour; since ~3 lunch|tea|teatime|noon|nap|morning|breakfast|lastnight|yesterday|midnight|dinner|this|then|fall|the|six|three|four|five|nine|ten|#n|he|she
      ever since; and now; now hes|shes|her|his|he|she|its|the|i|im|we; keeps|keep ~1 going|doing|happening|vomit|dozing|falling|coming|being|saying|crying|asking|getting|having|pulling|bleeding|on; still bleeding|crying|not|going|blue|pouring|hot|has|there|cannot|wont; again just|now|tonight; twice tonight|today|now|in; second one|time|fit|seizure|towel|pad; third time|time
      for #minutes|#hours; lasted; in #hours; in #minutes; within; minutes; started; began; getting worse|bigger|faster|weaker|more|slower; spreading; got worse; came from nowhere; came up; suddenly; sudden; all day; all night; hasnt since; not since; so far; to wait; till morning; til morning; or wait; opens at; closed; until morning`,
  },
  {
    name: 'asks what to do now',
    most: 2,
    says: `
      do i|we ~1 ring|call|go|wait|need|take|drive|wake; do i still; do we go; should i|we ~1 go|call|ring|take|wait|drive|worry|come|be worried|let; go in; take ~1 in; what do i do; what do we do; what should i do; what now; who do i|we; can it|i wait; ok now; is ~1 bad|serious|dangerous|urgent; is that bad|serious|normal|ok; is this an|bad|serious|normal
      help me; please help; help please; help now; need help; or is it; could it be; does it matter; does that matter; i dont like it; bad feeling; something ~2 wrong; not an emergency; dont want to bother; sorry to bother; prob|probably ~1 nothing|fine|daft|fluid|just; overreact*; being daft|silly; says ~1 let|wait|its|hes|shes; husband|dh|partner|mil ~1 says|thinks ~3 cold|fine|overreact*|teething|nothing|wind|sleep|wait`,
  },
  {
    name: 'a mishap told',
    most: 2,
    says: `
      @mishap ~4 @part; @mishap ~3 on|onto|off|from|into|over|down|under; @part ~3 @mishap; shut|trapped|caught|slammed|jammed|stuck|crushed ~5 door|drawer|hinge|zip|gate|window|car; landed on; came down on; got into; got hold; got at; got ~2 out of; found ~1 her|him; found ~4 empty|open|mouth; foil; bottle was full; half ~2 gone|bottle|pack; a mouthful; stood on
      by mistake; by accident; accidentally; wrong one|dose|bottle|child|syringe; instead of; so did; twice the; double; too much; all over ~2 mouth|face|hands|him|her; out of his|her nose|mouth|ear; on ~1 neck|face|lap|chest; bitten through; cannot tell how; dont know how|what|if; no idea ~2 what|how|if; i think|maybe ~3 two|swallow|ate|drank|took|half; one is missing; is missing`,
  },
  {
    name: 'dread and despair',
    most: 2,
    says: `
      i want to|it ~1 die|end|stop|disappear|over; want to die; wants to die; dont want to ~2 wake|live|be|exist; better off without; without me; kill myself|him|her|me; end it; end my; i mean it; a plan; have a plan; no point; nobody would; happier without|if; walked into; hoarding; voices; voice; telling me; told me to; chosen; swapped; evil; devil; scared of ~3 do|myself|me; i nearly; nearly did; hurt|harm ~1 her|him|baby|myself|them; i shook; i put; gripping; so hard; pillow over; counted ~2 tablets; took some|all|more; goodbye; note; cutting; knives; knife; picture*|image* ~2 of; keep ~1 thinking|looking|seeing|imagining; hits; hit me; threatened; if i leave; downstairs`,
  },
]
