import { SignUpFields } from '@/site/article/sign-up-fields'
import { Button } from '@/site/kit/button'
import { paths } from '@/site/paths'
import { promiseHash } from '../subscribing/wording'
import { freshStamp } from './newsletter-stamp'

export type SignUpFormProps = {
  /** What comes and how often, as the publication says it. */
  promise: string
  /** Path of the page, for the proof: it sends no referrer, or answers a form of another page. */
  page: string
  /** A new one where none is given. */
  stamp?: Record<string, string>
  /** What the reader typed, on a refused page. */
  email?: string
  error?: string
}

/** The form “Newsletter” on pages without a stylesheet, below what it promises. */
export function SignUpForm({ promise, page, stamp = freshStamp(), email, error }: SignUpFormProps) {
  return (
    <>
      <p>{promise}</p>
      <form className="form" action={paths.forms.subscribe()} method="post" aria-label="Newsletter" noValidate>
        <SignUpFields hidden={{ ...stamp, wording: promiseHash(promise), page }} email={email} error={error} />
        <p>
          <Button>Subscribe</Button>
        </p>
      </form>
    </>
  )
}
