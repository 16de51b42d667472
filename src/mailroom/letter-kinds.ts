type Kind = { always: boolean; keptDays?: number }

/**
 * Every kind of single letter.
 *
 * `always` goes even to a suppressed address: without it somebody cannot work here. `keptDays` is for how long a settled
 * row is kept, as what finds a complaint's address; it outlives the 30 days in which “this was not me” works. Where it
 * is missing, the row says for good that this was written already, and the room that writes such letters forgets it.
 */
const kinds = {
  'confirm-subscription': { always: false, keptDays: 45 },
  'subscribed-already': { always: false, keptDays: 45 },
  welcome: { always: false, keptDays: 45 },
  'confirm-address': { always: false },
  'preferences-link': { always: false, keptDays: 45 },
  'new-address': { always: false, keptDays: 45 },
  'address-moved': { always: false, keptDays: 45 },
  'moved-here': { always: false, keptDays: 45 },
  'test-letter': { always: false, keptDays: 45 },
  'answer-notice': { always: false },
  'quote-request': { always: false },
  'staff-notice': { always: false },
  'review-request': { always: false },
  'reviewer-desk': { always: false, keptDays: 45 },
  'staff-invitation': { always: true },
  'password-reset': { always: true, keptDays: 45 },
} as const satisfies Record<string, Kind>

export type LetterKind = keyof typeof kinds

export const letterKinds = Object.keys(kinds).filter(isKind)

function isKind(name: string): name is LetterKind {
  return Object.hasOwn(kinds, name)
}

/** Days; undefined where a row is not forgotten by the clock. */
export function keptDaysOf(kind: LetterKind): number | undefined {
  const { keptDays }: Kind = kinds[kind]
  return keptDays
}

/** Whether a letter of this kind, as its row names it, is kept from an address that gets no mail. */
export const respectsSuppression = (kind: string): boolean => !(isKind(kind) && kinds[kind].always)
