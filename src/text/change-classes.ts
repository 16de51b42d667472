/**
 * What an editor may call a change to a published text, from the lightest to the gravest. A ledger also holds `first`
 * for the first revision and `unclassed` for those written before changes had classes.
 */
export const changeClasses = ['typo', 'link', 'clarity', 'evidence', 'correction'] as const

export type ChangeClass = (typeof changeClasses)[number]

export function isChangeClass(value: unknown): value is ChangeClass {
  return changeClasses.some((name) => name === value)
}
