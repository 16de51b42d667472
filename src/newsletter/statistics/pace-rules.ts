/** How fast a sending goes. Pure. */

/** How far back the pace is taken from, in seconds: long enough to be calm, short enough to notice a standstill. */
export const PACE_WINDOW = 120
/** A request takes a hundred letters at once: the first one alone says nothing of the pace. */
const SHORTEST = 10

export type Pace = {
  perMinute: number
  /** Seconds until the last letter has left, at this pace; nothing while none goes. */
  secondsToGo?: number
}

/**
 * @param letters accepted within the window.
 * @param seconds since the first of them was accepted.
 * @param left how many wait.
 */
export function paceOf({ letters, seconds, left }: { letters: number; seconds: number; left: number }): Pace {
  const perSecond = letters / Math.max(SHORTEST, Math.min(PACE_WINDOW, seconds))
  const perMinute = Math.round(perSecond * 60)
  return perSecond > 0 ? { perMinute, secondsToGo: Math.ceil(left / perSecond) } : { perMinute }
}
