/** How soon somebody reads what was sent, said to whoever sends it. @param hours within which it should be decided. */
export function soonWithin(hours: number): string {
  return hours <= 24 ? 'usually within a day' : `usually within ${Math.ceil(hours / 24)} days`
}
