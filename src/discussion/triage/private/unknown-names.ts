import { articles, type Candidate, mayEndHere, placed } from './candidate'
import { personal } from './people-words'

/** Whether a word that no table knows is a name: where a name must stand, or where only somebody can. */
export function isUnknownName(candidate: Candidate): boolean {
  const { word, frame, behind, joined, before } = candidate
  if (word.shouted && word.low.length < 6) return false
  if (!word.capital) return isSmallUnknown(candidate)
  if (frame?.role === 'self') return mayEndHere(candidate)
  if (frame?.strong || frame?.role === 'parent' || frame?.role === 'beside' || frame?.role === 'family')
    return behind !== 'thing'
  if (frame?.role === 'kin') return behind !== 'thing' && mayEndHere(candidate)
  if (joined) return behind !== 'thing'
  if (behind === 'age' || behind === 'here' || behind === 'parent' || behind === 'clinician') return true
  if (behind === 'deed') return true
  if (!drugEnding.test(word.low) && isAsked(candidate)) return true
  if (frame?.role === 'greeted') return /^[,!.\n-]/.test(candidate.next?.gap ?? ',')
  if (frame?.role === 'ours') return behind === 'verb' && !drugEnding.test(word.low)
  if (nursed.test(before?.low ?? '')) return behind !== 'thing'
  if (before?.low === 'for' && candidate.next?.low === 'to') return true
  const marked = word.low !== word.text.toLowerCase().replace(/['’-]/g, '')
  return (
    marked && !word.first && !(before && (articles.test(before.low) || placed.test(before.low))) && behind !== 'thing'
  )
}
/** "if Ifeoluwa is asleep", "has Tallulah had", "Jean-Luc has". */
const isAsked = ({ word, before, next, behind }: Candidate) =>
  (/^(has|have|did|does|is|was|can|should|could|will|would|do)$/.test(before?.low ?? '') &&
    (/^(had|been|got|need|have|look|seem|just|still|always|only|keep|get|want)$/.test(next?.low ?? '') ||
      personal.has(`${next?.low}s`))) ||
  (/\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}/u.test(word.text) && (behind === 'verb' || behind === undefined) && !word.first) ||
  (/\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}/u.test(word.text) && behind === 'verb')
/** What is done to nobody but somebody. */
const nursed =
  /^(fed|feed|feeding|bathed|bathe|swaddled|burped|burp|weighed|dressed|woke|wake|nursed|nursing|cuddled|carried|hugged|birthed|miss)$/
const drugEnding = /(ine|ol|ide|cillin|mycin|azole|pril|statin|mab|profen|amine|one|ate|ium|cin|vir|lax|cort|pam|zole)$/

/** An unknown word in small letters is mostly a slip of the finger: the frame must be strong and the place plausible. */
function isSmallUnknown(candidate: Candidate): boolean {
  const { word, frame, joined, behind } = candidate
  if (
    word.low.length < 3 ||
    /(ing|ed|ly|tion|ness|ment)$/.test(word.low) ||
    (drugEnding.test(word.low) && frame?.role === 'kin')
  )
    return false
  if (frame?.role === 'clinician' && frame.by === 'doctor')
    return /^\.? $/.test(word.gap) && !/^(appt?s?|apts?|appointment|ofice|surgry)$/.test(word.low)
  if (frame?.role === 'titled') return true
  if (joined && joined !== 'bare' && joined.role === 'kin' && joined.strong) return mayEndHere(candidate)
  if (!frame?.strong || likeVerb(candidate)) return false
  if (frame.role === 'named') return true
  if (frame.role === 'self') return behind === 'age'
  return mayEndHere(candidate) && !/^[a-z]*(nt|cant|wont)$/.test(word.low)
}

/** A verb in the third person looks like any unknown word: "my baby snorts and grunts". */
const likeVerb = ({ word, next, nextKind }: Candidate) =>
  /(s|ed)$/.test(word.low) && !(nextKind === 'number' || (next !== undefined && certain.test(next.low)))
const certain = /^(is|was|has|had|hasnt|wasnt|isnt|wont|wouldnt|will|doesnt|didnt|cant|keeps|gets|got|does|did)$/
