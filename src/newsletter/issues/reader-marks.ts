/** Stand in a frozen issue where each reader's own addresses go. The same as in `emails/parts/tokens.ts` (tested). */
export const UNSUBSCRIBE = '%%UNSUBSCRIBE%%'
export const PREFERENCES = '%%PREFERENCES%%'
