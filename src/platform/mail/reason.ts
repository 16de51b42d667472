const LONGEST = 300

/** A far end's words, fit for a log and a status line: one line, no address, not too long. */
export function plainReason(words: string): string {
  const plain = words
    .replace(/[^\s<>"'`(),;:]+@[^\s<>"'`(),;:]*[^\s<>"'`(),;:.]/g, '[address]')
    .replace(/\s+/g, ' ')
    .trim()
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1)}…` : plain || 'no reason given'
}
