/** The page after the form: what happens next, and the code of the letter for those who still have it open. */
import { readerRequest } from '@/platform/request'
import { Button } from '@/site/kit/button'
import { TextField } from '@/site/kit/field'
import { FormErrors } from '@/site/kit/form-errors'
import { letterPromise, publicationName } from '../publication-name'
import { CONFIRM_HOURS, PAGE_MINUTES } from '../subscribing/sign-up-rules'
import { consentHash, consentWords } from '../subscribing/wording'
import { NothingCame } from './nothing-came'
import { plainPage } from './plain-page'
import { SignUpForm } from './sign-up-form'

const CODE_FIELD = 'letter-code'
const LONGEST_KEPT = 40

export type CodePage = {
  status?: 200 | 400 | 413 | 415 | 422 | 429 | 503
  /** What is wrong and what to do about it. */
  error?: string
  /** What the reader typed; it stands in the form again, and nowhere else. */
  typed?: string
  /** Seconds. */
  retryAfter?: number
}

export async function codePage({ status = 200, error, typed, retryAfter }: CodePage = {}): Promise<Response> {
  const name = await publicationName(readerRequest)
  return plainPage({
    title: error ? 'Error: Check your mail' : 'Check your mail',
    heading: 'Check your mail',
    secret: true,
    status,
    headers: retryAfter ? { 'retry-after': String(retryAfter) } : {},
    children: (
      <>
        {error ? <FormErrors errors={[{ field: CODE_FIELD, words: error }]} /> : null}
        <p>
          One step is left. A letter is on its way to you. Open the link in it and press “Confirm my subscription”: it
          works for {CONFIRM_HOURS} hours. Or type the code from the letter here, within {PAGE_MINUTES} minutes.
        </p>
        <form className="form" method="post" aria-label="Code from the letter" noValidate>
          <input type="hidden" name="wording" value={consentHash(name)} />
          <TextField
            id={CODE_FIELD}
            name="code"
            label="Code from the letter"
            hint="Six digits"
            inputMode="numeric"
            autoComplete="one-time-code"
            required
            value={typed?.slice(0, LONGEST_KEPT)}
            error={error}
          />
          <p>{consentWords(name)}</p>
          <p>
            <Button>Confirm my subscription</Button>
          </p>
        </form>
        <NothingCame />
      </>
    ),
  })
}

/** Nobody was given this address, or its hour is over. */
export async function pageIsOver(): Promise<Response> {
  const promise = await letterPromise(readerRequest)
  return plainPage({
    title: 'This page has ended',
    secret: true,
    status: 404,
    children: (
      <>
        <p>
          It takes the code for {PAGE_MINUTES} minutes only. The link in the letter works for {CONFIRM_HOURS} hours. To
          get a new letter, enter your address once more.
        </p>
        <SignUpForm promise={promise} page="/newsletter/check-your-mail" />
      </>
    ),
  })
}
