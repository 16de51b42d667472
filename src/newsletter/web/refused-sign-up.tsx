import { FormErrors } from '@/site/kit/form-errors'
import { promiseHash } from '../subscribing/wording'
import { newsletterStamp } from './newsletter-stamp'
import { plainPage } from './plain-page'
import { EMAIL_FIELD, SignUpForm } from './sign-up-form'

const LONGEST_KEPT = 400

export type RefusedSignUp = {
  status: 400 | 403 | 413 | 415 | 422 | 429 | 503
  /** What is wrong and what to do about it. */
  words: string
  /** What the reader typed; it stands in the form again, and nowhere else. */
  email?: string
  /** Beside the field, when the field is what is wrong. */
  error?: string
  /** What comes, as the form says it. */
  promise?: string
  /** The stamp that was sent, where it is ours: its time goes on. */
  stamp?: string
  /** Seconds. */
  retryAfter?: number
}

/** The form comes back as a whole page, with what was typed and what to do. */
export function refusedSignUp({
  status,
  words,
  email = '',
  error,
  promise,
  stamp,
  retryAfter,
}: RefusedSignUp): Promise<Response> {
  const hidden = {
    ...(stamp ? { stamp } : newsletterStamp()),
    ...(promise ? { wording: promiseHash(promise) } : {}),
  }
  return plainPage({
    title: 'Error: Newsletter',
    heading: 'Newsletter',
    status,
    headers: retryAfter ? { 'retry-after': String(retryAfter) } : {},
    children: (
      <>
        <FormErrors errors={[{ field: EMAIL_FIELD, words }]} />
        {promise ? <p>{promise}</p> : null}
        <SignUpForm hidden={hidden} email={email.slice(0, LONGEST_KEPT)} error={error} />
      </>
    ),
  })
}
