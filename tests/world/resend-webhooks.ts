/** Webhooks as Resend signs them (the Svix scheme: HMAC-SHA256 over id, time and body), made without its SDK. */
import { createHmac, randomUUID } from 'node:crypto'
import { testEnvironment } from './environment'

export type Told = {
  /** Without the leading `email.`. */
  type: string
  /** Our own id of the letter, as its tag carries it. */
  letter?: string
  issue?: string
  emailId?: string
  to?: string
  more?: Record<string, unknown>
}

/** What Resend says of one letter. */
export const told = ({ type, letter, issue, emailId = randomUUID(), to = 'reader@example.org', more = {} }: Told) => ({
  type: `email.${type}`,
  created_at: '2026-11-30T06:00:00.000Z',
  data: {
    email_id: emailId,
    message_id: `<${emailId}@example.org>`,
    created_at: '2026-11-30T05:59:00.000Z',
    from: 'Sample <letters@example.org>',
    to: [to],
    subject: 'A sample subject that nobody should keep',
    tags: { ...(letter ? { d: letter } : {}), ...(issue ? { i: issue } : {}) },
    ...more,
  },
})

export const bounce = (type: string, message = 'The mailbox does not exist') => ({
  bounce: { type, subType: 'General', message },
})

type Signing = { id?: string; secret?: string; secondsAgo?: number; headers?: Record<string, string> }

/** The request as it comes in. A body that is a string is sent as it is. */
export function webhook(
  body: unknown,
  {
    id = `msg_${randomUUID()}`,
    secret = testEnvironment.RESEND_WEBHOOK_SECRET,
    secondsAgo = 0,
    headers = {},
  }: Signing = {},
): Request {
  const payload = typeof body === 'string' ? body : JSON.stringify(body)
  const timestamp = String(Math.floor(Date.now() / 1000) - secondsAgo)
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${payload}`).digest('base64')
  return new Request('http://localhost:3000/webhooks/resend', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'svix-id': id,
      'svix-timestamp': timestamp,
      'svix-signature': `v1,${signature}`,
      ...headers,
    },
    body: payload,
  })
}
