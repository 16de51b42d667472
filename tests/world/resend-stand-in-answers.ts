/** What the stand-in for Resend says when it does not simply accept. */
export type Answer = { status: number; body: unknown; headers?: Record<string, string> }

export const FAULTS = [
  'reset-before-accept',
  'reset-after-accept',
  'hang-before-accept',
  'hang-after-accept',
  'too-few-ids',
  'rate-limit',
  'daily-quota',
  'monthly-quota',
  'key-in-use',
  'key-used-otherwise',
  'bad-gateway',
  'server-error',
  'invalid-key',
  'domain-not-verified',
  'validation',
  'too-large',
] as const
export type Fault = (typeof FAULTS)[number]

export function refuse(status: number, name: string, message: string, headers?: Record<string, string>): Answer {
  return { status, body: { statusCode: status, name, message }, ...(headers ? { headers } : {}) }
}

/** The answer instead of accepting; `undefined` for the faults that happen after accepting. */
export function faultAnswer(fault: Fault): Answer | undefined {
  switch (fault) {
    case 'rate-limit':
      return refuse(429, 'rate_limit_exceeded', 'Too many requests. Limit is 5 per second.', { 'retry-after': '2' })
    case 'daily-quota':
      return refuse(429, 'daily_quota_exceeded', 'You have reached your daily email sending quota.')
    case 'monthly-quota':
      return refuse(429, 'monthly_quota_exceeded', 'You have reached your monthly email sending quota.')
    case 'key-in-use':
      return refuse(409, 'concurrent_idempotent_requests', 'This key is in use by another request')
    case 'key-used-otherwise':
      return refuse(409, 'invalid_idempotent_request', 'This key was used with another payload')
    case 'bad-gateway':
      return { status: 502, body: '<html><body>Bad gateway</body></html>' }
    case 'server-error':
      return refuse(500, 'internal_server_error', 'Something went wrong.')
    case 'invalid-key':
      return refuse(401, 'invalid_api_key', 'API key is invalid')
    case 'domain-not-verified':
      return refuse(403, 'validation_error', 'The example.org domain is not verified.')
    case 'validation':
      return refuse(422, 'validation_error', 'Invalid `to` field for noor@example.org.')
    case 'too-large':
      return { status: 413, body: { statusCode: 413, name: 'payload_too_large', message: 'Request body too large' } }
    case 'reset-before-accept':
    case 'reset-after-accept':
    case 'hang-before-accept':
    case 'hang-after-accept':
    case 'too-few-ids':
      return undefined
  }
}

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** The first thing wrong with a batch, which then is refused whole. */
export function wrongWith(
  emails: { to?: unknown; from?: unknown; subject?: unknown }[],
  refuses: (address: string) => boolean = () => false,
): string | undefined {
  if (emails.length === 0 || emails.length > 100) return 'A batch has 1 to 100 emails'
  const good = (one: unknown) => typeof one === 'string' && ADDRESS.test(one) && !refuses(one)
  const wrong = emails.findIndex(
    ({ to, from, subject }) => ![to].flat().every(good) || typeof from !== 'string' || !subject,
  )
  return wrong === -1 ? undefined : `emails[${wrong}]: invalid \`to\`, \`from\` or \`subject\` field`
}
