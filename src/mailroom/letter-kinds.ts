/** Every kind of single letter. `always` goes even to a suppressed address: without it somebody cannot work here. */
const kinds = {
  'confirm-subscription': { always: false },
  welcome: { always: false },
  'confirm-address': { always: false },
  'preferences-link': { always: false },
  'new-address': { always: false },
  'address-moved': { always: false },
  'test-letter': { always: false },
  'answer-notice': { always: false },
  'quote-request': { always: false },
  'staff-notice': { always: false },
  'review-request': { always: false },
  'reviewer-desk': { always: false },
  'staff-invitation': { always: true },
  'password-reset': { always: true },
} as const

export type LetterKind = keyof typeof kinds

/** Whether a letter of this kind, as its row names it, is kept from an address that gets no mail. */
export const respectsSuppression = (kind: string): boolean =>
  !Object.entries(kinds).some(([name, { always }]) => name === kind && always)
