/** The limit of the stand-in: requests in any window, counted as they arrive, and refused when there are too many. */
import { type Answer, refuse } from './resend-stand-in-answers'

export type StandInLimit = { requests: number; seconds: number }

export type SeenPace = {
  /** How many requests arrived, and how many of them were too many. */
  requests: number
  refused: number
  /** The most that arrived within any window. */
  most: number
  /** Milliseconds from the first to the last. */
  during: number
}

/** What is told when a stand-in has no limit: more than anybody sends. */
const NONE: StandInLimit = { requests: 1000, seconds: 1 }
const KEPT = 5000

export function standInLimit(limit: StandInLimit | undefined) {
  const arrivals: number[] = []
  let [requests, refused, most, first, last] = [0, 0, 0, 0, 0]

  /** Notes a request as it arrives. @returns the refusal, when it is one too many. */
  function arrive(at = performance.now()): Answer | undefined {
    requests += 1
    first ||= at
    last = at
    const { requests: allowed, seconds } = limit ?? NONE
    arrivals.push(at)
    if (arrivals.length > KEPT) arrivals.splice(0, arrivals.length - KEPT / 2)
    let within = 0
    while (within < arrivals.length && (arrivals.at(-1 - within) ?? 0) > at - seconds * 1000) within += 1
    most = Math.max(most, within)
    if (!limit || within <= allowed) return undefined
    refused += 1
    return refuse(429, 'rate_limit_exceeded', `Too many requests. Limit is ${allowed} per ${seconds} s.`, {
      'retry-after': '1',
      'ratelimit-limit': String(allowed),
    })
  }

  const seen = (): SeenPace => ({ requests, refused, most, during: last - first })
  const { requests: allowed, seconds } = limit ?? NONE
  const usage = (): Answer => ({
    status: 200,
    body: { object: 'usage', rate_limit: { limit: allowed, duration: `${seconds}s` } },
  })
  return { arrive, seen, usage }
}
