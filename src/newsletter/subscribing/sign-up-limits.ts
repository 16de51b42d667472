import type { PayloadRequest } from 'payload'
import { type Limit, takeTurn } from '@/platform/rate-limit'

/** Enough for a ward behind one address; not enough to sign a list of strangers up. */
const fromOneNetwork: Limit = { name: 'subscribe', most: 30, seconds: 3600 }
const fromEverywhere: Limit = { name: 'subscribe-everywhere', most: 300, seconds: 60 }

/**
 * @param network the address prefix the form came from.
 * @returns seconds to wait, 0 when the form is taken. A network that is turned away uses up nobody else's turns.
 */
export async function secondsToWait(req: PayloadRequest, network: string): Promise<number> {
  return (await takeTurn(req, fromOneNetwork, network)) || takeTurn(req, fromEverywhere, 'everyone')
}
