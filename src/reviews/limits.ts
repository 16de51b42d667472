/** How often one household may press the buttons of these pages, and one address be written to. */
import type { PayloadRequest } from 'payload'
import { type Limit, takeTurn } from '@/platform/rate-limit'

/** A reviewer leaves remarks in a row; nobody leaves so many. */
const presses: Limit = { name: 'review-press', most: 120, seconds: 600 }
const deskAsks: readonly Limit[] = [
  { name: 'reviewer-desk', most: 10, seconds: 3600 },
  { name: 'reviewer-desk-everywhere', most: 120, seconds: 60 },
]
const deskLetters: Limit = { name: 'reviewer-desk-letter', most: 3, seconds: 86_400 }

/** @param network prefix of the sender's address. @returns seconds to wait; 0 when granted. */
export const turnToPress = (req: PayloadRequest, network: string): Promise<number> => takeTurn(req, presses, network)

/** @returns seconds to wait; 0 when granted. A network that is turned away uses up nobody else's turns. */
export async function turnToAskForDesk(req: PayloadRequest, network: string): Promise<number> {
  const [here, everywhere] = deskAsks
  return ((here && (await takeTurn(req, here, network))) || (everywhere && takeTurn(req, everywhere, 'everyone'))) ?? 0
}

/** Whether one more letter may go to this address today. */
export const mayWriteTo = async (req: PayloadRequest, addressHmac: string): Promise<boolean> =>
  (await takeTurn(req, deskLetters, addressHmac)) === 0
