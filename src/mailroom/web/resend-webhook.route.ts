import { env } from '@/platform/env'
import { isDatabaseDown } from '@/platform/forms'
import { verifyWebhook } from '@/platform/mail/resend-webhook'
import { plainError } from '@/platform/plain-error'
import { readerRequest } from '@/platform/request'
import { keepEvent } from '../keep-event'
import { providerEvent } from '../provider-event'
import { tellOfEvents } from '../tell-of-events'

/** Bytes. Resend's own events have about two thousand. */
const LARGEST = 64 * 1024
/** Ids are the sender's; they come in signed, and none of theirs is longer. */
const LONGEST_ID = 200

/**
 * What Resend tells of letters it took. A machine's door: no form, no origin, only the signature counts. It is kept in
 * one statement and answered at once; the worker applies it. Whatever is refused hears no more than a number.
 */
export async function POST(request: Request): Promise<Response> {
  const { RESEND_WEBHOOK_SECRET: secret } = env()
  if (!secret) return answer(404)
  const body = await wholeBody(request)
  if (body === undefined) return answer(413)
  const header = (name: string) => request.headers.get(name) ?? ''
  const id = header('svix-id')
  if (id.length > LONGEST_ID) return answer(401)
  const signed = { id, timestamp: header('svix-timestamp'), signature: header('svix-signature') }
  const verified = verifyWebhook(body, signed, secret)
  if (!verified.ok) return answer(verified.reason === 'not-signed' ? 401 : 400)
  const event = providerEvent(id, verified.value)
  if (event.ok) return keep(event.value)
  return answer(event.reason === 'not-wanted' ? 200 : 400)
}

/** Anything but a 200 is told again by the provider, for more than a day. */
async function keep(event: Parameters<typeof keepEvent>[1]): Promise<Response> {
  try {
    const req = await readerRequest()
    if (await keepEvent(req, event)) tellOfEvents(req)
    return answer(200)
  } catch (error) {
    if (!isDatabaseDown(error)) console.warn('What the provider told could not be kept', plainError(error))
    return answer(503)
  }
}

async function wholeBody(request: Request): Promise<string | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > LARGEST) return undefined
  const body = await request.text().catch(() => undefined)
  return body !== undefined && Buffer.byteLength(body) <= LARGEST ? body : undefined
}

const answer = (status: number): Response => new Response(null, { status, headers: { 'cache-control': 'no-store' } })
