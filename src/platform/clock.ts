/** Time as a parameter. What must agree between processes (leases, slots) uses Postgres `now()` instead. */
export type Clock = { now(): Date }

export const systemClock: Clock = { now: () => new Date() }

/** A clock for tests: stands still until it is set or moved on. */
export type FixedClock = Clock & { set(to: Date | string): void; advance(milliseconds: number): void }

/** @param start an instant, such as `2026-11-21T03:00:00Z`. Throws when it is none. */
export function fixedClock(start: Date | string): FixedClock {
  let current = instant(start)
  return {
    now: () => new Date(current),
    set: (to) => {
      current = instant(to)
    },
    advance: (milliseconds) => {
      current += milliseconds
    },
  }
}

function instant(value: Date | string): number {
  const time = new Date(value).getTime()
  if (Number.isNaN(time)) throw new Error(`${value} is not an instant`)
  return time
}
