/** What is said where a key to a subscription opens nothing, or what was pressed cannot be done. */

import { paths } from '@/site/paths'
import type { KeyRefusal } from '../choosing/whose'
import { deadLink } from './dead-link'
import { plainPage } from './plain-page'
import { SignUpForm } from './sign-up-form'

export function deadKey(reason: KeyRefusal, by: 'letter' | 'private'): Promise<Response> {
  if (reason === 'erased') {
    return plainPage({
      title: 'There is nothing here any more',
      status: 410,
      secret: true,
      children: <p>What we kept about this subscription is erased, and no letters come from it.</p>,
    })
  }
  if (by === 'letter' || reason === 'unknown') return deadLink(reason)
  return plainPage({
    title: 'This link works no more',
    status: 410,
    secret: true,
    children: (
      <p>
        A private link works for an hour, and only until you ask for a newer one. To get another, open “Fewer letters,
        or a pause” at the foot of any letter, and press “Email me a private link”. Without a letter at hand, enter your
        address <a href={paths.newsletter()}>in the form</a>: if it is subscribed, the link comes by mail.
      </p>
    ),
  })
}

type Unable = 'elsewhere' | 'unreadable' | 'too-often' | 'not-subscribed'

const unable: Record<Unable, { title: string; status: number; words: string }> = {
  elsewhere: {
    title: 'This came from another site',
    status: 403,
    words: 'If you meant it, please press the button here.',
  },
  unreadable: { title: 'We could not read this', status: 400, words: 'Please try once more.' },
  'too-often': { title: 'That was very often', status: 429, words: 'Please wait an hour, and try once more.' },
  'not-subscribed': { title: 'You get no letters', status: 409, words: 'To get letters again, please subscribe anew.' },
}

/** @param back address of the page whose button was meant. */
export function cannot(what: Unable, back: string): Promise<Response> {
  const { title, status, words } = unable[what]
  return plainPage({
    title,
    status,
    secret: true,
    children: (
      <>
        <p>Nothing was changed. {words}</p>
        <p>
          <a href={back}>Back to your page</a>
        </p>
      </>
    ),
  })
}

/** For who has left, and wants to come back. */
export const ComeBack = ({ promise, page }: { promise: string; page: string }) => (
  <section aria-labelledby="come-back">
    <h2 id="come-back">Subscribe again</h2>
    <SignUpForm promise={promise} page={page} />
  </section>
)
