import { articles, type Candidate, isVerb, mayEndHere, placed } from './candidate'
import { givenNames } from './given-names'
import { namesOfPlaces } from './names-of-places'
import { clinicians, kin } from './people-words'
import { isUnknownName } from './unknown-names'
import { isNameWithS } from './word-kinds'

/** Whether the word begins somebody's name, as far as its neighbours tell. */
export function isName(candidate: Candidate): boolean {
  const { word, kind, frame, behind, signed } = candidate
  const { next } = candidate
  if (word.low.length < 2)
    return (
      word.capital && frame?.strong === true && /^(clinician|titled|named)$/.test(frame.role) && next?.capital === true
    )
  if (kind === 'number') return false
  if (clinicians.has(word.low) || kin.has(word.low) || titleWords.has(word.low)) return false
  if (behind === 'eponym' && frame?.role !== 'clinician') return false
  if (signed && isSignature(candidate)) return true
  if (/@$/.test(word.gap)) return kind !== 'ordinary'
  switch (kind) {
    case 'given':
      return isGiven(candidate)
    case 'word':
      return isWordName(candidate)
    case 'thing':
      return isThingName(candidate)
    case 'ordinary':
      return isOrdinaryName(candidate)
    case 'unknown':
      return isNameWithS(word) || isUnknownName(candidate)
  }
}

const titleWords = new Set('mr mrs ms miss mx mister missus frau herr madame señora senora st saint sir'.split(' '))
const months = /^(april|may|june|august|march|january|sunday|friday|monday|easter|christmas|noel)$/

const isSignature = ({ word, kind, before, next }: Candidate) =>
  before?.low !== 'from' &&
  before?.low !== 'sunny' &&
  ((kind === 'unknown' && next === undefined && word.low.length > 3 && /[,\n–—-]/.test(word.gap)) ||
    kind === 'given' ||
    (word.capital && (kind === 'word' || (kind === 'unknown' && !word.shouted))))

function isGiven({ word, before, frame, behind, next }: Candidate): boolean {
  if (!namesOfPlaces.has(word.low)) return !(word.shouted && word.low.length < 4)
  if (frame && frame.role !== 'ours' && frame.role !== 'parent') return true
  if (before && placed.test(before.low)) return false
  if (behind === 'deed' || behind === 'age' || behind === 'here' || behind === 'parent') return true
  if (/^(has|had|wont|keeps|got)$/.test(next?.low ?? '')) return true
  return word.capital && !word.first && !(next?.capital ?? false) && !/^,/.test(word.gap)
}

/** In small letters the word itself is likelier, unless what follows makes it somebody. */
function isWordName(candidate: Candidate): boolean {
  const { word, frame, behind, joined, joins, before, nextKind } = candidate
  const month = months.test(word.low)
  if (frame?.role === 'named') return true
  if (word.low === 'eve' && /^(yesterday|christmas|xmas|years?|day)$/.test(before?.low ?? '')) return false
  if (
    frame?.role === 'ours' &&
    !/^(my|our)$/.test(frame.by ?? '') &&
    !(word.capital || frame.strong || behind === 'deed')
  )
    return false
  if (frame?.role === 'ours' && !/^(my|our)$/.test(frame.by ?? '') && !word.capital)
    return behind !== 'thing' && (behind !== undefined || joins || /^[,.!?)]/.test(candidate.next?.gap ?? '.'))
  if (frame?.role === 'kin' && !word.capital && modal.test(word.low) && adverb.test(candidate.next?.low ?? ''))
    return false
  if (frame?.strong && frame.role !== 'self' && (frame.role !== 'kin' || word.capital || isNoModal(candidate)))
    return word.capital || mayEndHere(candidate)
  if (frame?.role === 'self' || frame?.role === 'greeted') return word.capital && mayEndHere(candidate)
  if (frame?.role === 'kin') return (word.capital && behind !== 'thing') || behind === 'age'
  if (joined && joined !== 'bare') return mayEndHere(candidate)
  if (joins || (joined && word.capital)) return !month
  if (behind === 'thing' || modal.test(word.low)) return behind === 'deed' && word.capital && !word.first
  if (behind === 'clinician') return word.capital
  if (behind === 'age' || behind === 'parent' || behind === 'here') return !month || word.capital
  if (
    mostlyNames.test(word.low) &&
    !(before && articles.test(before.low)) &&
    (behind === 'deed' || hasVerb.test(candidate.next?.low ?? ''))
  )
    return true
  if (behind === 'deed') return word.capital && !month
  if (handed.test(before?.low ?? '') && /^(down|a|her|his|some)$/.test(candidate.next?.low ?? '')) return !month
  if (!word.capital || word.first || month) return false
  if (before && articles.test(before.low)) return false
  return (
    behind === 'verb' ||
    nextKind === 'unknown' ||
    (nextKind === 'given' && (candidate.next?.capital ?? false)) ||
    handed.test(before?.low ?? '')
  )
}
/** Flowers and stones that are born every day. */
const mostlyNames =
  /^(lily|rose|poppy|daisy|ruby|violet|hazel|olive|iris|jasmine|holly|robin|amber|jade|jack|grace|frank|eve|pearl|ivy|max|drew|dean|lance|penny|aspen|opal|teddy|willow|wren|fern|hunter|faith|charlie|sadie|rosie|archer|cooper|miles|jude)$/
const hasVerb = /^(has|had|wont|hasnt|keeps|didnt|doesnt|wouldnt|isnt|wasnt)$/
const adverb = /^(only|just|still|never|always|now|also|not|be|probably|often|sometimes|suddenly|finally|usually)$/
const modal = /^(will|may|can|might|must)$/
/** What is done to somebody: "gave Hope a bottle", "with Rose". */
const handed =
  /^(took|take|taking|bring|brought|carry|carried|laid|pick|picked|check|checked|change|changed|weigh|weighed|bath|bathed|swaddle|rock|rocked|settle|got|has|is|does|can|should|did|was|if|why|how|after|before|since|until|like|but|when|gave|give|giving|feed|feeding|fed|put|putting|hold|holding|held|with|for|and|let|told|asked|bathe|wake|waking|dressed|had|when|while|because|that|if|but)$/
const isNoModal = ({ word, next, nextKind }: Candidate) =>
  isVerb(next) ||
  (!modal.test(word.low) &&
    (next === undefined || nextKind === 'number' || !/^ $/.test(next.gap) || /^(and|who|n|shes|hes)$/.test(next.low)))

function isThingName(candidate: Candidate): boolean {
  const { word, frame, behind, joined, next } = candidate
  if (frame?.role === 'kin')
    return (
      frame.strong &&
      !/^(baby|one)$/.test(frame.by ?? '') &&
      behind !== 'thing' &&
      !peoples.test(word.low) &&
      (word.capital || isNoModal(candidate))
    )
  if (frame?.role === 'named' || frame?.role === 'clinician' || frame?.role === 'titled') return word.low !== 'google'
  if (behind === 'here' && candidate.before && placed.test(candidate.before.low)) return false
  const given = givenNames.has(word.low) && !drugBefore.test(candidate.before?.low ?? '')
  if (given && (behind === 'deed' || (word.capital && hasVerb.test(next?.low ?? '')))) return true
  if (given && frame?.role === 'ours' && hasVerb.test(next?.low ?? '')) return true
  if (joined && joined !== 'bare') return word.capital && behind !== 'thing'
  if (frame?.role === 'self') return word.capital && /^[,.!]/.test(next?.gap ?? '') && !peoples.test(word.low)
  return word.capital && (behind === 'age' || behind === 'parent' || behind === 'here') && !peoples.test(word.low)
}
/** What stands before a drug or a brand. */
const drugBefore =
  /^(on|took|take|takes|taking|using|use|used|from|to|with|of|the|a|or|vs|and|switched|started|stopped|tried|prescribed|pill)$/
const peoples =
  /(ish|ian|ean|ese|ic|can|man|day|days)$|^(december|october|november|february|dutch|french|welsh|vegan|jewish|hindu|sikh)$/

/** Words of every day are names only where nothing else can stand: "my son Bear is", "Dr Brown". */
function isOrdinaryName(candidate: Candidate): boolean {
  const { word, frame, next } = candidate
  if (function_.test(word.low)) return false
  if (frame?.role === 'clinician' && /^(doctor|surgeon|consultant)$/.test(frame.by ?? '')) {
    if (word.capital) return !/\. $/.test(word.gap) || mayEndHere(candidate)
    return surnames.test(word.low) && /^ ?$/.test(word.gap) && (isVerb(next) || treats.test(next?.low ?? ''))
  }
  if (frame?.role === 'titled') return word.capital || surnames.test(word.low)
  if (!word.capital || word.first || !frame?.strong || next?.capital) return false
  return (frame.role === 'kin' || frame.role === 'named') && mayEndHere(candidate)
}
const treats =
  /^(gave|put|prescribed|sent|referred|wrote|saw|did|checked|looked|examined|ordered|booked|upped|changed|at|about|and)$/
const function_ =
  /^(she|he|they|it|its|i|my|we|is|so|any|what|how|why|when|should|can|do|does|but|and|now|the|a|an|this|that|anyone|has|have|if|in|on|our|no|yes|not|please|thanks|thank|also|then|there|who|are|was|said|says|at|appt|or|you|your|her|his|for|to|google|first|just|did|am|im|ive|visits?|appointments?|office|surgery|at)$/
const surnames =
  /^(brown|green|white|black|gray|grey|young|hill|wood|woods|day|rose|love|price|cook|baker|smith|jones|king|knight|banks|fox|bell|bird|long|short|small|little|field|fields|stone|rivers|marsh|moss|lake|park|parks|street|church|hall|house|gold|silver|butcher|cooper|carter|taylor|walker|turner|fisher|hunter|mason|potter|shepherd|singer|weaver|wright|sharp|strong|swift|savage|noble|rich|good|best|wise|bright|frost|snow|winter|summer|west|north|east|waters|brooks|wells|pope|bishop|major|power|powers|blood|head|hand|foot|cross|bond|case|chase|crane|drake|finch|hawk|may|moon|page|pierce|reed|rush|sands|ward|ways|webb|land|ford|dean|english|french|welsh|holland|london|mercer|miles)$/
