import { type Candidate, mayEndHere } from './candidate'
import { ownings } from './frames-after'
import { personal } from './people-words'
import { tableOf } from './tables'

const drugEnding = /(ine|ol|ide|cillin|mycin|azole|pril|statin|mab|profen|amine|one|ate|ium|cin|vir|lax|cort|pam|zole)$/

/**
 * An unknown word in small letters is mostly a slip of the finger: the frame must be strong and the place plausible, or
 * it stands where only somebody does.
 */
export function isSmallUnknown(candidate: Candidate): boolean {
  const { word, frame, joined, behind } = candidate
  if (
    word.low.length < 3 ||
    /(ing|ed|ly|tion|ness|ment|itis|osis|emia)$/.test(word.low) ||
    (drugEnding.test(word.low) && frame?.role === 'kin')
  )
    return false
  if (frame?.role === 'clinician' && frame.by === 'doctor')
    return /^\.? $/.test(word.gap) && !/^(appt?s?|apts?|appointment|ofice|surgry)$/.test(word.low)
  if (frame?.role === 'titled') return true
  if (joined && joined !== 'bare' && joined.strong) return mayEndHere(candidate)
  if (joined === 'bare' && !candidate.foreign && behind !== 'thing' && !likeVerb(candidate)) return true
  if (isSubject(candidate) || isObject(candidate) || isOwner(candidate)) return true
  if (!frame?.strong || likeVerb(candidate)) return false
  if (frame.role === 'named') return true
  if (frame.role === 'self') return behind === 'age'
  return (
    (mayEndHere(candidate) || (behind === 'deed' && !candidate.foreign)) && !/^[a-z]*(nt|cant|wont)$/.test(word.low)
  )
}

/** A verb in the third person looks like any unknown word: "my baby snorts and grunts". */
const likeVerb = ({ word, next, nextKind }: Candidate) =>
  /(s|ed)$/.test(word.low) && !(nextKind === 'number' || (next !== undefined && certain.test(next.low)))
const certain = /^(is|was|has|had|hasnt|wasnt|isnt|wont|wouldnt|will|doesnt|didnt|cant|keeps|gets|got|does|did)$/

/** Behind these a clause begins: "so keziah slept", "is it normal that ondine hums". */
const opening = tableOf(`
  so ok okay well hi hiya hey hello help update and but when since if because bc cos cuz coz that as while until
  till til before after once whenever yesterday today tonight lately now then anyway basically honestly sorry
  please pls thanks why how does did has is was can should will would could think thinks hope says said like lol
  also poor every time though although where than or y pero aber mais night morning both yes no again worried sure
`)
const begins = ({ word, before }: Candidate) =>
  before === undefined || word.first || opening.has(before.low) || /[,–—-] ?$|^\)? ?\($/.test(word.gap)

const asked = /^(does|did|do|can|could|should|would|will|might|may|must|has)$/
const base =
  /^(need|needs|have|get|be|been|look|seem|want|still|just|really|ever|even|grow|outgrow|catch|had|got|start|stop)$/

function isSubject(candidate: Candidate): boolean {
  const { word, before, behind, next, foreign } = candidate
  if (foreign || !next || next.gap !== ' ' || !begins(candidate)) return false
  if (before && /^(the|a|an|this|my)$/.test(before.low)) return false
  if (/(s|ies|ion|age|ism)$/.test(word.low) && !/(us|is|ys|os|as|es|ss)$/.test(word.low)) return false
  if (behind === 'age' || behind === 'parent' || behind === 'clinician') return true
  if (!/(ism|ion|age)$/.test(word.low) && (behind === 'deed' || /^(has|had|hasnt|wont)$/.test(next.low))) return true
  if (asked.test(before?.low ?? '') && (base.test(next.low) || personal.has(`${next.low}s`))) return true
  return /^(is|does)$/.test(before?.low ?? '') && /^(ok|okay|ready|normal|allergic|overtired)$/.test(next.low)
}

/** What is done to somebody, and the word that follows them: "put wojtek down", "gave zuriel calpol". */
const pairs: readonly [RegExp, RegExp][] = [
  [
    /^(put|puts|putting|lay|laid|laying|pop|popped|plonked|stick)$/,
    /^(down|in|to|on|back|into|up|upright|onto|under)$/,
  ],
  [
    /^(gave|give|gives|giving|given)$/,
    /^(a|an|the|his|her|their|some|water|milk|another|one|half|too|calpol|nurofen|tylenol|motrin|paracetamol|ibuprofen|medicine|solids|honey|formula|peanut|egg)$/,
  ],
  [/^(fed|feed|feeding|feeds)$/, /^(at|every|a|from|to|in|and|on|before|after|while|lying|solids|formula)$/],
  [/^(took|take|taking|takes|bring|brought|bringing)$/, /^(to|swimming|in|for|out|off|back|home|into|along|with|up)$/],
  [
    /^(let|lets|letting|make|makes|made|help|helps|helped|watch|see|saw|hear|heard|leave|left|get|getting|got)$/,
    /^(cry|sleep|nap|play|have|eat|self|lie|latch|burp|settle|crying|sleeping|alone|with|walk|crawl|drink|scream|down|dressed|weighed|vaccinated|off|used|back|breathe|poo|poop|calm)$/,
  ],
  [/^(wean|weaning|weaned|keep|kept|keeping)$/, /^(off|from|onto|home|awake|warm|cool|upright|in|away|asleep)$/],
  [/^(wake|woke|waking|wakes)$/, /^(up|to|for|at|every|from|after|when|if|and)$/],
  [
    /^(dress|dressed|change|changed|changing|hold|holding|held|pick|picked|pick|weigh|weighed|carry|carried|settle|settling|rock|rocked|rocking|swaddle|swaddled|swaddling|calm|comfort|bathe|bathed|bathing|burp|burped|cuddle|nurse|nursing|dropped|bf|breastfeed|breastfeeding|toilet|potty|raise|birth|birthed|deliver|delivered|induced|miss)$/,
    /^(up|to|in|off|on|for|with|at|after|before|every|and|when|while|like|all|through|down|via|by|from)$/,
  ],
]

function isObject({ word, before, next, foreign }: Candidate): boolean {
  if (foreign || !before || !next || word.gap !== ' ' || next.gap !== ' ') return false
  if (/(s|ies)$/.test(word.low) && !/(us|is|ys|os|as|es|ss)$/.test(word.low)) return false
  const drug = drugEnding.test(word.low) && /^(g[ai]v|too?k|tak|start|got|get)/.test(before.low)
  return !drug && pairs.some(([verb, follows]) => verb.test(before.low) && follows.test(next.low))
}

/** "mirembes cord smells". */
const isOwner = (candidate: Candidate) =>
  !candidate.foreign &&
  /[^s]s$/.test(candidate.word.low) &&
  candidate.word.low.length > 4 &&
  candidate.next?.gap === ' ' &&
  begins(candidate) &&
  ownings.has(candidate.next.low)
