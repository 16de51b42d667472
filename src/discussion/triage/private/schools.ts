import type { PrivateDetail } from './detail'
import { kin } from './people-words'
import { placesAbroad, placesByName } from './schools-abroad'
import { isOrdinary } from './word-kinds'
import { folded } from './words'

const types =
  "nursery school|nursery|nurseries|day ?care|day nursery|pre-?school|kindergarten|kinder|kita|cr[eè]che|academy|primary school|primary|infants?'? school|infants|juniors|montessori|elementary(?: school)?|high school|school|childcare|child care|playgroup|early (?:learning|years)(?: cent(?:re|er))?|learning cent(?:re|er)|forest school|sure start|children'?s cent(?:re|er)|family hub|birth(?:ing)? cent(?:re|er)|birth house|children'?s hospital|women'?s hospital|women'?s(?! \\p{L})|maternity(?: hospital| unit| wing)?|general hospital|hospital|hosp|infirmary|medical cent(?:re|er)|med cent(?:re|er)|health cent(?:re|er)|medical group|medical practice|family practice|group practice|practice|surgery|clinic|polyclinic|walk-in|pa?ediatrics|pa?ediatric associates|obgyn|ob-gyn|women'?s health|family medicine|midwifery|hospice|nicu|gymnasium|children'?s|medical|grundschule|krankenhaus|klinikum|klinik"
const link = '(?:(?:of|the|and|&|de|la|le|du|st\\.?) )?'
const part = "\\p{Lu}[\\p{L}'’.&-]{0,24}"
const named = new RegExp(
  `(?<![\\p{L}\\d'’-])((?:${part} ${link}){1,5})(${types
    .split('|')
    .map((type) =>
      type.replace(
        /(^|[ -])([a-z])/g,
        (_all, gap: string, letter: string) => `${gap}[${letter}${letter.toUpperCase()}]`,
      ),
    )
    .join('|')})(?![\\p{L}\\d])`,
  'gu',
)
const small = new RegExp(
  `(?<=(?:^|[ (\n])(?:(?:at|from|to|in|with|under|called|the|by|via|is|attends|attend|goes|and|but|so|ok|near|says|when) )|^|[,.!?:;–-] ?|\n)((?:[\\p{L}][\\p{L}'’-]{1,24} ){1,3})(${types})(?![\\p{L}\\d])`,
  'giu',
)
const ahead =
  /(?<![\p{L}\d])(?:[Kk]ita|Kindergarten|Kinderhaus|Krippe|Crèche|Creche|École|Ecole|Escuela|Guardería|Klinikum|Klinik|Krankenhaus|Hospital|Hôpital|Hopital|Clínica|Maternité|University Hospital|Children's Hospital)(?: (?:de|la|of|del|du|le|St\.?|Sankt|the))? \p{Lu}[\p{L}'’-]{2,24}(?: \p{Lu}[\p{L}'’-]{2,24})?|(?<![\p{L}\d])[kK]ita \p{L}{5,24}/gu
/** "his nursery, Puddleducks,". */
const apart =
  /(?<=\b(?:nursery|school|preschool|pre-school|daycare|day care|kita|clinic|practice|surgery|hospital)(?:, | \(| called | is called | is | named ))\p{Lu}[\p{L}'’-]{2,24}(?: \p{Lu}[\p{L}'’-]{2,24}){0,3}(?=[,.)]|$)/gu
const saints =
  /(?<=\b(?:at|in|from|to|under|by|goes to|attends|near) )(?:St\.?|Saint|St) \p{Lu}[\p{L}]{2,20}(?:['’]s?|s)?(?! (?:Street|Road|Rd|Ave|Lane|wort))(?![\p{L}])/gu

/** Before it, or behind it, the place is only one that published something. */
const published =
  /\b(?:leaflet|guideline|guidelines|guidance|study|studies|website|page|advice|app|paper|trial|research|published|handout|book|video|according to|recommended|article|by|read)\b[^.!?\n]{0,16}$/i
const publishes =
  /^(?:['’]s)? (?:recommends?|website|page|guidelines?|guidance|leaflets?|study|studies|trial|app|advises?|suggests?|handout|chart|article|symptom|definition|research)\b/i
const wide =
  /^(?:Mayo Clinic|Cleveland Clinic|Johns Hopkins Hospital|Great Ormond Street Hospital|Royal Women's Hospital|The Lancet|Royal Children's Hospital|Boston Children's Hospital)$/i

const determined = /\b(?:the|our|my|his|her|their|a|this|that) $/i

/** "at the hospital", "at our hospital", "Our hospital": as it fits behind what stands before. */
function wordingAfter(past: string, general: string): string {
  if (determined.test(past)) return general.replace(/^our /, '')
  return /(?:^|[.!?\n]\s?)$/.test(past) ? general.replace(/^o/, 'O') : general
}

/** Named schools, nurseries, hospitals and practices. "Our nursery" names none. */
export function placesIn(text: string): PrivateDetail[] {
  const found: PrivateDetail[] = []
  const add = (start: number, place: string, type: string) => {
    const past = text.slice(Math.max(0, start - 60), start)
    const next = text.slice(start + place.length, start + place.length + 30)
    if (published.test(past) || publishes.test(next) || wide.test(place)) return
    found.push({
      kind: 'school',
      start,
      end: start + place.length,
      instead: wordingAfter(past, wordingOf(type)),
    })
  }
  for (const { index, 0: whole, 1: name = '', 2: type = '' } of text.matchAll(named)) {
    const skip = leading(index, name)
    if (skip < name.length) add(index + skip, whole.slice(skip), type)
  }
  for (const { index, 0: whole, 1: name = '', 2: type = '' } of text.matchAll(small)) {
    const skip = unknownFrom(name)
    if (skip < name.length) add(index + skip, whole.slice(skip), type)
  }
  for (const { index, 0: place } of text.matchAll(ahead)) add(index, place, place)
  for (const { index, 0: place } of text.matchAll(apart))
    if (!isOrdinary(folded(place)) && !general.test(place)) add(index, place, 'place')
  for (const pattern of [saints, ...placesAbroad])
    for (const { index, 0: place } of text.matchAll(pattern)) add(index, place, place)
  for (const pattern of placesByName)
    for (const { index, 0: place, 1: name = '' } of text.matchAll(pattern))
      if (!general.test(name) && !clauseWords.test(name)) add(index, place, place)
  return found
}

const general =
  /^(?:which|common|normal|usual|ward|the|our|my|his|her|their|a|an|this|that|local|private|public|state|nhs|gp|nicu|ent|antenatal|postnatal|prenatal|baby|babies|children|childrens|children's|child|general|university|teaching|day|women|women's|womens|maternity|community|district|city|county|regional|rural|big|small|new|old|good|best|nearest|another|any|every|one|two|most|some|no|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekly|feeding|breastfeeding|lactation|sleep|allergy|weaning|weight|hip|tongue|tie|tongue-tie|hearing|eye|heart|fertility|ivf|travel|vaccine|vaccination|jab|covid|walk-in|drop-in|outpatient|follow-up|consultant|midwife|midwives|doctor|doctors|dr|dentist|family|medical|health|emergency|urgent|care|primary|secondary|elementary|middle|high|nursery|pre|forest|sunday|home|online|montessori|waldorf|steiner|catholic|church|international|boarding|c-section|section|caesarean|cesarean|abdominal|laser|plastic|cleft|cardiac|brain|spinal|major|minor|after|before|for|at|in|of|to|from|with|and|i|we|he|she|it|is|was|hi|hello|does|do|did|can|could|should|when|my|what|why|how|if|but|so|then|now|they|both|best|standard|clinical|evidence-based|had|have|has|went|goes|going|been|per|see|seeing|sick|kids|toddler|level|tertiary|us|uk|american|british|german)$/i

/** How much of the capitals before the type is only a beginning of the sentence or a general word. */
function leading(index: number, name: string): number {
  const parts = name.match(/\S+ /g) ?? []
  if (parts.every((part) => isGeneral(part))) return name.length
  let skip = 0
  for (const part of parts) {
    if (
      !/^(?:the|our|my|his|her|their|a|at|in|from|hi|hello|is|was|does|i|we|when|dr|and|but|so|if|which|common|normal|what)$/i.test(
        part.trim(),
      )
    )
      break
    if (/^the$/i.test(part.trim()) && skip === 0 && index > 0 && /^T/.test(part)) break
    skip += part.length
  }
  return skip
}

const isGeneral = (part: string) => {
  const word = part.trim().replace(/[.,]$/, '')
  return general.test(word) || kin.has(folded(word).replace(/['’]s?$/, ''))
}

/** Before "ward" and the like they name nothing. */
const clauseWords =
  /^(?:which|common|best|bad|normal|usual|standard|daily|safe|same|adult|surgical|postpartum|post|labor|labour|birth|delivery|neonatal|kinder|isolation|side|main|whole|psych|psychiatric|mental|paediatric|pediatric|paeds|peds|cancer|respiratory|private|public|busy|their|her|his|under|vår|min|mitt|mein|meine|unsere|eine|einer|der|die|das|den|det|een|het|och|og|und|kommunal|privat|min|sin|egen|ute|en|ett|et|to|til|till|von|van|in|im|ins|zur|på|vi|jeg|busy|quiet|long|cross|off|each|cottage|field|base|animal|teaching|nearest|drop|across|whole|other|through|into|onto|where|there|here|than|over|not|just|really|very|being|called|named|good|best|first|last|only|open|shut|closed|full|any|more|back)$/i
const clause =
  /^(?:we|i|you|he|she|it|they|is|was|at|in|has|have|had|my|our|and|that|this|a|an|for|to|with|of|the|going|round|which|no|about|after|or|not|any|her|his|are|what|how|your|their|says|said|from|on|by|as|into|than) $/i

/** In small letters a place has a name when a word before its type is none of every day. */
function unknownFrom(name: string): number {
  const parts = name.match(/\S+ /g) ?? []
  const low = parts.map((part) => folded(part.trim()).replace(/['’]s?$|['’]/g, ''))
  const own = low.findIndex((word, at) => {
    const saint = (word === 'st' || word === 'saint') && at < low.length - 1
    return saint || (word.length > 3 && !general.test(word) && !isOrdinary(word))
  })
  if (own < 0 || parts.slice(own + 1).some((part) => clause.test(part))) return name.length
  let from = own
  while (from > 0 && !general.test(low[from - 1] ?? '') && !clause.test(parts[from - 1] ?? '')) from -= 1
  return parts.slice(0, from).join('').length
}

function wordingOf(type: string): string {
  const low = type.toLowerCase()
  if (
    /nurser|day ?care|pre-?school|kita|cr[eè]che|playgroup|child ?care|early|montessori|kinder|krippe|guarder|barneha|f[oö]rskol|b[oø]rneha|vugge|przedsz|[zż][lł]ob|peuter|asilo|nido|garder|jard|infan|materne|kindy|daghem|dagis|[oó]voda/.test(
      low,
    )
  )
    return 'our nursery'
  if (
    /school|academy|primary|infants|juniors|elementary|gymnasium|cole|escuela|escola|scuola|colegio|skol|szko/.test(low)
  )
    return 'our school'
  if (
    /hospital|infirmary|matern|ward|hosp|spital|sjukhus|sykehus|ziekenhuis|ospedale|sairaala|klinik|krankenhaus|hôpital|nicu/.test(
      low,
    )
  )
    return 'our hospital'
  if (/birth/.test(low)) return 'our birth centre'
  if (/place/.test(low)) return '[place]'
  return /hub|sure start|children/.test(low) ? 'our children’s centre' : 'our clinic'
}
