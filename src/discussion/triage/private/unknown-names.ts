import { articles, type Candidate, mayEndHere, placed } from './candidate'
import { personal } from './people-words'
import { isSmallUnknown } from './small-unknown'
import { tableOf } from './tables'
import { kindOf } from './word-kinds'

/** Whether a word that no table knows is a name: where a name must stand, or where only somebody can. */
export function isUnknownName(candidate: Candidate): boolean {
  const { word, frame, behind, joined, before } = candidate
  if (word.shouted && word.low.length < 6) return false
  if (before?.low === 'from' && candidate.long && !candidate.foreign) return true
  if (!word.capital) return isSmallUnknown(candidate)
  if (frame?.role === 'self') return mayEndHere(candidate)
  if (frame?.strong || frame?.role === 'parent' || frame?.role === 'beside' || frame?.role === 'family')
    return behind !== 'thing'
  if (frame?.role === 'kin')
    return behind !== 'thing' && (mayEndHere(candidate) || (!candidate.foreign && !drugEnding.test(word.low)))
  if (joined) return behind !== 'thing'
  if (behind === 'here' && placed.test(before?.low ?? '')) return false
  if (behind === 'age' || behind === 'here' || behind === 'parent' || behind === 'clinician') return true
  if (behind === 'deed') return true
  if (!drugEnding.test(word.low) && isAsked(candidate)) return true
  if (frame?.role === 'greeted') return /^[,!.\n-]/.test(candidate.next?.gap ?? ',')
  if (frame?.role === 'ours') return behind === 'verb' && !drugEnding.test(word.low)
  if (nursed.test(before?.low ?? '')) return behind !== 'thing'
  if (before?.low === 'for' && candidate.next?.low === 'to') return true
  if (before && (articles.test(before.low) || placed.test(before.low))) return false
  const marked = word.low !== word.text.toLowerCase().replace(/['’-]/g, '')
  if (marked && !word.first && behind !== 'thing') return true
  return isStrange(candidate)
}

/** A capital word of no language known here that neither begins a sentence nor names a thing; or two of them anywhere. */
function isStrange({ word, before, next, behind, foreign, long }: Candidate): boolean {
  if (foreign || behind === 'thing' || word.shouted || word.low.length < 3) return false
  if (/^(19|20)\d\d$/.test(next?.low ?? '')) return false
  if (long) return !(before && taken.has(before.low)) || behind === 'verb'
  if (drugEnding.test(word.low) || /\p{Ll}\p{Lu}/u.test(word.text)) return false
  if (word.first)
    return (
      behind === 'verb' &&
      /^(is|has|had|was|wont|wouldnt|hasnt|keeps|gets|got|needs|seems|just|still|only)$/.test(next?.low ?? '')
    )
  return (
    !(before && taken.has(before.low)) &&
    !(before?.capital && word.gap === ' ' && !(before.first && kindOf(before) === 'ordinary'))
  )
}
/** Before brands and drugs. */
const taken = tableOf(`
  on took take takes taking using use used try tried trying bought buy buying prescribed started start switched
  stopped vs or than get got love recommend recommends any some is are was own via by of no both like per called
  pill brand have has had want every app speak speaks in during
`)

/** "if Ifeoluwa is asleep", "has Tallulah had", "Jean-Luc has". */
const isAsked = ({ word, before, next, behind }: Candidate) =>
  (/^(has|have|did|does|is|was|can|should|could|will|would|do)$/.test(before?.low ?? '') &&
    (/^(be|ever|really|had|been|got|need|have|look|seem|just|still|always|only|keep|get|want)$/.test(next?.low ?? '') ||
      personal.has(`${next?.low}s`))) ||
  (/\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}/u.test(word.text) && (behind === 'verb' || behind === undefined) && !word.first) ||
  (/\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}/u.test(word.text) && behind === 'verb')
/** What is done to nobody but somebody. */
const nursed =
  /^(fed|feed|feeding|bathed|bathe|swaddled|burped|burp|weighed|dressed|woke|wake|nursed|nursing|cuddled|carried|hugged|birthed|miss)$/
const drugEnding = /(ine|ol|ide|cillin|mycin|azole|pril|statin|mab|profen|amine|one|ate|ium|cin|vir|lax|cort|pam|zole)$/
