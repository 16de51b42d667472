/** What may be said of a text's reviews: computed from recorded events and hashes, never typed. No clock, no database. */
import {
  type Accepted,
  acceptedSections,
  classThatBrought,
  classThatTook,
  type SectionMark,
  type TextStep,
} from './accepted-sections'
import { type ReviewRow, type StandingCredit, standingCredits } from './credits'

export type ReviewKind = 'not-yet-reviewed' | 'recorded-not-bound' | 'withdrawn' | 'current' | 'changed' | 'due'

/** A section that is not as it was signed; `changeClass` as the editor gave it, where one was asked. */
export type ChangedSection = { heading: string | null; what: 'changed' | 'added' | 'removed'; changeClass?: string }

/** One reviewer's credit, and what it is worth for the text as it is now. */
export type CreditStanding = StandingCredit & {
  kind: 'recorded' | 'current' | 'changed' | 'due'
  /** Headings of the sections the credit covers now; all of them where `whole`. */
  covers: (string | null)[]
  whole: boolean
  /** What the machine agreed to since: the credit line says so. */
  since?: 'typo' | 'link'
  /** ISO; when the review is to be done again. */
  dueOn?: string
}

export type ReviewStanding = {
  kind: ReviewKind
  credits: CreditStanding[]
  /** Sections that were reviewed once and are not as they were signed. */
  changed: ChangedSection[]
  /** Sections that nobody was asked to review, or signed. */
  notReviewed: (string | null)[]
  /** Every section is one that somebody signed and whose review is not due. */
  whole: boolean
  since?: 'typo' | 'link'
  /** ISO; the latest signature that stands, whatever happened to the text. */
  lastReviewed?: string
  /** ISO; the earliest day on which a standing review is due. */
  dueOn?: string
}

export type Asked = {
  rows: readonly ReviewRow[]
  /** Sections of every text that was signed, by its content hash. */
  signedTexts: ReadonlyMap<string, readonly SectionMark[]>
  /** Published texts in order, the last being the one that is asked about. */
  steps: readonly TextStep[]
  /** Content hash of the last step. */
  hash: string
  /** ISO. */
  now: string
  /** After how many months a review is due. */
  months: number
}

/** The same day `months` later; the last of that month where it has no such day. ISO in and out, UTC. */
export function monthsLater(iso: string, months: number): string {
  const day = new Date(iso)
  const wanted = day.getUTCDate()
  day.setUTCMonth(day.getUTCMonth() + months, 1)
  const last = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate()
  day.setUTCDate(Math.min(wanted, last))
  return day.toISOString()
}

type Weighed = CreditStanding & {
  accepted: readonly (Accepted | undefined)[]
  missing: SectionMark[]
  meant: (index: number) => boolean
}

/** The states of the issue, in one place: page, feed, structured data, letters and the admin all read this. */
export function standingOf(asked: Asked): ReviewStanding {
  const credits = standingCredits(asked.rows, asked.hash)
  const sections = asked.steps.at(-1)?.sections ?? []
  const signOffs = credits.flatMap((credit) => (credit.binding === 'not-bound' ? [] : [weigh(credit, asked, sections)]))
  const recorded = credits.filter(({ binding }) => binding === 'not-bound').map(recordedOnly)
  const all = [...signOffs.map(publicPart), ...recorded]
  const [first] = signOffs
  if (!first) {
    const wasSigned = asked.rows.some(({ event }) => event === 'signed')
    const kind = recorded.length > 0 ? 'recorded-not-bound' : wasSigned ? 'withdrawn' : 'not-yet-reviewed'
    return { kind, credits: all, changed: [], notReviewed: sections.map(({ heading }) => heading), whole: false }
  }
  const changed = changesSince(signOffs, sections, asked.steps)
  const fresh = signOffs.filter(({ dueOn = '' }) => dueOn > asked.now)
  const isCovered = (by: readonly Weighed[]) => (_: unknown, index: number) =>
    by.some(({ accepted }) => accepted[index])
  const anyDue = sections.some((_, index) => isCovered(signOffs)(_, index) && !isCovered(fresh)(_, index))
  return {
    kind: changed.length > 0 ? 'changed' : anyDue ? 'due' : 'current',
    credits: all,
    changed,
    notReviewed: sections
      .filter((_, index) => !isCovered(signOffs)(_, index) && !signOffs.some(({ meant }) => meant(index)))
      .map(({ heading }) => heading),
    whole: changed.length === 0 && sections.every(isCovered(fresh)),
    since: worst(signOffs.map(({ since }) => since)),
    lastReviewed: signOffs
      .map(({ at }) => at)
      .sort()
      .at(-1),
    dueOn: signOffs.flatMap(({ dueOn = [] }) => dueOn).sort()[0],
  }
}

const recordedOnly = (credit: StandingCredit): CreditStanding => ({
  ...credit,
  kind: 'recorded',
  covers: [],
  whole: false,
})

const publicPart = ({ accepted: _accepted, missing: _missing, meant: _meant, ...credit }: Weighed): CreditStanding =>
  credit

const worst = (kinds: readonly (CreditStanding['since'] | 'signed')[]): CreditStanding['since'] =>
  kinds.includes('typo') ? 'typo' : kinds.includes('link') ? 'link' : undefined

function weigh(credit: StandingCredit, asked: Asked, sections: readonly SectionMark[]): Weighed {
  const frozen = asked.signedTexts.get(credit.subjectHash ?? '') ?? []
  const signed = new Set(credit.sections)
  const accepted = acceptedSections(signed, asked.steps)
  const origins = new Set(accepted.map((one) => one?.from))
  const signedHeadings = new Set(frozen.filter(({ hash }) => signed.has(hash)).map(({ heading }) => heading))
  const meant = (index: number) => credit.scope === 'whole' || signedHeadings.has(sections[index]?.heading ?? null)
  const covers = sections.filter((_, index) => accepted[index]).map(({ heading }) => heading)
  const missing = frozen.filter(({ hash }) => signed.has(hash) && !origins.has(hash))
  const broken = missing.length > 0 || sections.some((_, index) => !accepted[index] && meant(index))
  const dueOn = monthsLater(credit.at, asked.months)
  return {
    ...credit,
    kind: broken ? 'changed' : dueOn <= asked.now ? 'due' : 'current',
    covers,
    whole: sections.length > 0 && covers.length === sections.length,
    since: worst(accepted.map((one) => one?.as)),
    dueOn,
    accepted,
    missing,
    meant,
  }
}

/** What is not as it was signed. One signature under all of the present text, with nothing gone, outweighs the others. */
function changesSince(
  signOffs: readonly Weighed[],
  sections: readonly SectionMark[],
  steps: readonly TextStep[],
): ChangedSection[] {
  if (signOffs.some(({ whole, missing }) => whole && missing.length === 0)) return []
  const open = sections.filter(
    (_, index) => !signOffs.some(({ accepted }) => accepted[index]) && signOffs.some(({ meant }) => meant(index)),
  )
  const gone = new Map(signOffs.flatMap(({ missing }) => missing).map((section) => [section.hash, section]))
  const goneHeadings = new Set([...gone.values()].map(({ heading }) => heading))
  const touched = open.map(({ heading, hash }) => ({
    heading,
    what: goneHeadings.has(heading) ? ('changed' as const) : ('added' as const),
    changeClass: asAsked(classThatBrought(hash, steps)),
  }))
  const touchedHeadings = new Set(touched.map(({ heading }) => heading))
  const removed = [...gone.values()]
    .filter(({ heading }) => !touchedHeadings.has(heading))
    .map(({ heading, hash }) => ({
      heading,
      what: 'removed' as const,
      changeClass: asAsked(classThatTook(hash, steps)),
    }))
  return [...touched, ...removed]
}

const asAsked = (changeClass: string | undefined) =>
  changeClass === 'first' || changeClass === 'unclassed' ? undefined : changeClass
