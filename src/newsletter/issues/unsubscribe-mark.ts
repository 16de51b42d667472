/** Stands in a frozen issue where each reader's own address goes. The same as in `emails/parts/tokens.ts` (tested). */
export const UNSUBSCRIBE = '%%UNSUBSCRIBE%%'
