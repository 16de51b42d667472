/** Whether a page's structured data says what the page says, and nothing else. Pure: a page as read in, sentences out. */
import { isKindOf, isKnownType, mayHave, mayHold, neverTypes } from './schema-domains'

/** A page as a reader has it before them. */
export type ShownPage = {
  /** Absolute, without query and fragment. */
  address: string
  /** Every word on the page, as laid out. */
  words: string
  /** Its one main heading. */
  heading: string
  /** `datetime` of every `<time>`. */
  times: string[]
  /** The visible way down to the page, addresses absolute. */
  trail: { name: string; item: string }[]
  /** Names of those the page says wrote it; empty where it says nothing of that. */
  writers: string[]
  /** `data-review-state`, where the page has one. */
  reviewState?: string
  /** What stands in its `application/ld+json` blocks. */
  data: unknown[]
}

type Thing = Record<string, unknown>
/** A thing in the data, with the way that leads to it. */
type Placed = { at: string; type: string; thing: Thing }

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value])
const wordsOf = (value: unknown): string[] => listOf(value).filter((one) => typeof one === 'string')
const thingsOf = (value: unknown): Thing[] => listOf(value).filter(isThing)

/** Everything the data claims that the page does not bear out, or that schema.org does not allow; none on a true page. */
export function untruths(page: ShownPage): string[] {
  const things = page.data.flatMap((block, at) => placedIn(block, `data ${at + 1}`))
  return [
    ...page.data.flatMap(contextOf),
    ...things.flatMap(illegal),
    ...things.flatMap((one) => notShown(one, page)),
    ...things.flatMap((one) => notDated(one, page)),
    ...things.flatMap((one) => notReviewed(one, page)),
    ...things.flatMap((one) => notWrittenBy(one, page)),
    ...things.filter(({ type }) => type === 'BreadcrumbList').flatMap((one) => notTheTrail(one, page)),
  ]
}

/** Addresses of ours that the data names; each must lead somewhere. */
export function addressesIn({ data, address }: ShownPage): string[] {
  const strings = (value: unknown): string[] =>
    isThing(value)
      ? Object.values(value).flatMap(strings)
      : Array.isArray(value)
        ? value.flatMap(strings)
        : wordsOf(value)
  const { origin } = new URL(address)
  const own = data.flatMap(strings).filter((one) => URL.canParse(one) && new URL(one).origin === origin)
  return [...new Set(own.map((one) => one.replace(/#.*$/, '')))]
}

function placedIn(value: unknown, at: string): Placed[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => placedIn(one, `${at}[${index}]`))
  if (!isThing(value)) return []
  const inside = Object.entries(value).flatMap(([property, held]) => placedIn(held, `${at}.${property}`))
  const isReference = Object.keys(value).every((key) => key === '@id')
  if (isReference || '@graph' in value) return inside
  const types = wordsOf(value['@type'])
  return [...(types.length > 0 ? types : ['']).map((type) => ({ at, type, thing: value })), ...inside]
}

function contextOf(block: unknown): string[] {
  return thingsOf(block).flatMap((thing) =>
    thing['@context'] === 'https://schema.org'
      ? []
      : [`a block is of ${String(thing['@context'])}, not of https://schema.org`],
  )
}

function illegal({ at, type, thing }: Placed): string[] {
  if (neverTypes.includes(type)) return [`${at} is a ${type}, which no page here is`]
  if (!isKnownType(type)) return [`${at} is of type “${type}”, which nobody agreed on`]
  return Object.entries(thing)
    .filter(([property]) => !property.startsWith('@'))
    .flatMap(([property, held]) => [
      ...illegalProperty(at, type, property),
      ...thingsOf(held).flatMap(({ '@type': inner }) =>
        wordsOf(inner).some((one) => mayHold(property, one)) || inner === undefined
          ? []
          : [`${at}.${property} holds a ${String(inner)}`],
      ),
      ...(listOf(held).some((one) => one === null || one === '') ? [`${at}.${property} is empty`] : []),
    ])
}

function illegalProperty(at: string, type: string, property: string): string[] {
  const may = mayHave(type, property)
  if (may === undefined) return [`${at} has ${property}, of which nobody said where it may stand`]
  return may ? [] : [`${at} is a ${type}, which has no ${property}`]
}

/** Properties whose words a reader must find on the page. */
const spoken = ['name', 'headline', 'alternateName', 'description', 'abstract', 'text', 'jobTitle', 'honorificSuffix']
const alsoSpoken = ['credentialCategory', 'articleSection', 'caption', 'creditText']

function notShown({ at, type, thing }: Placed, { words }: ShownPage): string[] {
  const page = plain(words)
  const unseen = [...spoken, ...alsoSpoken].flatMap((property) =>
    wordsOf(thing[property])
      .flatMap(property === 'text' ? sentencesOf : (said) => [said])
      .filter((said) => !page.includes(plain(said)))
      .map((said) => `${at}.${property} says “${said}”, the page does not`),
  )
  const lettered = wordsOf(thing.name).filter((name) => isKindOf(type, 'Person') && name.includes(','))
  return [...unseen, ...lettered.map((name) => `${at} names “${name}” with more than a name`)]
}

/** What is said in several sentences may stand on the page under several headings. */
const sentencesOf = (said: string) => said.split(/(?<=[.?!])\s+/)

const plain = (words: string) => words.normalize('NFC').replace(/\s+/g, ' ').trim()

const dates = ['datePublished', 'dateModified', 'dateCreated', 'lastReviewed']

function notDated({ at, thing }: Placed, { times, words }: ShownPage): string[] {
  return dates.flatMap((property) =>
    wordsOf(thing[property])
      .filter((date) => !(isYear(date) ? words.includes(date) : times.some((time) => isSameTime(time, date))))
      .map((date) => `${at}.${property} is ${date}, which the page does not show`),
  )
}

const isYear = (date: string) => /^\d{4}$/.test(date)

/** A day is shown by any moment of it; a moment by itself alone. */
const isSameTime = (shown: string, said: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(said) ? shown.startsWith(said) : Date.parse(shown) === Date.parse(said)

/** States in which nobody's signature stands behind the text. */
const UNSIGNED = /not-yet|not-bound|withdrawn|none/

function notReviewed({ at, thing }: Placed, { reviewState, words }: ShownPage): string[] {
  const by = thing.reviewedBy !== undefined
  const on = thing.lastReviewed !== undefined
  if (!by && !on) return []
  return [
    // The other way round is true: a text that changed since keeps the day, and nobody's name stands on it.
    ...(by && !on ? [`${at} says by whom it was reviewed and not when`] : []),
    ...(reviewState && UNSIGNED.test(reviewState) ? [`${at} claims a review, the page is ${reviewState}`] : []),
    ...(/\breviewed\b/i.test(words) ? [] : [`${at} claims a review of which the page says nothing`]),
    ...thingsOf(thing.reviewedBy).flatMap((reviewer) =>
      wordsOf(reviewer.name).length > 0 || reviewer['@id'] !== undefined ? [] : [`${at}.reviewedBy has no name`],
    ),
  ]
}

/** The article a page is about names exactly those whom the page names as its writers. */
function notWrittenBy({ at, type, thing }: Placed, { writers, heading }: ShownPage): string[] {
  const isThePagesArticle = isKindOf(type, 'Article') && wordsOf(thing.headline).includes(heading)
  if (!isThePagesArticle || writers.length === 0) return []
  const named = thingsOf(thing.author).flatMap(({ name }) => wordsOf(name))
  const said = untitled(named)
  return said === untitled(writers) ? [] : [`${at} is by ${said || 'nobody'}, the page is by ${writers.join(', ')}`]
}

/** Whether “Dr” is said in the name or beside it is no difference of persons. */
const untitled = (names: string[]) =>
  names
    .map((name) => name.replace(/^(dr|prof)\.? /i, ''))
    .sort()
    .join(', ')

/** The way down equals the visible one; the home page may stand before it, the page itself stands after it. */
function notTheTrail({ at, thing }: Placed, { trail, heading, address }: ShownPage): string[] {
  const steps = thingsOf(thing.itemListElement).map(({ name, item, position }) => ({
    name,
    item: itemOf(item),
    position,
  }))
  const wrongPlace = steps.some(({ position }, index) => position !== index + 1)
  const [last] = steps.slice(-1)
  const isSelf = last !== undefined && last.name === heading && (last.item === undefined || last.item === address)
  const above = steps.slice(0, -1)
  const home = new URL('/', address).href
  const startsAtHome = above[0]?.item === home && trail[0]?.item !== home
  const said = (startsAtHome ? above.slice(1) : above).map(({ name, item }) => `${String(name)} ${String(item)}`)
  const shown = trail.map(({ name, item }) => `${name} ${item}`)
  return [
    ...(wrongPlace ? [`${at} is not numbered from 1 on`] : []),
    ...(isSelf ? [] : [`${at} does not end at “${heading}”`]),
    ...(said.join(' > ') === shown.join(' > ')
      ? []
      : [`${at} leads by ${said.join(' > ')}, the page by ${shown.join(' > ')}`]),
  ]
}

const itemOf = (item: unknown): unknown => (isThing(item) ? item['@id'] : item)
