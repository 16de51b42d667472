/** What is asked of an article before it is published: one list, for the verb that refuses and the desk that looks. */
import { no, type Verdict, yes } from '@/platform/verdict'
import type { ChangeClass } from '@/text/change-classes'
import type { LinkRefusal, Respelling, TypoRefusal } from '@/text/class-agreement'
import type { ReadingLevel } from '@/text/reading-level'

/** What speaks against calling a change a spelling or a link. */
export type Doubt = { reason: TypoRefusal | LinkRefusal | 'no-text-before'; respelling?: Respelling }

/** What publishing would change for readers. */
export type Change =
  /** Never published before, or the very words that readers have. */
  | { kind: 'first' }
  | { kind: 'same' }
  /** Other words. `doubt` says what speaks against the class that was named. */
  | { kind: 'changed'; named?: ChangeClass; doubt?: Doubt }

/** What must be known of an article to go through the list. */
export type Candidate = {
  title: string
  standfirst: string
  slug: string
  topics: number
  authors: number
  words: number
  hero: 'none' | 'with-alt' | 'without-alt'
  /** Pictures in the body whose alt text is missing. */
  picturesWithoutAlt: number
  /** Links in the text that nobody could follow. */
  lostLinks: number
  /** Paid product mentions without a disclosure. */
  undisclosed: number
  /** Programmes it earns by that demand a sentence nobody wrote down. */
  unsaidProgrammes: string[]
  /** Blocks that recommend something and cite nothing. */
  uncited: number
  conflicts: string
  /** Known for English only. */
  reading?: Pick<ReadingLevel, 'fleschKincaid' | 'smog'>
  review: 'none' | 'not-bound' | 'another-text' | 'this-text'
  change: Change
}

export const levels = ['block', 'warn', 'ignore'] as const
export type Level = (typeof levels)[number]

/** What an administrator sets: how much each point weighs, and the reading level (in years of school) to stay below. */
export type PublishingRules = {
  altText: Level
  disclosure: Level
  programmeSentence: Level
  changeClass: Level
  lostLinks: Level
  sources: Level
  conflicts: Level
  readingLevel: Level
  review: Level
  fleschKincaid: number
  smog: number
}

export const usualRules: PublishingRules = {
  altText: 'block',
  disclosure: 'block',
  programmeSentence: 'warn',
  changeClass: 'block',
  lostLinks: 'block',
  sources: 'warn',
  conflicts: 'warn',
  readingLevel: 'warn',
  review: 'warn',
  fleschKincaid: 8,
  smog: 10,
}

export type Check =
  | 'title'
  | 'standfirst'
  | 'slug'
  | 'hero-alt'
  | 'body'
  | 'picture-alt'
  | 'lost-link'
  | 'disclosure'
  | 'programme-sentence'
  | 'topics'
  | 'authors'
  | 'class'
  | 'class-doubted'
  | 'source'
  | 'conflicts'
  | 'reading-level'
  | 'review'

export type Item = { check: Check; level: 'block' | 'warn' }

/** Every point that is open, in the order of the form; what may be ignored is left out. */
export function checklist(candidate: Candidate, rules: PublishingRules): Item[] {
  const { change, reading } = candidate
  const asked: [Check, boolean, Level][] = [
    ['title', !candidate.title.trim(), 'block'],
    ['standfirst', !candidate.standfirst.trim(), 'block'],
    ['slug', !candidate.slug, 'block'],
    ['hero-alt', candidate.hero === 'without-alt', rules.altText],
    ['body', candidate.words === 0, 'block'],
    ['picture-alt', candidate.picturesWithoutAlt > 0, rules.altText],
    ['lost-link', candidate.lostLinks > 0, rules.lostLinks],
    ['disclosure', candidate.undisclosed > 0, rules.disclosure],
    ['programme-sentence', candidate.unsaidProgrammes.length > 0, rules.programmeSentence],
    ['source', candidate.uncited > 0, rules.sources],
    ['conflicts', !candidate.conflicts.trim(), rules.conflicts],
    ['class', change.kind === 'changed' && !change.named, rules.changeClass],
    ['class-doubted', change.kind === 'changed' && change.doubt !== undefined, 'block'],
    ['topics', candidate.topics === 0, 'block'],
    ['authors', candidate.authors === 0, 'block'],
    ['reading-level', isHard(reading, rules), rules.readingLevel],
    ['review', candidate.review !== 'this-text', rules.review],
  ]
  return asked.flatMap(([check, isOpen, level]) => (isOpen && level !== 'ignore' ? [{ check, level }] : []))
}

const isHard = (reading: Candidate['reading'], { fleschKincaid, smog }: PublishingRules) =>
  reading !== undefined && (reading.fleschKincaid > fleschKincaid || reading.smog > smog)

export function mayBePublished(candidate: Candidate, rules: PublishingRules): Verdict<Check> {
  const first = checklist(candidate, rules).find(({ level }) => level === 'block')
  return first ? no(first.check) : yes
}
