import { readerRequest } from '@/platform/request'
import { EMAIL_FIELD } from '@/site/article/sign-up-fields'
import { FormErrors } from '@/site/kit/form-errors'
import { paths } from '@/site/paths'
import { letterPromise } from '../publication-name'
import { newsletterStamp } from './newsletter-stamp'
import { plainPage } from './plain-page'
import { SignUpForm } from './sign-up-form'

const LONGEST_KEPT = 400

export type RefusedSignUp = {
  status: 400 | 403 | 413 | 415 | 422 | 429 | 503
  /** What is wrong and what to do about it. */
  words: string
  /** What the reader typed; it stands in the form again, and nowhere else. */
  email?: string
  /** Beside the field, when the field is what is wrong. */
  error?: string
  /** Path of the page whose form it was. */
  page?: string
  /** The stamp that was sent, where it is ours: its time goes on. */
  stamp?: string
  /** Seconds. */
  retryAfter?: number
}

/** The form comes back as a whole page, with what was typed and what to do. */
export async function refusedSignUp({
  status,
  words,
  email = '',
  error,
  page,
  stamp,
  retryAfter,
}: RefusedSignUp): Promise<Response> {
  const promise = await letterPromise(readerRequest)
  return plainPage({
    title: 'Error: Newsletter',
    heading: 'Newsletter',
    status,
    headers: retryAfter ? { 'retry-after': String(retryAfter) } : {},
    children: (
      <>
        <FormErrors errors={[{ field: EMAIL_FIELD, words }]} />
        <SignUpForm
          promise={promise}
          page={page || paths.forms.subscribe()}
          stamp={stamp ? { stamp } : newsletterStamp()}
          email={email.slice(0, LONGEST_KEPT)}
          error={error}
        />
      </>
    ),
  })
}
