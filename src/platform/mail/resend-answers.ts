/**
 * What Resend's refusals mean. The whole question is whether the mail may have been accepted.
 * Source: resend.com/docs/api-reference/errors and the SDK, which reports a broken connection as status `null`.
 */
import type { Limit, Outcome } from '@/platform/mail/mailer'
import { plainReason } from '@/platform/mail/reason'

/** As it came over the wire: the SDK's types are a promise, not a check. */
type RawError = { message?: unknown; name?: unknown; statusCode?: unknown }
type Headers = Record<string, string> | null

const QUOTA = ['daily_quota_exceeded', 'monthly_quota_exceeded']
const NOT_US = [
  'missing_api_key',
  'restricted_api_key',
  'invalid_api_key',
  'invalid_from_address',
  'invalid_access',
  'invalid_idempotency_key',
  'invalid_region',
  'not_found',
  'method_not_allowed',
  'security_error',
]
const UNREADABLE = ['application_error', 'internal_server_error']
const TOO_LARGE = 413
const CONTENT = [400, 422]
const RUNNING_ELSEWHERE = 10

/** @param headers lower-case names, or `null` when no answer came. */
export function readAnswer(error: RawError, headers: Headers): Outcome {
  const name = typeof error.name === 'string' ? error.name : ''
  const status = typeof error.statusCode === 'number' ? error.statusCode : undefined
  const reason = [status, name, error.message].filter((part) => part !== undefined && part !== '').join(' ')

  if (QUOTA.includes(name)) return refusal('stopped', reason)
  if (status === 429 || name === 'rate_limit_exceeded') return tooFast(headers, reason)
  if (name === 'invalid_idempotent_request') return refusal('conflict', reason)
  if (name === 'concurrent_idempotent_requests') return wait(RUNNING_ELSEWHERE, reason)
  // Something on the way may say this, in words that the SDK cannot read.
  if (status === TOO_LARGE) return refusal('rejected', reason)
  if (status === undefined || status >= 500 || UNREADABLE.includes(name)) return refusal('unknown', reason)
  if (NOT_US.includes(name) || status === 401 || status === 403) return refusal('stopped', reason)
  if (CONTENT.includes(status)) return refusal('rejected', reason)
  return refusal('unknown', reason)
}

export function refusal(kind: 'unknown' | 'rejected' | 'stopped' | 'conflict', reason: string): Outcome {
  return { kind, reason: plainReason(reason) }
}

function wait(seconds: number, reason: string): Outcome {
  return { kind: 'wait', seconds, reason: plainReason(reason) }
}

function tooFast(headers: Headers, reason: string): Outcome {
  const allowed = Number(headers?.['ratelimit-limit'])
  const requests = Number.isFinite(allowed) && allowed > 0 ? { requests: allowed } : {}
  return { kind: 'wait', seconds: secondsToWait(headers), reason: plainReason(reason), about: 'pace', ...requests }
}

/** Whole seconds, at least one and at most an hour; both headers are written in seconds. */
function secondsToWait(headers: Headers): number {
  const given = Number(headers?.['retry-after'] ?? headers?.['ratelimit-reset'])
  return Number.isFinite(given) ? Math.min(3600, Math.max(1, Math.ceil(given))) : 1
}

const UNIT_SECONDS: Record<string, number> = {
  ms: 0.001,
  s: 1,
  sec: 1,
  second: 1,
  m: 60,
  min: 60,
  minute: 60,
  h: 3600,
  hour: 3600,
}

/**
 * The limit as `GET /usage` tells it: a number, and a duration such as `1s` or `second`.
 * @returns `undefined` for anything else.
 */
export function readLimit(told: { limit?: unknown; duration?: unknown } | undefined): Limit | undefined {
  const [, count = '1', unit = ''] = /^(\d+)?\s*([a-z]+)$/.exec(String(told?.duration).trim().toLowerCase()) ?? []
  const seconds = Number(count) * (UNIT_SECONDS[unit] ?? UNIT_SECONDS[unit.replace(/s$/, '')] ?? 0)
  const requests = told?.limit
  return typeof requests === 'number' && requests > 0 && seconds > 0 ? { requests, seconds } : undefined
}
