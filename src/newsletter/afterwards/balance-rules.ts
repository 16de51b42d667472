/** What must be true of every sending, whatever happened. Pure. */

export type Counted = {
  finished: boolean
  candidates: number
  excluded: number
  prepared: number
  /** Rows of deliveries, and what became of them. `taken`: accepted or whatever followed that. */
  rows: number
  open: number
  skipped: number
  taken: number
  failed: number
  unknown: number
  /** Addresses that are still sealed although their chunk is settled. */
  sealed: number
  openChunks: number
  withoutConsent: number
}

/** What does not add up, in words for whoever looks into it; nothing when all is well. */
export function imbalancesOf(counted: Counted): string[] {
  const { finished, candidates, excluded, prepared, rows, open, skipped, taken, failed, unknown } = counted
  const { sealed, openChunks, withoutConsent } = counted
  const settled = skipped + taken + failed + unknown
  const faults: [boolean, string][] = [
    [candidates !== prepared + excluded, `${candidates} candidates, but ${prepared} prepared and ${excluded} excluded`],
    [rows !== prepared, `${prepared} prepared, but ${rows} deliveries`],
    [
      finished && prepared !== settled,
      `${prepared} prepared, but ${settled} settled: ${skipped} skipped, ${taken} taken, ${failed} failed, ${unknown} unknown`,
    ],
    [finished && open > 0, `finished, but ${open} deliveries still wait`],
    [finished && openChunks > 0, `finished, but ${openChunks} chunks are open`],
    [sealed > 0, `${sealed} addresses are still sealed although their chunk is settled`],
    [withoutConsent > 0, `${withoutConsent} deliveries name no event of consent`],
  ]
  return faults.flatMap(([wrong, words]) => (wrong ? [words] : []))
}
