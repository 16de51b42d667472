/** What the signatures of one reviewer are worth for a text: they add up, section by section. */
import {
  type Acceptance,
  type Accepted,
  acceptedSections,
  type SectionMark,
  sectionKeys,
  type TextStep,
} from './accepted-sections'
import type { StandingCredit } from './credits'

/** One signature beside the text as it is now. */
type Signature = {
  credit: StandingCredit
  accepted: readonly (Accepted | undefined)[]
  /** Sections that were signed, stood before readers once, and stand there no more. */
  missing: readonly KeyedSection[]
  /** Keys of the signed sections. */
  keys: ReadonlySet<string>
}

/** A section and what it was called within its own text. */
export type KeyedSection = SectionMark & { key: string }

/** How a section of the present text is covered: by which kind of acceptance, and when it was signed last. ISO. */
export type Cover = { as: Acceptance; at: string }

export type Weighed = {
  /** The latest signature: how the reviewer is named, and since when. */
  credit: StandingCredit
  /** For each section of the present text; undefined where no signature covers it. */
  covers: readonly (Cover | undefined)[]
  missing: readonly KeyedSection[]
  /** Whether a section of the present text lies in what was signed. */
  isMeant: (index: number) => boolean
}

export type Texts = {
  /** Sections of every text that was signed, by its content hash. */
  signedTexts: ReadonlyMap<string, readonly SectionMark[]>
  /** Published texts in order, the last being the one that is asked about. */
  steps: readonly TextStep[]
}

/**
 * Whether a signature speaks of what readers see: its text was published or is the one asked about, or something was
 * published after it was given. Until then it lies beside a draft and says nothing in public.
 */
export const speaks = ({ subjectHash, at }: StandingCredit, steps: readonly TextStep[]): boolean =>
  steps.some((step) => step.hash === subjectHash || (step.at !== undefined && step.at > at))

/** @param credits signatures of one reviewer, the latest first; at least one. */
export function weigh(credits: readonly [StandingCredit, ...StandingCredit[]], texts: Texts): Weighed {
  const sections = texts.steps.at(-1)?.sections ?? []
  const signatures = upToTheWhole(credits.map((credit) => signatureOf(credit, texts)))
  const covers = sections.map((_, index) => {
    const by = signatures.find(({ accepted }) => accepted[index])
    const as = by?.accepted[index]?.as
    return by && as ? { as, at: by.credit.at } : undefined
  })
  const keys = sectionKeys(sections)
  const covered = new Set(keys.filter((_, index) => covers[index]))
  return {
    credit: credits[0],
    covers,
    missing: signatures.flatMap(({ missing }) => missing).filter(({ key }) => !covered.has(key)),
    isMeant: (index) =>
      signatures.some(({ credit, keys: signed }) => credit.scope === 'whole' || signed.has(keys[index] ?? '')),
  }
}

/** A signature under every present word, with nothing gone, outweighs those before it. */
function upToTheWhole(signatures: readonly Signature[]): readonly Signature[] {
  const whole = signatures.findIndex(({ accepted, missing }) => missing.length === 0 && accepted.every(Boolean))
  return whole < 0 ? signatures : signatures.slice(0, whole + 1)
}

function signatureOf(credit: StandingCredit, { signedTexts, steps }: Texts): Signature {
  const signed = new Set(credit.sections)
  const whole = signedTexts.get(credit.subjectHash ?? '') ?? []
  const keys = sectionKeys(whole)
  const frozen = whole
    .map((section, index) => ({ ...section, key: keys[index] ?? '' }))
    .filter(({ hash }) => signed.has(hash))
  const accepted = acceptedSections(signed, steps)
  const origins = new Set(accepted.map((one) => one?.from))
  const published = new Set(steps.flatMap(({ sections }) => sections.map(({ hash }) => hash)))
  return {
    credit,
    accepted,
    missing: frozen.filter(({ hash }) => !origins.has(hash) && published.has(hash)),
    keys: new Set(frozen.map(({ key }) => key)),
  }
}
