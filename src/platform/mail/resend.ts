import { createHash } from 'node:crypto'
import { type CreateBatchEmailOptions, Resend } from 'resend'
import { jsonPieces, listed } from '@/platform/mail/letter-json'
import type { Letter, Mailer, Outcome } from '@/platform/mail/mailer'
import { readAnswer, readLimit, refusal } from '@/platform/mail/resend-answers'

const BATCH = 100
/** One request, in milliseconds. Below the sender's lease. */
export const RESEND_PATIENCE = 30_000

/**
 * Mail through Resend. For 24 hours it recognises a key and answers a repeat of the same bytes with the first ids,
 * sending nothing. Batches are strict: one bad address refuses all of them.
 * @param baseUrl another address of the API, for tests.
 * @param patience how long one request may take, in milliseconds.
 */
export function resendMailer(apiKey: string, baseUrl?: string, patience = RESEND_PATIENCE): Mailer {
  const resend = new Resend(apiKey, baseUrl ? { baseUrl: baseUrl.replace(/\/+$/, '') } : undefined)
  const within = (signal?: AbortSignal) => AbortSignal.any([AbortSignal.timeout(patience), ...(signal ? [signal] : [])])
  const prepared = new WeakMap<Letter[], Uint8Array>()

  return {
    name: 'resend',
    account: accountOf(apiKey, baseUrl),
    batchSize: BATCH,
    idempotent: true,
    async limit(signal) {
      const { data } = await resend.usage.get({ signal: within(signal) })
      return readLimit(data?.rate_limit)
    },
    async send(letter, signal) {
      const options = { idempotencyKey: letter.id, signal: within(signal) }
      const { data, error, headers } = await resend.emails.send(asEmail(letter), options)
      return error ? readAnswer(error, headers) : accepted(data ? [data] : undefined, 1)
    },
    prepare: (letters) => void prepared.set(letters, batchBody(letters)),
    async sendBatch(letters, key, signal) {
      if (letters.length > BATCH) throw new Error(`${letters.length} letters in one batch; Resend takes ${BATCH}`)
      if (letters.length === 0) return { kind: 'accepted', providerIds: [] }
      // The SDK spreads options over its own request, so that `body` takes the place of what it would write itself:
      // `JSON.stringify` of a hundred letters is most of a sender's work. Tested: what arrives is what it would write.
      const options = {
        idempotencyKey: key,
        batchValidation: 'strict',
        signal: within(signal),
        body: prepared.get(letters) ?? batchBody(letters),
        // An API that takes a key is not to hand it on; and what is never sent elsewhere need not be kept twice.
        redirect: 'error',
      } as const
      const { data, error, headers } = await resend.batch.send([], options)
      return error ? readAnswer(error, headers) : accepted(data?.data, letters.length)
    },
  }
}

const accountOf = (apiKey: string, baseUrl = '') =>
  `resend ${createHash('sha256')
    .update(JSON.stringify([baseUrl, apiKey]))
    .digest('hex')}`

const [OPEN, CLOSE] = [Buffer.from('['), Buffer.from(']')]

/** As the SDK writes a batch, names in its order. */
function batchBody(letters: Letter[]): Uint8Array {
  const emails = letters.map((letter) => {
    const { from, to, replyTo, subject, html, text, headers, tags } = asEmail(letter)
    return jsonPieces({ from, headers, html, reply_to: replyTo, subject, tags, text, to }, letter)
  })
  return Buffer.concat([OPEN, ...listed(emails), CLOSE])
}

/** Headers and tags are put in order: the database may give them back in another one, and a repeat must be the same. */
function asEmail(letter: Letter): CreateBatchEmailOptions {
  const inOrder = (record: Record<string, string>) => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    from: letter.from,
    to: letter.to,
    ...(letter.replyTo ? { replyTo: letter.replyTo } : {}),
    subject: letter.subject,
    html: letter.html,
    text: letter.text,
    headers: Object.fromEntries(inOrder(letter.headers)),
    tags: inOrder(letter.tags ?? {}).map(([name, value]) => ({ name, value })),
  }
}

/** Only as many ids as letters count as accepted; a 200 that says anything else leaves the outcome open. */
function accepted(data: unknown, count: number): Outcome {
  const ids = Array.isArray(data) ? data.map(idOf).filter((id) => id !== undefined) : []
  if (ids.length === count) return { kind: 'accepted', providerIds: ids }
  return refusal('unknown', `accepted, but with ${ids.length} ids for ${count} letters`)
}

function idOf(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null || !('id' in entry)) return undefined
  return typeof entry.id === 'string' && entry.id !== '' ? entry.id : undefined
}
