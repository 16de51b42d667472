import type { PayloadRequest } from 'payload'
import { isDatabaseDown, isFromOurPages, readForm, suspicionOf } from '@/platform/forms'
import { plainError } from '@/platform/plain-error'
import { addressOf, prefixOf } from '@/platform/rate-limit'
import { readerRequest } from '@/platform/request'
import { turnToPress } from '../limits'
import { plainPage } from './plain-page'

export type Refusal = { status: 403 | 422 | 429 | 503; words: string; retryAfter?: number }
type Fields = Record<string, string>

/**
 * What the forms behind a letter's link share: reading, origin, stamp, limit, and a database that does not answer.
 * @param form name in the stamp.
 * @param answer to a form that may be looked at; `refusal` is set where it comes back unread, to be sent once more.
 */
export async function posted(
  request: Request,
  form: string,
  answer: (fields: Fields, req: PayloadRequest, refusal?: Refusal) => Promise<Response>,
): Promise<Response> {
  const sent = await readForm(request)
  if (!sent.ok) return unreadable(sent.status)
  const { fields } = sent
  try {
    const req = await readerRequest()
    return await answer(fields, req, await refusalOf(request, req, form, fields))
  } catch (error) {
    if (!isDatabaseDown(error)) console.warn('A reviewer could not be answered', plainError(error))
    return notJustNow(fields)
  }
}

async function refusalOf(
  request: Request,
  req: PayloadRequest,
  form: string,
  fields: Fields,
): Promise<Refusal | undefined> {
  if (!isFromOurPages(request.headers, { key: true })) {
    return { status: 403, words: 'This came from another site. Please press the button here.' }
  }
  if (suspicionOf(fields, form, new Date())) return { status: 422, words: 'Please press the button once more.' }
  const wait = await turnToPress(req, prefixOf(addressOf(request.headers)))
  if (wait === 0) return undefined
  const minutes = Math.ceil(wait / 60)
  const words = `That was a little fast. Please wait ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} and press again.`
  return { status: 429, words, retryAfter: wait }
}

function unreadable(status: 400 | 413 | 415): Promise<Response> {
  const words =
    status === 413
      ? 'That was far longer than it may be. Please go back, shorten it and send it again.'
      : 'We could not read what was sent. Please go back and send it again.'
  return plainPage({ title: 'Error: not sent', heading: 'This was not sent yet', status, children: <p>{words}</p> })
}

/** Without a database there is no form to show again: the words that were typed stand here, to be copied. */
function notJustNow({ words, conflicts }: Fields): Promise<Response> {
  return plainPage({
    title: 'Please try again in a moment',
    status: 503,
    headers: { 'retry-after': '30' },
    children: (
      <>
        <p>Something on our side is not answering just now, so nothing was recorded. The link still works.</p>
        {[words, conflicts].filter(Boolean).map((typed) => (
          <p key={typed}>{typed}</p>
        ))}
      </>
    ),
  })
}
