/** Why a message was held, or put away: every code that triage gives, in the words that staff read. */

const whole = {
  'size:no-words': 'Hardly any words in it',
  'size:repeats': 'The same letters or words over and over',
  'size:long': 'Longer than the form allows',
  'spam:trap': 'The field that only machines see was filled in',
  'spam:same': 'The very same words came within a day',
  'spam:alike': 'Almost the same words came within a day',
  'spam:link': 'Links to a site that is not on the list',
  'spam:links': 'Several links',
  'spam:banned': 'A word from the list of banned words',
  'spam:suspect': 'A word from the list of suspect words',
  'spam:hint': 'A word or two that advertisements use as well, or nothing about babies in it',
  'spam:offer': 'Sounds like an offer or an advertisement',
  'spam:contact': 'Asks readers to write or call elsewhere',
  'spam:cure': 'Sells a cure',
  'spam:praise': 'Praise that would fit any page',
  'spam:name': 'The name is an advertisement or an address',
  'spam:letters': 'Letters that only look like others, or letters set apart',
  'name:like-staff': 'Calls themselves like somebody of the staff',
  'language:script': 'Written in another script than the page',
  'language:other': 'Seems to be in another language than the page',
  'claim:dose': 'Tells others how much of a medicine to give or take',
  'claim:stop': 'Tells others to stop or leave out a treatment',
  'claim:vaccine': 'Makes a claim about vaccines',
  'claim:instead': 'Recommends something in place of care',
  'trust:confirm': 'Shown once its writer, who is known, presses the button in the letter',
} as const

/** Why it ended, where nobody of the staff decided it. */
const ended: Readonly<Record<string, string>> = {
  'taken-back': 'Its writer took it back',
  'deleted-by-writer': 'Its writer deleted everything',
  'kept-long-enough': 'The time for which it may be kept was over',
}

export type WholeReason = keyof typeof whole

/** Groups whose codes end in a kind that another table names. */
const groups = {
  danger: 'Speaks of a danger now',
  private: 'May tell who somebody is',
  report: 'Reported by a reader',
  // A rule that is not known any more, in the log of an older comment.
  spam: 'Looks like spam',
  size: 'Unusual in length',
  language: 'Another language',
  claim: 'A claim about health',
} as const

/** A code of triage: one of the table, or a group with a kind, such as `danger:seizure`. */
export type ReasonCode = WholeReason | `${'danger' | 'private' | 'report'}:${string}`

const isWhole = (code: string): code is WholeReason => Object.hasOwn(whole, code)
const isGroup = (name: string): name is keyof typeof groups => Object.hasOwn(groups, name)

/** What staff read for a code; a code nobody knows stands for itself. */
export function wordsOfReason(code: string): string {
  if (isWhole(code)) return whole[code]
  if (Object.hasOwn(ended, code)) return ended[code] ?? code
  const [group = '', ...kind] = code.split(':')
  if (!isGroup(group)) return code
  const named = kind.join(' ').replaceAll('-', ' ').trim()
  return named ? `${groups[group]}: ${named}` : groups[group]
}

/** The codes of a column that keeps them apart by spaces. */
export const reasonsIn = (kept: string | null | undefined): string[] => (kept ?? '').split(' ').filter(Boolean)

/** All codes with words of their own, for a filter. */
export const wholeReasons: readonly { code: WholeReason; words: string }[] = Object.keys(whole)
  .filter(isWhole)
  .map((code) => ({ code, words: whole[code] }))

/** Whether one of the codes in such a column says that somebody may be in danger now. */
export const isOfDanger = (kept: string | null | undefined): boolean =>
  reasonsIn(kept).some((code) => code.startsWith('danger:'))
