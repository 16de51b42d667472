import type { FoundName } from './candidate'
import type { PrivateDetail } from './detail'
import type { Frame } from './frames-before'
import { clinicians, grown, kin } from './people-words'
import { isNameWithS } from './word-kinds'
import type { Word } from './words'

/** The names as details, each with the general words that fit where it stands. */
export function nameWording(words: Word[], names: FoundName[]): PrivateDetail[] {
  const children: string[] = []
  return names.flatMap((name) => {
    const first = words[name.from]
    const last = words[name.to]
    if (!first || !last) return []
    const bareS = name.from === name.to && isNameWithS(first)
    if (isClinician(words, name)) return [clinicianDetail(words, name, first, last)]
    const general = generalOf(words, name, first, children)
    const instead = `${first.first && first.capital ? capitalised(general) : general}${bareS && general ? "'s" : ''}`
    return [{ kind: 'name', start: first.start, end: last.end, instead } as const]
  })
}

const isClinician = (words: Word[], { from, frame, behind }: FoundName) =>
  frame?.role === 'clinician' ||
  behind === 'clinician' ||
  (frame?.role === 'titled' && clinicians.has(words[from - 2]?.low ?? ''))

const titles = /^(dr|drs|dra|dott|dottore|dottoressa|doktor|schwester|doctor|prof|professor|nurse|sister|sr|matron)$/
const owner = /^(my|our|the|her|his|their|a|ur|new|old|lovely)$/

/** "Dr Patel" is "our doctor", "our midwife Siobhan" is "our midwife", "the GP, Dr Patel" is "the GP". */
function clinicianDetail(
  words: Word[],
  { from, to, frame, behind }: FoundName,
  first: Word,
  last: Word,
): PrivateDetail {
  const title = words[from - 1]
  const above = words[from - 2]
  const detail = { kind: 'clinician', start: first.start, end: last.end, instead: '' } as const
  if (!title || !(frame?.role === 'titled' || hasTitle(frame, title, above)))
    return { ...detail, instead: behind === 'clinician' && /,/.test(words[to + 1]?.gap ?? '') ? '[name]' : '' }
  const said = clinicians.has(above?.low ?? '') && /^ ?,? ?$/.test(title.gap)
  const follows = behind === 'clinician' && !/,/.test(words[to + 1]?.gap ?? '')
  const general = said || follows ? '' : `our ${frame?.role === 'clinician' ? frame.by : 'doctor'}`
  return { ...detail, start: title.start, instead: title.first && title.capital ? capitalised(general) : general }
}

/** Whether the word before is a title, and not "my doc" or "lactation nurse". */
function hasTitle(frame: Frame | undefined, title: Word, above: Word | undefined): boolean {
  if (frame?.role !== 'clinician' || !titles.test(title.low) || (above && owner.test(above.low))) return false
  return !clinicians.has(above?.low ?? '') || /^(dr|doc|doctor|prof|professor)$/.test(title.low) || title.gap !== ' '
}

const adultDeeds =
  /^(said|says|told|tells|thinks|thought|swears|reckons|recommended|suggested|argued|agrees|disagrees|works|worked|wants|asked|asks)$/

/** Signs on both sides: "the boy next door, Timmy, has", "myself (Ritu) but". */
const apart = /^ ?[,()–] ?$/

function generalOf(words: Word[], name: FoundName, first: Word, children: string[]): string {
  const { frame, behind, signed, to } = name
  const before = words[name.from - 1]
  const next = words[to + 1]
  if (frame?.role === 'greeted' && next?.low === 'from') return 'a reader'
  if (next && ((/^,/.test(next.gap) && clinicians.has(next.low)) || (next.low === 'again' && !frame?.strong)))
    return 'a reader'
  if (!frame && apart.test(first.gap) && apart.test(`${next?.gap ?? '.'}`) && first.gap.trim() !== '') return ''
  if (before && /^(is|are|was)$/.test(before.low) && kin.has(words[name.from - 2]?.low ?? '')) return '[name]'
  if (signed || (behind === 'here' && frame?.role !== 'ours' && frame?.role !== 'parent') || frame?.role === 'self')
    return 'a reader'
  switch (frame?.role) {
    case 'kin':
      return ''
    case 'named':
    case 'titled':
    case 'family':
      return '[name]'
    case 'beside':
      return 'my partner'
    case 'greeted':
      return /^(hi|hello|hey|hiya)$/.test(before?.low ?? '') ? 'there' : '[name]'
    case 'parent':
      return grown.has(words[name.from - 2]?.low ?? '') ? 'a child' : '[name]'
    case 'ours':
      if (before?.low !== frame.by) return childWording(first.low, children)
      if (/^(my|our)$/.test(frame.by ?? '')) return 'child'
      return frame.by === 'baby' ? '' : 'one'
    default:
      if (/^(and|n)$/.test(next?.low ?? '') && /^(me|i|myself)$/.test(words[to + 2]?.low ?? '')) return 'my partner'
      return adultDeeds.test(words[to + 1]?.low ?? '') ? '[name]' : childWording(first.low, children)
  }
}

const childWords = ['my child', 'my other child', 'another child']

/** The first name of a child is "my child", the second "my other child"; the same name is always the same child. */
function childWording(low: string, children: string[]): string {
  if (!children.includes(low)) children.push(low)
  return childWords[Math.min(children.indexOf(low), childWords.length - 1)] ?? 'my child'
}

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
