import type { LetterKind } from '@/mailroom/letter-kinds'

/** Single letters to a subscriber. The unique key of each ends with the id of a link about that subscriber. */
export const ownLetters = [
  'confirm-subscription',
  'subscribed-already',
  'welcome',
  'preferences-link',
  'new-address',
  'address-moved',
  'moved-here',
] as const satisfies LetterKind[]

export const keysOfLetters = (links: string[]): string[] =>
  links.flatMap((link) => ownLetters.map((kind) => `${kind}:${link}`))
