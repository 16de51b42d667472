/** Moments as somebody thinks of them who looks at a clock on the wall. Pure; runs in a browser too. */
import { wallClock } from '@/platform/time-zones'

const DAY = 24 * 60 * 60_000

/** What the clock shows, as if it stood in Greenwich: two of these can be told apart and subtracted. */
function shown(at: number, timeZone: string): number {
  const { year, month, day, hour, minute } = wallClock(new Date(at), timeZone)
  return Date.UTC(year, month - 1, day, hour, minute)
}

/**
 * The moment at which a clock in a zone shows this. An hour that comes twice means the first; one that is left out in
 * spring means as much later.
 * @param date such as `2026-11-30`.
 * @param time such as `07:00`.
 * @returns nothing for what is no date or time.
 */
export function momentOf(date: string, time: string, timeZone: string): Date | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || !/^\d\d:\d\d$/.test(time)) return undefined
  const wanted = Date.parse(`${date}T${time}:00Z`)
  if (Number.isNaN(wanted) || new Date(wanted).toISOString().slice(0, 10) !== date) return undefined
  const guesses = [wanted - DAY, wanted + DAY].map((near) => wanted - (shown(near, timeZone) - near))
  const right = guesses.filter((at) => shown(at, timeZone) === wanted)
  return new Date(right.length > 0 ? Math.min(...right) : Math.max(...guesses))
}

/** What goes into a date and a time field. */
export function fieldsOf(at: Date, timeZone: string): { date: string; time: string } {
  const [date = '', time = ''] = new Date(shown(at.getTime(), timeZone)).toISOString().slice(0, 16).split('T')
  return { date, time }
}

/** Such as `Monday, 30 November 2026, 07:00, Europe/Berlin`. */
export function inWords(at: Date, timeZone: string): string {
  const { time } = fieldsOf(at, timeZone)
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { timeZone, calendar: 'gregory', ...options }).format(at)
  const day = part({ day: 'numeric', month: 'long', year: 'numeric' })
  return `${part({ weekday: 'long' })}, ${day}, ${time}, ${timeZone}`
}
