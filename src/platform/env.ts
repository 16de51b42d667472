/** The only reader of `process.env`. Parsed once, by one schema; a bad value stops the start with a list. */
import { resolve } from 'node:path'
import { z } from 'zod'

const text = z.string().trim().min(1)
/** One line, whatever was pasted: lines become parts, and what a letter would not show as it stands goes. */
const postalAddress = text.transform((given) =>
  given
    .replaceAll('\\n', '\n')
    .split(/[\r\n\v\f\u0085\u2028\u2029]+/)
    .map((line) =>
      line
        .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
        .trim()
        .replace(/,$/, ''),
    )
    .filter((line) => line !== '')
    .join(', '),
)
const flag = z.enum(['0', '1']).transform((value) => value === '1')
const minutes = z.coerce.number().min(0).max(1440)

const schema = z.object({
  BEDSIDE_MODE: z.enum(['demo', 'live']).default('demo'),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  BEDSIDE_HOST: z
    .enum(['127.0.0.1', '0.0.0.0', '::'], { error: 'must be 127.0.0.1 (this machine only), 0.0.0.0 or ::' })
    .optional(),
  SITE_URL: z.url({ protocol: /^https?$/, error: 'must be an address such as https://example.org' }).optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
    .optional(),
  BEDSIDE_DATA: text.default('.data'),
  BEDSIDE_SAMPLE: flag.optional(),
  BEDSIDE_SAMPLE_INDEXABLE: flag.default(false),
  BEDSIDE_UNDO_MINUTES: minutes.default(10),
  TRUSTED_PROXIES: z.string().default(''),
  PAYLOAD_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  BEDSIDE_KEYS: z
    .string()
    .regex(
      /^[\w-]+:[A-Za-z0-9+/]{43}=(,[\w-]+:[A-Za-z0-9+/]{43}=)*$/,
      'must be id:base64 of 32 bytes, comma separated, the newest first',
    )
    .optional(),
  RESEND_API_KEY: text.optional(),
  RESEND_BASE_URL: z.url().optional(),
  RESEND_WEBHOOK_SECRET: z
    .string()
    .regex(/^(whsec_)?[A-Za-z0-9+/]{20,}={0,2}$/, 'must be the webhook’s signing secret, such as whsec_…')
    .optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
    .optional(),
  MAIL_FROM: text.optional(),
  POSTAL_ADDRESS: postalAddress.optional(),
  UNSUBSCRIBE_MAILTO: z.email().optional(),
  CROSSREF_BASE_URL: z.url().default('https://api.crossref.org'),
  PUBMED_BASE_URL: z.url().default('https://eutils.ncbi.nlm.nih.gov'),
  SOURCES_CONTACT: z.email().optional(),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
})

type Parsed = z.infer<typeof schema>

export type Environment = Omit<Parsed, 'SITE_URL' | 'DATABASE_URL' | 'PAYLOAD_SECRET' | 'BEDSIDE_KEYS'> & {
  SITE_URL: string
  DATABASE_URL: string
  PAYLOAD_SECRET: string
  BEDSIDE_KEYS: string
  /** Absolute. */
  BEDSIDE_DATA: string
  MAIL_FROM: string
  POSTAL_ADDRESS: string
}

const isLoopback = (address: string) => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(address).hostname)

function missingForLive(env: Parsed): string[] {
  const problems: string[] = []
  const need = (ok: unknown, problem: string) => ok || problems.push(problem)
  need(env.PAYLOAD_SECRET, 'PAYLOAD_SECRET: live mode needs one, 32 random characters or more')
  need(
    env.BEDSIDE_KEYS,
    'BEDSIDE_KEYS: live mode needs a key to seal addresses with, such as k1:$(openssl rand -base64 32)',
  )
  need(env.SITE_URL?.startsWith('https://'), 'SITE_URL: live mode needs an address that begins with https://')
  need(env.RESEND_API_KEY || env.SMTP_URL, 'RESEND_API_KEY or SMTP_URL: live mode needs a way to send mail')
  need(env.MAIL_FROM, 'MAIL_FROM: live mode needs a sender, such as Your Publication <letters@example.org>')
  need(env.POSTAL_ADDRESS, 'POSTAL_ADDRESS: every newsletter must carry the sender’s postal address')
  need(!env.BEDSIDE_SAMPLE, 'BEDSIDE_SAMPLE: the sample publication is for demo mode only')
  return problems
}

function missingForDemo(env: Parsed): string[] {
  const problems: string[] = []
  if (env.SITE_URL && !isLoopback(env.SITE_URL)) {
    problems.push('SITE_URL: demo mode is for this machine only; use a localhost address or BEDSIDE_MODE=live')
  }
  if (!env.PAYLOAD_SECRET) problems.push('PAYLOAD_SECRET: missing; `npm start` and `npx bedside` make one in demo mode')
  if (!env.BEDSIDE_KEYS) problems.push('BEDSIDE_KEYS: missing; `npm start` and `npx bedside` make one in demo mode')
  return problems
}

/**
 * Reads an environment.
 * @returns the environment, or one line for each thing that is wrong, in words that say what to do.
 */
export function readEnvironment(
  source: Record<string, string | undefined>,
): { ok: true; env: Environment } | { ok: false; problems: string[] } {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    return { ok: false, problems: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) }
  }
  const env = parsed.data
  const problems = env.BEDSIDE_MODE === 'live' ? missingForLive(env) : missingForDemo(env)
  if (!env.DATABASE_URL)
    problems.push('DATABASE_URL: missing; `npm start` and `npx bedside` start an embedded Postgres')
  if (problems.length > 0) return { ok: false, problems }
  return {
    ok: true,
    env: {
      ...env,
      SITE_URL: new URL(env.SITE_URL ?? `http://localhost:${env.PORT}`).origin,
      DATABASE_URL: env.DATABASE_URL ?? '',
      PAYLOAD_SECRET: env.PAYLOAD_SECRET ?? '',
      BEDSIDE_KEYS: env.BEDSIDE_KEYS ?? '',
      // The sample's passwords and every letter of the demo are for whoever sits at this machine.
      BEDSIDE_HOST: env.BEDSIDE_HOST ?? (env.BEDSIDE_MODE === 'demo' ? '127.0.0.1' : undefined),
      BEDSIDE_DATA: resolve(env.BEDSIDE_DATA),
      // In the demo readers write to the sample publication.
      MAIL_FROM: env.MAIL_FROM ?? 'The Night Feed <letters@example.org>',
      POSTAL_ADDRESS: env.POSTAL_ADDRESS ?? 'Sample address, 1 Example Street, Example Town',
    },
  }
}

let current: Environment | undefined

/** The environment of this process. Throws one error that lists every problem. */
export function env(): Environment {
  if (current) return current
  const read = readEnvironment(process.env)
  if (!read.ok) throw new Error(`The environment is not right:\n${read.problems.map((line) => `  ${line}`).join('\n')}`)
  current = read.env
  return current
}
