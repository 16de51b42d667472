/** Events and the rows they are about: letters here, deliveries in the newsletter. */
import type { OpenEvent } from './open-events'
import { toldStatuses } from './provider-event'

/** `hmac` is that of the address the letter went to. */
export type AboutRow = { event: OpenEvent; row: string; hmac: string }

/** What rows are looked up by: our own ids, and the provider's names for them. */
export const namesOf = (events: OpenEvent[]): [string[], string[]] => [
  events.flatMap(({ letter }) => letter ?? []),
  events.map(({ providerLetter }) => providerLetter),
]

/** Each event with its row: by our own id first, else by the provider's. Events about no row of these are left out. */
export function matched(
  events: OpenEvent[],
  rows: { id: string; provider: string | null; hmac: string }[],
): AboutRow[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const byProvider = new Map(rows.map((row) => [row.provider, row]))
  return events.flatMap((event) => {
    const row = byId.get(event.letter ?? '') ?? byProvider.get(event.providerLetter)
    return row ? [{ event, row: row.id, hmac: row.hmac }] : []
  })
}

/** Of several events about one row the strongest; rows in the order of their ids, as everybody locks them. */
export function strongest(about: AboutRow[]): AboutRow[] {
  const weight = ({ event }: AboutRow) => toldStatuses.indexOf(event.told)
  const best = new Map<string, AboutRow>()
  for (const one of about) {
    const known = best.get(one.row)
    if (!known || weight(one) > weight(known)) best.set(one.row, one)
  }
  return [...best.values()].sort((a, b) => (a.row < b.row ? -1 : 1))
}

/** For `unnest`: ids, statuses, and what the provider said. */
export const columnsOf = (told: AboutRow[]): string[][] => [
  told.map(({ row }) => row),
  told.map(({ event }) => event.told),
  told.map(({ event }) => event.words),
]

/** SQL: whether `told.status` says more than the row knows. @param ranks parameter that holds `toldStatuses`. */
export const outweighs = (table: string, ranks: string): string =>
  `array_position(${ranks}::text[], told.status) > coalesce(array_position(${ranks}::text[], ${table}.status), 0)`
