/** What Resend tells of letters it took. Only who knows the webhook's secret can have written it. */
import { Resend } from 'resend'
import { done, no, type Result } from '@/platform/verdict'

/** The headers beside the body, as they are called on the wire: `svix-id`, `svix-timestamp`, `svix-signature`. */
export type Signed = { id: string; timestamp: string; signature: string }

/** The SDK checks signatures as a method of its client; that client never asks Resend anything. */
const { webhooks } = new Resend('no key is needed to check a signature')

/**
 * The parsed body of a webhook whose signature is right and at most five minutes old. While a secret is being changed
 * Resend signs with both, for a day: either of them is enough.
 * @param payload the body, byte for byte as it came.
 */
export function verifyWebhook(
  payload: string,
  headers: Signed,
  webhookSecret: string,
): Result<unknown, 'not-signed' | 'malformed'> {
  try {
    return done(webhooks.verify({ payload, headers, webhookSecret }))
  } catch (error) {
    return no(error instanceof SyntaxError ? 'malformed' : 'not-signed')
  }
}
