import { setTimeout as later } from 'node:timers/promises'
import { isDatabaseDown, isFromOurPages, readForm, seeOther, suspicionOf } from '@/platform/forms'
import { plainError } from '@/platform/plain-error'
import { addressOf, prefixOf } from '@/platform/rate-limit'
import { readerRequest } from '@/platform/request'
import { FormErrors } from '@/site/kit/form-errors'
import { paths } from '@/site/paths'
import { turnToAskForDesk } from '../limits'
import { askForDesk } from '../send-desk-link'
import { DESK_FIELD, DeskForm } from './desk-form'
import { readAddress } from './forms'
import { plainPage } from './plain-page'
import { agedStamp, DESK_FORM } from './stamp'

/** No taken form is answered sooner, so that the time taken does not tell who reviews here. */
const NO_SOONER_MS = 150
const LONGEST_KEPT = 400
const CHECK_YOUR_MAIL = `${paths.reviews()}/check-your-mail`

/** Somebody who reloads the answer to a refused form comes back to the form. */
export const GET = (): Response => seeOther(paths.reviews())

/** The form “Your reviews” was sent. */
export async function POST(request: Request): Promise<Response> {
  const soonest = later(NO_SOONER_MS)
  const sent = await readForm(request)
  if (!sent.ok) return refused(sent.status, 'We could not read what was sent. Please enter your address again.')
  const { email = '' } = sent.fields
  const suspicion = suspicionOf(sent.fields, DESK_FORM, new Date())
  if (!isFromOurPages(request.headers)) {
    return refused(403, 'This came from another site. Please press the button here.', email)
  }
  if (suspicion === 'honeypot') return soonest.then(() => seeOther(CHECK_YOUR_MAIL))
  const { address, error = '' } = readAddress(email)
  if (!address) return refused(422, error, email)
  if (suspicion) return refused(422, 'Please press the button once more.', email)
  try {
    const req = await readerRequest()
    const wait = await turnToAskForDesk(req, prefixOf(addressOf(request.headers)))
    if (wait > 0) {
      const minutes = Math.ceil(wait / 60)
      const words = `Too many addresses came from your network. Please try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`
      return refused(429, words, email, wait)
    }
    await askForDesk(req, address)
    await soonest
    return seeOther(CHECK_YOUR_MAIL)
  } catch (error) {
    if (!isDatabaseDown(error)) console.warn('A reviewer could not ask for a link', plainError(error))
    return refused(503, 'We could not take this just now. Please try again in a moment.', email, 30)
  }
}

function refused(status: number, words: string, email = '', retryAfter?: number): Promise<Response> {
  return plainPage({
    title: 'Error: For reviewers',
    heading: 'For reviewers',
    status,
    headers: retryAfter ? { 'retry-after': String(retryAfter) } : {},
    children: (
      <>
        <FormErrors errors={[{ field: DESK_FIELD, words }]} />
        <DeskForm hidden={agedStamp(DESK_FORM)} email={email.slice(0, LONGEST_KEPT)} error={words} />
      </>
    ),
  })
}
