/**
 * What Resend's refusals mean. The whole question is whether the mail may have been accepted.
 * Source: resend.com/docs/api-reference/errors and the SDK, which reports a broken connection as status `null`.
 */
import type { Outcome } from '@/platform/mail/mailer'
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
const CONTENT = [400, 413, 422]
const RUNNING_ELSEWHERE = 10

/** @param headers lower-case names, or `null` when no answer came. */
export function readAnswer(error: RawError, headers: Headers): Outcome {
  const name = typeof error.name === 'string' ? error.name : ''
  const status = typeof error.statusCode === 'number' ? error.statusCode : undefined
  const reason = [status, name, error.message].filter((part) => part !== undefined && part !== '').join(' ')

  if (QUOTA.includes(name)) return refusal('stopped', reason)
  if (status === 429 || name === 'rate_limit_exceeded') return wait(secondsToWait(headers), reason)
  if (name === 'invalid_idempotent_request') return refusal('conflict', reason)
  if (name === 'concurrent_idempotent_requests') return wait(RUNNING_ELSEWHERE, reason)
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

/** Whole seconds, at least one and at most an hour; both headers are written in seconds. */
function secondsToWait(headers: Headers): number {
  const given = Number(headers?.['retry-after'] ?? headers?.['ratelimit-reset'])
  return Number.isFinite(given) ? Math.min(3600, Math.max(1, Math.ceil(given))) : 1
}
