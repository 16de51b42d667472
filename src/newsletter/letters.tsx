/** Single letters of the newsletter: what the room knows → what the letter needs, and its subject. */
import { pathOfArticle } from '@/articles/forwarding-address'
import type { Letterhead } from '@/mailroom/letterhead'
import { renderLetter } from '@/platform/mail/render'
import AddressMoved, { addressMovedSubject } from '../../emails/address-moved'
import ConfirmSubscription, { confirmSubscriptionSubject } from '../../emails/confirm-subscription'
import MovedHere, { movedHereSubject } from '../../emails/moved-here'
import NewAddress, { newAddressSubject } from '../../emails/new-address'
import PreferencesLink, { preferencesLinkSubject } from '../../emails/preferences-link'
import SubscribedAlready, { subscribedAlreadySubject } from '../../emails/subscribed-already'
import Welcome, { welcomeSubject } from '../../emails/welcome'
import { NEW_ADDRESS_HOURS, PRIVATE_LINK_HOURS } from './subscribing/link-purposes'
import { CONFIRM_HOURS, PAGE_MINUTES } from './subscribing/sign-up-rules'
import { blockUrl, confirmUrl, newAddressUrl, preferencesUrl, unsubscribeUrl, yoursUrl } from './urls'

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

type Greeting = {
  /** The publication's own words; an empty line begins a new paragraph. */
  words: string
  articles: readonly { title: string; language: string; slug: string }[]
}

/** The first letter after confirming. */
export async function welcomeLetter(
  publication: Letterhead,
  unsubscribeToken: string,
  { words, articles }: Greeting,
): Promise<RenderedLetter> {
  const letter = (
    <Welcome
      publication={publication}
      unsubscribeUrl={unsubscribeUrl(unsubscribeToken)}
      preferencesUrl={preferencesUrl(unsubscribeToken)}
      words={words.split(/\n\s*\n/).filter((paragraph) => paragraph.trim())}
      articles={articles.map((article) => ({
        title: article.title,
        url: new URL(pathOfArticle(article), publication.url).href,
      }))}
    />
  )
  return { subject: welcomeSubject(publication), ...(await renderLetter(letter)) }
}

/** The private link that somebody asked for. */
export async function preferencesLinkLetter(publication: Letterhead, token: string): Promise<RenderedLetter> {
  const letter = <PreferencesLink publication={publication} yoursUrl={yoursUrl(token)} hours={PRIVATE_LINK_HOURS} />
  return { subject: preferencesLinkSubject(publication), ...(await renderLetter(letter)) }
}

/** Tells a subscriber whose address was entered once more. */
export async function subscribedAlreadyLetter(
  publication: Letterhead,
  tokens: { own: string; leave: string },
): Promise<RenderedLetter> {
  const letter = (
    <SubscribedAlready
      publication={publication}
      yoursUrl={yoursUrl(tokens.own)}
      hours={PRIVATE_LINK_HOURS}
      unsubscribeUrl={unsubscribeUrl(tokens.leave)}
      preferencesUrl={preferencesUrl(tokens.leave)}
    />
  )
  return { subject: subscribedAlreadySubject(publication), ...(await renderLetter(letter)) }
}

/** Asks the owner of a new address whether it is theirs. */
export async function newAddressLetter(publication: Letterhead, token: string): Promise<RenderedLetter> {
  const letter = <NewAddress publication={publication} confirmUrl={newAddressUrl(token)} hours={NEW_ADDRESS_HOURS} />
  return { subject: newAddressSubject(publication), ...(await renderLetter(letter)) }
}

/** Tells the old mailbox that letters go elsewhere. */
export async function addressMovedLetter(publication: Letterhead, unsubscribeToken: string): Promise<RenderedLetter> {
  const letter = (
    <AddressMoved
      publication={publication}
      unsubscribeUrl={unsubscribeUrl(unsubscribeToken)}
      newsletterUrl={`${publication.url}/newsletter`}
    />
  )
  return { subject: addressMovedSubject(publication), ...(await renderLetter(letter)) }
}

/** Tells the new mailbox that letters come there. */
export async function movedHereLetter(publication: Letterhead, unsubscribeToken: string): Promise<RenderedLetter> {
  const letter = (
    <MovedHere
      publication={publication}
      unsubscribeUrl={unsubscribeUrl(unsubscribeToken)}
      preferencesUrl={preferencesUrl(unsubscribeToken)}
    />
  )
  return { subject: movedHereSubject(publication), ...(await renderLetter(letter)) }
}
