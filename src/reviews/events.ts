/** What can happen to a reviewer's credit. `recorded` is a credit without a bound text. */
export const reviewEvents = ['recorded', 'signed', 'withdrawn'] as const
export type ReviewEvent = (typeof reviewEvents)[number]
