import { readerRequest } from '@/platform/request'
import { paths } from '@/site/paths'
import { letterPromise } from '../publication-name'
import type { LinkRefusal } from '../subscribing/link-purposes'
import { plainPage } from './plain-page'
import { SignUpForm } from './sign-up-form'

const words: Record<LinkRefusal, string> = {
  unknown: 'It may have been cut in two on its way. Please copy the whole link out of the letter.',
  expired: 'It was good for a while only, to keep old letters from doing things nobody means any more.',
  used: 'It has done what it was for, and it works only once.',
  revoked: 'It was taken back.',
}

/**
 * A link that does nothing (any more): 404 when we never made it, 410 when its time is over.
 * @param door path of its page, without the key, where a new link is to be had by entering the address.
 */
export async function deadLink(reason: LinkRefusal, door?: string): Promise<Response> {
  return plainPage({
    title: 'This link does not work',
    status: reason === 'unknown' ? 404 : 410,
    secret: true,
    children: (
      <>
        <p>{words[reason]}</p>
        {door ? (
          <>
            <p>To get a new one, enter your address once more.</p>
            <SignUpForm promise={await letterPromise(readerRequest)} page={door} />
          </>
        ) : (
          <p>
            To choose what you get, or to leave, you can also enter your address{' '}
            <a href={paths.newsletter()}>in the form</a>: if it is subscribed, both ways come by mail.
          </p>
        )}
      </>
    ),
  })
}
