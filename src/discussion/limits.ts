/** How often one household may post, and one address be written to. */
import type { PayloadRequest } from 'payload'
import { type Limit, takeTurn } from '@/platform/rate-limit'

const posts: readonly Limit[] = [
  { name: 'comment-30s', most: 1, seconds: 30 },
  { name: 'comment-hour', most: 5, seconds: 3600 },
  { name: 'comment-day', most: 20, seconds: 86_400 },
]

const confirmLetters: Limit = { name: 'confirm-address', most: 3, seconds: 86_400 }

/**
 * One turn to post.
 * @param prefix of the sender's network address.
 * @returns seconds to wait; 0 when granted.
 */
export async function turnToPost(req: PayloadRequest, prefix: string): Promise<number> {
  for (const limit of posts) {
    const wait = await takeTurn(req, limit, prefix)
    if (wait > 0) return wait
  }
  return 0
}

/** Whether one more letter may ask this address for its confirmation: nobody's mailbox is filled through our form. */
export async function mayAskAddress(req: PayloadRequest, addressHmac: string): Promise<boolean> {
  return (await takeTurn(req, confirmLetters, addressHmac)) === 0
}
