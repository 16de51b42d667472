/** The same day `months` later; the last of that month where it has no such day. ISO in and out, UTC. */
export function monthsLater(iso: string, months: number): string {
  const day = new Date(iso)
  const wanted = day.getUTCDate()
  day.setUTCMonth(day.getUTCMonth() + months, 1)
  const last = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate()
  day.setUTCDate(Math.min(wanted, last))
  return day.toISOString()
}
