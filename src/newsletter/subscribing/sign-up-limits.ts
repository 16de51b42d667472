import { setTimeout as later } from 'node:timers/promises'
import type { PayloadRequest } from 'payload'
import { type Limit, takeTurn } from '@/platform/rate-limit'
import { CODE_TRIES } from './sign-up-rules'

/** Enough for a ward behind one address; not enough to sign a list of strangers up. */
const fromOneNetwork: Limit = { name: 'subscribe', most: 30, seconds: 3600 }
const fromEverywhere: Limit = { name: 'subscribe-everywhere', most: 300, seconds: 60 }

/** A reader needs two or three tries; somebody who guesses needs hundreds of thousands. */
const codesFromOneNetwork: Limit = { name: 'confirm-code', most: 100, seconds: 3600 }

/** Of one page after the form, whatever is known of its address: what it says after wrong codes tells nobody anything. */
const wrongOnOnePage: Limit = { name: 'wrong-code', most: CODE_TRIES - 1, seconds: 24 * 3600 }

const NO_SOONER_MS = 150

export type TurnedAway = { seconds: number; from: 'one-network' | 'everywhere' }

/** No taken form is answered before this resolves, so that the time taken does not tell who subscribes already. */
export const soonestAnswer = (): Promise<void> => later(NO_SOONER_MS)

/**
 * @param network the address prefix the form came from, or the member of staff who sent it.
 * @returns seconds to wait and whose forms were too many, or nothing when the form is taken. A network that is turned
 *   away uses up nobody else's turns.
 */
export async function turnedAway(req: PayloadRequest, network: string): Promise<TurnedAway | undefined> {
  const own = await takeTurn(req, fromOneNetwork, network)
  if (own > 0) return { seconds: own, from: 'one-network' }
  const all = await takeTurn(req, fromEverywhere, 'everyone')
  return all > 0 ? { seconds: all, from: 'everywhere' } : undefined
}

/** @returns seconds to wait before another code is tried from this network, 0 when this one may be. */
export const secondsToWaitForCode = (req: PayloadRequest, network: string): Promise<number> =>
  takeTurn(req, codesFromOneNetwork, network)

/** Counts a wrong code on the page with this handle. @returns whether it was the last that its letter takes. */
export const wasLastTry = async (req: PayloadRequest, handle: string): Promise<boolean> =>
  (await takeTurn(req, wrongOnOnePage, handle)) > 0
