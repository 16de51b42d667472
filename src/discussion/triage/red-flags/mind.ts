import type { Sign } from './sign'

/** Suicide, self-harm, thoughts of harming a child, losing touch with reality. */
export const mind: Sign[] = [
  {
    kind: 'self-harm',
    why: 'Somebody wants to die, plans it, or has hurt themselves.',
    weight: 'alone',
    happened: true,
    says: `
      want|wants|wanted|wanna|wish|wishes|rather|ready|going|gonna|trying|tried|plan|plans|planning|thinking|thought|thoughts|ideas|decided|need|about ~4 die|dead|died|dying
      stop|quit ~1 being alive; not ~2 be alive; plan ~3 how ~4 do it; how i would do it; how id do it
      kill ~2 myself|himself|herself|themself|themselves|me; end ~3 life|it|everything|myself|all|things
      ending ~3 life|it|all|everything; end it; take|taking|took ~2 own|my|her|his life; self harm*; selfharm*
      harm ~2 myself|himself|herself|themselves; hurt ~2 myself|himself|herself|themselves
      cut ~3 myself|herself|himself|arm|arms|wrist|wrists|thigh|thighs|legs
      cutting|slashing|slit|scratching ~3 myself|herself|himself|arms|arm|wrist|wrists|thigh|thighs
      cuts ~4 arm|arms|thigh|thighs|wrist|wrists|legs; fresh cuts
      not|dont|no ~3 want|wanna ~3 be|live|wake|exist|here|alive|anymore; dont want ~3 wake|live
      not want ~2 here; cannot ~2 see ~2 point; dont see ~2 point; no reason ~2 live|go|be; nothing ~2 live
      better ~2 off; better off dead; burden; not ~2 exist; stop exist*; never wake
      wish ~4 never|not|wasnt|didnt ~2 born|wake|here; worth ~1 living; tired ~2 living|life|alive
      done ~2 life|living; cannot ~2 go ~1 on|anymore; cannot ~2 do ~2 this ~3 anymore|more|life; goodbye
      counted ~3 tablets; tablets ~4 counted|saved|stash*|lined|hidden|ready|hand
      saved|saving|stash*|hoard*|lined ~4 tablets|paracetamol; stash ~3 tablets
      jump ~4 off|from|bridge|window|train|balcony|front|cliff; step* ~4 traffic|over|front
      drive|driving|crash|steer|swerve|drove ~6 bridge|tree|wall|off|river|traffic|oncoming|lorry|into
      train tracks|platform|station; noose; hang|hanging|hanged ~2 myself|himself|herself|me; od; overdose*
      took ~4 tablets|overdose|packet; razor; razors; blade*; knife ~6 wrist|myself|arm; life insurance
      love them more; not ~2 safe ~3 myself|alone; dark thoughts; never come back; not coming back
      world ~4 without me; different mum; night ~2 go; find ~4 someone; everyone ~6 happier
      theyd ~6 happier|better; wouldnt miss; nobody ~3 miss; no one ~3 miss
      not make ~3 morning|birthday|christmas|tomorrow; plan ~3 tonight; locked ~3 bathroom|room
      dont deserve ~2 live; want ~2 it ~3 stop|over|end; make it stop; bleach ~2 myself
      cut again|more|deeper|tonight; been cut; started cut; relapsed; have|got|made|has ~2 plan
      written ~3 notes|note|letters; take|taking|took ~2 all ~4 tablets|antidepressants|pills; over ~2 edge
      hurting myself; punish* ~2 myself; hate ~2 being alive; hate ~2 life; life ~4 not worth
      not worth ~2 living; pointless; whats ~2 point; want out; cannot carry on; cannot cope ~2 anymore
      cannot take ~3 anymore|more; cannot keep going; ending things; finish myself; finish it all
      leave ~2 world; gone ~4 better; if i was|were ~2 dead|gone; if i died; wish i was|were dead
      wish i could die; wish ~3 die; hope ~4 not wake|die; wouldnt care if ~3 died; wouldnt notice
      notice if ~3 gone; slept forever; sleep forever; sleep ~4 never; never have to wake; painless
      how many ~4 to die|kill|overdose|end; swim out; walk into ~3 sea|river|traffic|road
      walk ~3 out ~3 traffic; in front ~2 train|bus|lorry|traffic|car; put ~3 end; voices ~4 die|kill; last day
      last night ~2 earth; say* ~3 goodbye|goodbyes; made ~2 will; given away; giving away; want to disappear
      want to vanish; want to be gone; self injur*; way out; said ~2 goodbyes; goodbyes
      googling ~4 pills|tablets|ways|methods|overdose|suicide; how many ~2 tablets; tablets ~4 takes
      life ~2 stop; stop ~2 life; dont deserve; deserve|deserves ~3 better ~2 mum|mother|than me; better mum
      stockpil*; hiding ~3 tablets; thoughts of dying; thoughts of death|suicide; dying ~3 thoughts
      thoughts ~4 louder|darker|worse; tired of fighting; tired ~2 fighting; fighting it; cannot fight
      hate myself; hate me; end this; end of ~2 rope|tether; no hope; hopeless; no future; nothing left
      nothing matters; cannot go on; dont want ~3 anymore; dark place; spiral*; unalive; sewerslide; kms
      wanna die; suici*; how long ~2 takes; forget me; best thing for them; not existing
      take the whole ~1 box|pack|packet|bottle; do it on; do it tonight; train ~4 step|jump; just step
      step ~2 off; wrote ~4 diary; my mum ~2 letter; written ~3 mum|kids|him|her|husband|them; forever sleep
      too much pain ~3 live; shouldnt be here; shouldnt exist; they ~2 better; suicidal
      commit*|attempt* ~2 suicide; suicide ~2 note|attempt|plan|thoughts|ideation|pact|watch
      thinking|think|thoughts|considering|contemplating ~3 suicide; cut|cutting myself
      bridge ~6 jump|edge|over|step|looking|home; looking|look|stand|standing|walk|walking ~3 bridge
      googl* ~6 die|pills|tablets|overdose|methods|suicide|painless|takes; razor ~4 again|wrist|bath|legs|arms
      a monster; scratches ~4 wrist|wrists|arms|herself|himself|blade|deep; showed ~3 scratches|cuts
      written ~2 mum|kids|husband|him|her|them; if im not here|around|gone|alive; when im gone|dead
      after im gone; adopt|raise my ~3 if; take ~2 kids ~3 if im; said|saying|says|say ~4 goodbye|goodbyes
      written|wrote|writing|write|left|texted|finished ~4 goodbye|goodbyes|letter|note|notes
      better|happier|easier|fine|off ~4 without me; give|giving up ~2 life|living|everything
      no point ~4 living|being|here|anymore|going|life|me|alive; ledge ~6 jump|stand|standing|sit|sitting
      on ~2 roof; multi storey; railway line|tracks|bridge; want ~3 disappear|vanish
      bought|got|found|has|have|with|hidden ~4 rope; not ~2 be here ~2 anymore|tomorrow|more
      dont want ~2 be here; diary ~6 do it|die|end; from ~2 bridge; on ~2 bridge; at ~2 bridge
      danger to ~2 myself|himself|herself; ending ~2 my|her|his life; arranged it all; what happens now
      pills|tablets|bottle next to me; other way than; plan ~2 done|ready|made
      make it to ~2 weekend|morning|monday|tomorrow|christmas; hide ~3 keys|pills|tablets|knives; birthday cards
      saving ~5 patches|tablets|pills|morphine; picture ~2 window; picture ~3 jumping
      tracks ~3 night|train|head; lay|lie|lying|stand|standing on ~2 tracks|rails
      keep ~3 knives ~3 neighbour|neighbours|away|hidden`,
  },
  {
    kind: 'harm-to-baby',
    why: 'Fear or thoughts of harming a child, or a child was shaken.',
    weight: 'alone',
    happened: true,
    says: `
      hurt|harm|kill|smother*|suffocat*|strangl*|stab*|drop|dropping|throw*|threw|chuck*|slap*|hit|shake|drown|punch*|choke|squeez*|smash*|squash*|burn|shoot*|poison|shov*|thump*|kick*|pinch*|bite|biting|crush*|snap* ~3 baby|him|her|them|twins|kids|children|son|daughter|child|toddler
      scared|afraid|frightened|terrified|worried|feel*|urge|urges|going|gonna|want|wanted|about|might|tempted|thought|thoughts|images|vision|visions|picture*|imagine*|imagining|close|nearly|almost|dont trust|could ~6 hurt|harm|kill|smother|suffocate|strangle|stab|throw|throwing|chuck|shake|drown|drop|hit|slap|punch|dropping ~3 baby|him|her|them|twins|kids|it|child|#young
      shake ~2 baby|him|her|them|it|my; shook; i shake; pillow ~6 face|over|his|her|hands
      hand|hands ~4 pillow|mouth|throat|neck; over ~2 face|mouth
      throw|threw|thrown|chuck* ~5 wall|window|stairs|cot|bed|across|out|door|balcony
      dont|not ~2 trust ~2 myself; snap* ~5 baby|him|her; lose ~2 it ~5 baby|him|her|with
      lost ~2 it ~5 baby|him|her|shake|grabbed; gripped|squeezed|grabbed|shoved|yanked ~4 hard|too|rough*
      too rough; rough ~2 with; put ~6 back ~3 water; make ~3 stop ~3 crying|forever; stop ~2 forever
      shut ~3 up; bad ~2 thoughts; thoughts ~6 baby|him|her|knife|stairs|bath|drown*|window
      knife|knives ~8 baby|him|her; held ~4 under; leave ~4 baby ~4 street|doorstep|somewhere|bin
      slammed ~4 cot|crib|down; walk ~2 out ~4 leave; going|gonna ~4 do ~1 something
      something ~2 terrible|awful|bad|stupid|regret; before i hurt|do|snap; leave ~2 before
      not|dont ~2 feel ~2 safe ~4 alone|baby|him|her|around; not safe ~3 alone|around|baby
      alone with ~4 scared|afraid|trust|safe; scared|afraid|frightened ~3 myself|what i ~2 do
      nearly|almost dropped|threw|hit|shook|shake|smothered|hurt|did; smother*; not want ~3 baby|him|her anymore
      wish ~4 dead|gone|never|die; get rid ~2 baby|him|her; end ~2 him|her|baby
      see|seeing|images|flashes|imagine ~6 dead|dropping|knife|stairs|drowning|blood
      think* ~5 hurt|harm|hurting|harming; scream* ~3 at ~3 baby|him|her|face; rage at|rages|with ~2 baby|him|her; blind rage; enraged
      so angry ~3 baby|him|her|at; losing it; loosing it; about to lose; lose my temper; losing my temper
      lost my temper; hands ~2 shaking; throttl*; scare myself; scared ~2 myself; put ~2 down hard|rough*
      slammed; squeezed|gripped|grabbed ~6 until|screamed|bruise; push ~4 road|traffic|pram|buggy|stairs|water
      pram ~4 road|river|traffic|water; see my hands; wanting ~3 shake|hurt|hit|harm|throw; threw ~3 down
      handled ~3 rough*; around ~2 knives|knife; holding ~2 under; under ~2 water; by one arm
      by ~2 arm|leg|neck; heard ~2 click|crack|snap|pop; let ~3 roll; roll ~3 road|hill
      buggy|pram ~4 roll|road|go; cushion|pillow|blanket|hand ~6 over|face|mouth; cushion; something in me
      part of me wants; i did ~4 for a second; lost it; holds ~3 cushion|pillow
      intrusive ~3 baby|him|her|harm|hurt|knife
      having|have|get|getting|keep|these|my|terrible|awful|horrible intrusive
      urge|urges ~4 hurt|harm|hit|shake|throw|drop|push|scream
      put|squeezed|grabbed|held|hit|patted|pushed ~6 too hard; hard ~3 too hard
      let go of ~3 pram|buggy|him|her|baby; going to let go; hate ~2 baby|him|her
      dropped|hurt|hit|pinched|scratched ~4 on purpose; hands doing; doing awful things
      did|do|done|doing something terrible|awful|bad|stupid; hand ~2 over ~2 mouth|face
      danger to ~3 baby|him|her|them|child; squeeze ~2 her|him|baby`,
  },
  {
    kind: 'harm-to-baby',
    why: 'A parent hears voices, or believes things that are not so.',
    weight: 'alone',
    happened: true,
    says: `
      voice|voices ~8 say*|tell*|told|head|telling|hear*|harm|real|baby; hear* ~3 voices|voice|things
      baby|he|she|hes|shes ~4 devil|demon|evil|possessed|cursed|swapped|alien|robot|replaced|switched|satan|antichrist
      swapped; isnt|not ~3 real baby|son|daughter|mine; not ~3 my ~1 baby; devil; demon*
      messages ~4 tv|radio|god; chosen ~4 god; god ~4 told|tells|telling|wants; psychos*; paranoi*
      seeing ~3 things; seeing ~3 there; hallucinat*; not ~3 slept ~6 days|nights|#duration|#daysago|#hours
      slept ~4 days ~8 talking|pacing|baby|energy|fine; talking ~3 nonsense|herself|walls; spying
      they ~4 coming ~3 baby|take|us; manic; mania; delusion*; poisoning ~3 food|milk|us; sacrifice*
      baby ~6 watching|plotting; prophet; angel* ~3 told|tells|says; told ~2 me ~3 baby|drown|hurt|kill
      it|voice|they|god|baby|head|tv ~1 telling me; keeps telling me; wont let ~3 near|touch|hold; watching us|me|her; poison ~3 milk|food|water|bottle
      believes|convinced|thinks ~5 baby|people|someone|hospital|midwife|us ~5 not|isnt|evil|swapped|dead|kill|take|hurt|spying|watching|poison
      talking ~2 fast; not making sense; makes no sense; doesnt recogni*; doesnt sleep
      not sleep ~6 #young|#pp|birth; chosen; washing ~2 walls; possess*; curse*
      thinks|says|believes|convinced ~5 evil; mission ~3 god|from; chip ~3 baby|head|him|her|arm
      cameras ~4 watching|everywhere|hidden|house; hosepipe; says ~4 recording|spying|watching|poisoned|swapped`,
    and: `
      baby; birth; #pp; pp; born; mum; wife; newborn; she; her; i; him; he; #young; sister; me; partner; husband
      twins; road; pram`,
    within: 25,
  },
]
