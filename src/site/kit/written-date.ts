const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
const longMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/**
 * A date as people write it, `3 May 2026`, in UTC: the same on server and reader's machine, in every time zone.
 * `short` cuts the month to three letters. What is no date comes back as it is.
 */
export function writtenDate(iso: string, length: 'long' | 'short' = 'long'): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return iso
  const names = length === 'short' ? months : longMonths
  return `${date.getUTCDate()} ${names[date.getUTCMonth()]} ${date.getUTCFullYear()}`
}
