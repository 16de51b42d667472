/** What may be said of a text's reviews: computed from recorded events and hashes, never typed. No clock, no database. */
import { type ChangedSection, changesSince } from './changes-since'
import { everyStandingCredit, type ReviewRow, type StandingCredit } from './credits'
import { monthsLater } from './months-later'
import { type Cover, speaks, type Texts, type Weighed, weigh } from './weigh'

export type ReviewKind = 'not-yet-reviewed' | 'recorded-not-bound' | 'withdrawn' | 'current' | 'changed' | 'due'

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
  /** What holds for each section of the present text, in order. */
  sections: ('reviewed' | 'changed' | 'not-reviewed')[]
  /** Every section is one that somebody signed and whose review is not due. */
  whole: boolean
  since?: 'typo' | 'link'
  /**
   * ISO. Of the sections that are covered, the one that was signed longest ago says when: so no signature under a part
   * renews the day of the whole. Where none is covered any more, the latest signature.
   */
  lastReviewed?: string
  /** Whether that day may be said of the whole page: every word is covered, or somebody signed a whole text. */
  isDayOfWhole?: boolean
  /** ISO; the earliest day on which a section is to be reviewed again. */
  dueOn?: string
}

export type Asked = Texts & {
  rows: readonly ReviewRow[]
  /** Content hash of the last step. */
  hash: string
  /** ISO. */
  now: string
  /** After how many months a review is due. */
  months: number
}

/** The states of the issue, in one place: page, feed, structured data, letters and the admin all read this. */
export function standingOf(asked: Asked): ReviewStanding {
  const { steps, months, now } = asked
  const sections = steps.at(-1)?.sections ?? []
  const standing = everyStandingCredit(asked.rows, asked.hash)
  const signed = standing.filter((credit) => credit.binding !== 'not-bound' && speaks(credit, steps))
  const weighed = byReviewer(signed).map((credits) => weigh(credits, asked))
  const signers = new Set(signed.map(({ reviewer }) => reviewer))
  const recorded = byReviewer(
    standing.filter(({ binding, reviewer }) => binding === 'not-bound' && !signers.has(reviewer)),
  ).map(([credit]): CreditStanding => ({ ...credit, kind: 'recorded', covers: [], whole: false }))
  const credits = [...weighed.map((one) => creditStanding(one, asked)), ...recorded]
  if (weighed.length === 0) {
    const wasSigned = asked.rows.some(({ event }) => event === 'withdrawn') && wasSignedInPublic(asked)
    const kind = recorded.length > 0 ? 'recorded-not-bound' : wasSigned ? 'withdrawn' : 'not-yet-reviewed'
    const notReviewed = sections.map(({ heading }) => heading)
    return { kind, credits, changed: [], notReviewed, sections: sections.map(() => 'not-reviewed'), whole: false }
  }
  const covers = sections.map((_, index) => latest(weighed.map((one) => one.covers[index])))
  const changed = changesSince(weighed, sections, steps)
  const signatures = signed.map(({ at }) => at).sort()
  const days = covers.flatMap((cover) => cover?.at ?? []).sort()
  const lastReviewed = days[0] ?? signatures.at(-1)
  const dueOn = lastReviewed && monthsLater(lastReviewed, months)
  const marks = sections.map((_, index) => {
    if (covers[index]) return 'reviewed'
    return weighed.some(({ isMeant }) => isMeant(index)) ? 'changed' : 'not-reviewed'
  })
  const isDue = days.length > 0 && dueOn !== undefined && dueOn <= now
  return {
    kind: changed.length > 0 ? 'changed' : isDue ? 'due' : 'current',
    credits,
    changed,
    notReviewed: sections.filter((_, index) => marks[index] === 'not-reviewed').map(({ heading }) => heading),
    sections: marks,
    whole: changed.length === 0 && covers.every(Boolean) && !isDue,
    since: worst(covers),
    lastReviewed,
    isDayOfWhole: covers.every(Boolean) || signed.some(({ scope }) => scope === 'whole'),
    dueOn,
  }
}

/** The signatures of each reviewer, the latest first. */
const byReviewer = (credits: readonly StandingCredit[]): [StandingCredit, ...StandingCredit[]][] =>
  [...Map.groupBy(credits, ({ reviewer }) => reviewer).values()].flatMap(([first, ...others]) =>
    first ? [[first, ...others] satisfies [StandingCredit, ...StandingCredit[]]] : [],
  )

function creditStanding({ credit, covers, missing, isMeant }: Weighed, { steps, months, now }: Asked): CreditStanding {
  const sections = steps.at(-1)?.sections ?? []
  const covered = sections.filter((_, index) => covers[index])
  const broken = missing.length > 0 || sections.some((_, index) => !covers[index] && isMeant(index))
  const [day = credit.at] = covers.flatMap((cover) => cover?.at ?? []).sort()
  const dueOn = monthsLater(day, months)
  return {
    ...credit,
    kind: broken ? 'changed' : dueOn <= now ? 'due' : 'current',
    covers: covered.map(({ heading }) => heading),
    whole: sections.length > 0 && covered.length === sections.length,
    since: worst(covers),
    dueOn,
  }
}

const latest = (covers: readonly (Cover | undefined)[]): Cover | undefined =>
  covers.filter((cover) => cover !== undefined).sort((one, other) => other.at.localeCompare(one.at))[0]

const worst = (covers: readonly (Cover | undefined)[]): CreditStanding['since'] =>
  (['typo', 'link'] as const).find((kind) => covers.some((cover) => cover?.as === kind))

/** Whether a signature that was taken back had spoken of what readers see. */
function wasSignedInPublic({ rows, steps, hash }: Asked): boolean {
  const unwithdrawn = rows.filter(({ event }) => event !== 'withdrawn')
  return everyStandingCredit(unwithdrawn, hash).some(
    (credit) => credit.binding !== 'not-bound' && speaks(credit, steps),
  )
}
