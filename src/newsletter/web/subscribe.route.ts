import { errorsByField, isDatabaseDown, isFromOurPages, readForm, seeOther, suspicionOf } from '@/platform/forms'
import { plainError } from '@/platform/plain-error'
import { addressOf, prefixOf } from '@/platform/rate-limit'
import { readerRequest } from '@/platform/request'
import { paths } from '@/site/paths'
import { soonestAnswer, type TurnedAway, turnedAway } from '../subscribing/sign-up-limits'
import { subscribe } from '../subscribing/subscribe'
import { promiseHash, promiseOf } from '../subscribing/wording'
import { addressForm } from './forms'
import { FORM } from './newsletter-stamp'
import { pageOfForm } from './page-of-form'
import { refusedSignUp } from './refused-sign-up'

const unreadable = {
  400: 'We could not read what was sent. Please enter your address again.',
  413: 'That was more than an email address. Please enter your address again.',
  415: 'We could not read what was sent. Please enter your address again.',
} as const

/** Somebody who reloads the answer to a refused form comes back to the form. */
export const GET = (): Response => seeOther(paths.newsletter())

/** The form “Newsletter” was sent. */
export async function POST(request: Request): Promise<Response> {
  const soonest = soonestAnswer()
  const sent = await readForm(request)
  if (!sent.ok) return refusedSignUp({ status: sent.status, words: unreadable[sent.status] })
  const { email } = sent.fields
  const page = pageOfForm(request.headers.get('referer'), sent.fields.page)
  const suspicion = suspicionOf(sent.fields, FORM, new Date())
  const stamp = suspicion === undefined || suspicion === 'too-fast' ? sent.fields.stamp : undefined
  if (!isFromOurPages(request.headers)) {
    return refusedSignUp({
      status: 403,
      words: 'This came from another site. Please press Subscribe here.',
      email,
      stamp,
      page,
    })
  }
  if (suspicion === 'honeypot') return soonest.then(() => seeOther(paths.checkYourMail()))
  const form = addressForm.safeParse({ email: email ?? '' })
  if (!form.success) {
    const error = errorsByField(form.error).email ?? ''
    return refusedSignUp({ status: 422, words: error, email, error, stamp, page })
  }
  if (suspicion) return refusedSignUp({ status: 422, words: 'Please press Subscribe once more.', email, stamp, page })
  try {
    const answer = await signUp(request, sent.fields, form.data.email, { email, stamp, page })
    await soonest
    return answer
  } catch (error) {
    if (!isDatabaseDown(error)) console.warn('A sign-up could not be saved', plainError(error))
    const words = 'We could not save this just now. Please try again in a moment: your address still stands below.'
    return refusedSignUp({ status: 503, words, email, stamp, page, retryAfter: 30 })
  }
}

async function signUp(
  request: Request,
  { wording }: Record<string, string>,
  address: string,
  typed: { email?: string; stamp?: string; page: string },
): Promise<Response> {
  const req = await readerRequest()
  const away = await turnedAway(req, prefixOf(addressOf(request.headers)))
  if (away) return refusedSignUp({ status: 429, words: tooMany(away), ...typed, retryAfter: away.seconds })
  const promise = wording ? await promiseOf(req) : undefined
  if (promise !== undefined && wording !== promiseHash(promise)) {
    const words = 'We have changed what we say about the letter. Please read it and press Subscribe once more.'
    return refusedSignUp({ status: 422, words, ...typed })
  }
  const { handle } = await subscribe(req, { address, page: typed.page, wording: promise })
  return seeOther(paths.checkYourMail(handle))
}

function tooMany({ seconds, from }: TurnedAway): string {
  const minutes = Math.ceil(seconds / 60)
  const when = `Please try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`
  return from === 'everywhere'
    ? `Very many people sign up just now. ${when}`
    : `Too many addresses came from your network. ${when}`
}
