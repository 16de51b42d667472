/** Who acts. Everything that touches the database takes a request first: actor, transaction and logger in one. */
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

export type Actor = 'staff' | 'reader' | 'system'

/** A request that comes in through Payload's own doors is staff's, or nobody's. */
export function actorOf(req: PayloadRequest): Actor {
  const named = req.context.actor
  if (named === 'reader' || named === 'system') return named
  return req.user ? 'staff' : 'reader'
}

/** A fresh request on a running Payload. `staff` requests are made from a session in `request.ts`. */
export async function actAs(actor: 'reader' | 'system', on: Payload): Promise<PayloadRequest> {
  return createLocalReq({ context: { actor } }, on)
}
