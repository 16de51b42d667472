/** When the weekly digest is due, by the clock on the publication's wall. Pure. */
import { type WallClock, wallClock } from '@/platform/time-zones'
import { type LetterSettings, weekdays } from '@/publication/letter-settings'
import { momentOf } from '../wall-time'

const DAY = 24 * 60 * 60_000

type Day = Pick<WallClock, 'year' | 'month' | 'day'>

const inUtc = ({ year, month, day }: Day) => new Date(Date.UTC(year, month - 1, day))
/** From 1, Monday, to 7. */
const weekdayOf = (day: Day) => inUtc(day).getUTCDay() || 7

/**
 * The week of a day by ISO 8601, such as `2026-W48`: it begins on Monday and belongs to the year that has its
 * Thursday, so 1 January may stand in the last week of the year before.
 */
export function isoWeek(day: Day): string {
  const thursday = new Date(inUtc(day).getTime() + (4 - weekdayOf(day)) * DAY)
  const year = thursday.getUTCFullYear()
  const number = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1
  return `${year}-W${String(number).padStart(2, '0')}`
}

export type DigestDue = {
  week: string
  /** When its day and hour came. */
  since: Date
}

/**
 * The week whose digest is due: from its day and hour to the end of that week, so that a worker that slept makes it
 * late. Only the clock on the wall is asked: an hour that summer time leaves out is over when the next one begins, and
 * one that comes twice is due from the first time.
 */
export function digestDue(
  now: Date,
  { timeZone, digestDay, digestHour }: Omit<LetterSettings, 'welcomeWords'>,
): DigestDue | undefined {
  const wall = wallClock(now, timeZone)
  const ahead = weekdays.indexOf(digestDay) + 1 - weekdayOf(wall)
  const date = new Date(inUtc(wall).getTime() + ahead * DAY).toISOString().slice(0, 10)
  const since = momentOf(date, `${String(digestHour).padStart(2, '0')}:00`, timeZone)
  return since && since <= now ? { week: isoWeek(wall), since } : undefined
}
