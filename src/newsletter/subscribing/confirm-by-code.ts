import type { PayloadRequest } from 'payload'
import { useLinkById } from '@/mailroom/links'
import { inTransaction } from '@/platform/transaction'
import { no, type Result } from '@/platform/verdict'
import { tryCode } from './confirm-codes'
import { asSubscribed, becomeSubscriber } from './confirm-subscription'
import { CONFIRM } from './link-purposes'
import { addressOfSignUp } from './sign-ups'
import { lockAddress } from './subscriber'

/** `no-page`: the page's hour is over. Everything else that does not confirm is `wrong-code`, whatever is known. */
export type CodeConfirmation = Result<{ already: boolean }, 'wrong-code' | 'no-page'>

/**
 * Somebody typed the code of the letter into the page after the form.
 * @param handle of that page.
 * @param code six digits.
 * @param wording the words that stood above the button.
 */
export async function confirmByCode(
  req: PayloadRequest,
  { handle, code, wording }: { handle: string; code: string; wording: string },
): Promise<CodeConfirmation> {
  return inTransaction(req, async () => {
    const hmac = await addressOfSignUp(req, handle)
    if (!hmac) return no('no-page')
    await lockAddress(req, hmac)
    const found = await tryCode(req, hmac, code)
    if (!found) return no('wrong-code')
    const confirmed =
      !found.used && (await useLinkById(req, found.linkId, CONFIRM))
        ? await becomeSubscriber(req, { ...found, wording, method: 'code', page: '/newsletter/check-your-mail' })
        : await asSubscribed(req, found.subscriberId)
    return confirmed.ok ? confirmed : no('wrong-code')
  })
}
