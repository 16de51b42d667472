/** Single letters of the newsletter: what the room knows → what the letter needs, and its subject. */
import type { Letterhead } from '@/mailroom/letterhead'
import { renderLetter } from '@/platform/mail/render'
import ConfirmSubscription, { confirmSubscriptionSubject } from '../../emails/confirm-subscription'
import Welcome, { welcomeSubject } from '../../emails/welcome'
import { CONFIRM_HOURS, PAGE_MINUTES } from './subscribing/sign-up-rules'
import { blockUrl, confirmUrl, preferencesUrl, unsubscribeUrl } from './urls'

export type RenderedLetter = { subject: string; html: string; text: string }

/** Asks the owner of an address whether it was they. */
export async function confirmSubscriptionLetter(
  publication: Letterhead,
  tokens: { confirm: string; block: string; code: string },
): Promise<RenderedLetter> {
  const letter = (
    <ConfirmSubscription
      publication={publication}
      confirmUrl={confirmUrl(tokens.confirm)}
      notMeUrl={blockUrl(tokens.block)}
      hours={CONFIRM_HOURS}
      code={tokens.code}
      minutes={PAGE_MINUTES}
    />
  )
  return { subject: confirmSubscriptionSubject(publication), ...(await renderLetter(letter)) }
}

/** The first letter after confirming. */
export async function welcomeLetter(publication: Letterhead, unsubscribeToken: string): Promise<RenderedLetter> {
  const letter = (
    <Welcome
      publication={publication}
      unsubscribeUrl={unsubscribeUrl(unsubscribeToken)}
      preferencesUrl={preferencesUrl(unsubscribeToken)}
    />
  )
  return { subject: welcomeSubject(publication), ...(await renderLetter(letter)) }
}
