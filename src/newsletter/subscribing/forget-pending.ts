import type { PayloadRequest } from 'payload'
import { recordConsent } from '@/mailroom/consent'
import { query } from '@/platform/database'
import { oneByOne } from '@/platform/one-by-one'
import { inTransaction } from '@/platform/transaction'
import { takeConfirmationBack } from './confirm-codes'
import { CONSENT_PURPOSE } from './consent-purpose'
import { letGo } from './let-go'
import { subscriberSubject } from './link-purposes'
import { BLOCK_HOURS, PENDING_DAYS } from './sign-up-rules'
import { changeSubscriber, lockAddress, lockSubscriber, type Subscriber } from './subscriber'

const DAY = 24 * 60 * 60_000

/**
 * Forgets who was asked to confirm and never did, in two steps. After two weeks the address goes. What finds it again,
 * its HMAC, stays as long as the letter's “this was not me” works, or that button would block nobody; then it goes too.
 * The events of consent stay: they name the row, not the person.
 */
export async function forgetPending(req: PayloadRequest, now = new Date()): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * DAY)
  await forgetEach(req, 'sealed', before(PENDING_DAYS), async (subscriber) => {
    const subject = subscriberSubject(subscriber.id)
    await changeSubscriber(req, subscriber.id, { addressSealed: null })
    await takeConfirmationBack(req, subscriber.id)
    const { language } = subscriber
    await recordConsent(req, {
      subject,
      event: 'erased',
      purpose: CONSENT_PURPOSE,
      method: 'never-confirmed',
      language,
    })
  })
  await forgetEach(req, 'unsealed', before(BLOCK_HOURS / 24), (subscriber) => letGo(req, subscriber))
}

type Step = 'sealed' | 'unsealed'

/** Each in a transaction of their own, and looked at once more when nobody can be signing up with that address. */
async function forgetEach(req: PayloadRequest, step: Step, before: Date, forget: (who: Subscriber) => Promise<void>) {
  const quiet = await quietSince(req, step, before)
  await oneByOne(
    req,
    'Forgetting who never confirmed',
    quiet,
    ({ id }) => id,
    ({ id, hmac }) =>
      inTransaction(req, async () => {
        await lockAddress(req, hmac)
        const subscriber = await lockSubscriber(req, id)
        const [still] = await quietSince(req, step, before, id)
        if (subscriber && still) await forget(subscriber)
      }),
  )
}

/** Those who still wait, and have not been sent a letter to confirm since. */
async function quietSince(req: PayloadRequest, step: Step, before: Date, id: string | null = null) {
  return query<{ id: string; hmac: string }>(
    req,
    `select id, address_hmac as hmac from subscribers subscriber
     where status = 'pending' and address_hmac is not null and created_at < $1
       and (address_sealed is not null) = $2 and ($3::uuid is null or id = $3)
       and not exists (
         select from letters where address_hmac = subscriber.address_hmac
           and kind = 'confirm-subscription' and created_at >= $1
       )`,
    [before, step === 'sealed', id],
  )
}
