import { setTimeout as pause } from 'node:timers/promises'

/** Looks again and again until there is something to see. Throws after `ms`, saying what it waited for. */
export async function until<Seen>(
  what: string,
  look: () => Promise<Seen | undefined | false> | Seen | undefined | false,
  ms = 60_000,
): Promise<Seen> {
  const end = Date.now() + ms
  for (;;) {
    const seen = await look()
    if (seen !== undefined && seen !== false) return seen
    if (Date.now() > end) throw new Error(`Waited in vain for this: ${what}`)
    await pause(25)
  }
}
