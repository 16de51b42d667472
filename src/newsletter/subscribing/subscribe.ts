import type { PayloadRequest } from 'payload'
import { addressHmac } from '@/mailroom/addresses'
import { askToConfirm, type ToAsk } from './ask-to-confirm'
import { keepSignUp } from './sign-ups'

/** `page`: path of the page with the form. `wording`: what the form said comes, if it said anything. */
export type SignUp = Pick<ToAsk, 'address' | 'page' | 'wording'>

/**
 * Somebody entered an address into the form. What happens next happens in the mailbox: the answer is the same for
 * an address that is new, waiting, subscribed, suppressed or blocked.
 * @returns the handle of the page after the form, which takes the code of the letter.
 */
export async function subscribe(req: PayloadRequest, signUp: SignUp): Promise<{ handle: string }> {
  const handle = await keepSignUp(req, addressHmac(signUp.address))
  await askToConfirm(req, { ...signUp, method: 'form' })
  return { handle }
}
