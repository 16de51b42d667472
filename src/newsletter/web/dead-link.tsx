import type { LinkRefusal } from '../subscribing/link-purposes'
import { freshStamp } from './newsletter-stamp'
import { plainPage } from './plain-page'
import { SignUpForm } from './sign-up-form'

const words: Record<LinkRefusal, string> = {
  unknown: 'It may have been cut in two on its way. Please copy the whole link out of the letter.',
  expired: 'It was good for a while only, to keep old letters from doing things nobody means any more.',
  used: 'It has done what it was for, and it works only once.',
  revoked: 'It was taken back.',
}

/** A link that does nothing (any more): 404 when we never made it, 410 when its time is over. */
export function deadLink(reason: LinkRefusal, { signUp = true } = {}): Promise<Response> {
  return plainPage({
    title: 'This link does not work',
    status: reason === 'unknown' ? 404 : 410,
    secret: true,
    children: (
      <>
        <p>{words[reason]}</p>
        {signUp ? (
          <>
            <p>To get a new one, enter your address once more.</p>
            <SignUpForm hidden={freshStamp()} />
          </>
        ) : null}
      </>
    ),
  })
}
