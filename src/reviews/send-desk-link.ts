import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { addressHmac } from '@/mailroom/addresses'
import { makeLink } from '@/mailroom/links'
import { postLetter } from '@/mailroom/post-letter'
import { send } from '@/platform/queue'
import { inTransaction } from '@/platform/transaction'
import { reviewerDeskLetter, reviewerMovedLetter } from './letters'
import { mayWriteTo } from './limits'
import { DESK_HOURS, DESK_LINK } from './link-purposes'
import { reviewerAddressBehind } from './reviewer-address'

/** The queue that writes a reviewer a link to what bears their name. */
export const DESK_LETTERS = 'reviews-desk-letter'

/**
 * Somebody entered an address at `/reviews`. Whether we know it is found out behind the scenes: what happens here is
 * the same for every address and takes as long. @param address one bare address.
 */
export const askForDesk = (req: PayloadRequest, address: string): Promise<void> =>
  send(req, DESK_LETTERS, { id: addressHmac(address), asked: randomUUID() })

/** Writes the letter, if anybody is reached at this address. @param asked names the asking: one letter each. */
export async function sendDeskLink(req: PayloadRequest, hmac: string, asked: string): Promise<void> {
  const to = await reviewerAddressBehind(req, hmac)
  if (!to || !(await mayWriteTo(req, hmac))) return
  await inTransaction(req, async () => {
    const subject = { kind: 'reviewer-address', id: hmac }
    const { token } = await makeLink(req, { purpose: DESK_LINK, subject, hours: DESK_HOURS })
    const letter = await reviewerDeskLetter(req, token)
    await postLetter(req, { kind: 'reviewer-desk', uniqueKey: `reviewer-desk:${asked}`, to, ...letter })
  })
}

/**
 * Tells the address that a reviewer was written to before that another came in its place, with a link to their desk:
 * an editor alone decides where we write, and the person must hear of it. @param request names the asking.
 */
export async function tellEarlierAddress(
  req: PayloadRequest,
  request: string,
  name: string,
  to: string,
): Promise<void> {
  const subject = { kind: 'reviewer-address', id: addressHmac(to) }
  const { token } = await makeLink(req, { purpose: DESK_LINK, subject, hours: DESK_HOURS })
  const letter = await reviewerMovedLetter(req, name, token)
  await postLetter(req, { kind: 'reviewer-desk', uniqueKey: `reviewer-moved:${request}`, to, ...letter })
}
