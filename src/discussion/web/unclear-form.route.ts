import { z } from 'zod'
import { errorsByField, isDatabaseDown, isFromOurPages, readForm, seeOther, suspicionOf } from '@/platform/forms'
import { plainError } from '@/platform/plain-error'
import { addressOf, prefixOf } from '@/platform/rate-limit'
import { readerRequest } from '@/platform/request'
import { paths } from '@/site/paths'
import { placeOfQuote, sentenceAt } from '@/text/sentences-by-section'
import { formFactsInTime } from '../form-facts'
import { noteUnclear } from '../note-unclear'
import { plainWords } from '../plain-words'
import { stepsBefore } from '../triage/before-sending'
import { REMARK_MOST } from '../unclear-rules'
import { type UnclearText, unclearText } from '../unclear-text'
import { plainPage } from './plain-page'
import { formOfUnclear, unclearStamp } from './unclear.route'
import { noSuchText, type UnclearPage, unclearPage } from './unclear-page'

const form = z.object({
  place: z.string('Please choose a sentence.').min(1, 'Please choose a sentence.'),
  remark: z
    .string()
    .transform(plainWords)
    .pipe(z.string().max(REMARK_MOST, `Please shorten it to ${REMARK_MOST} characters.`)),
})

const number = z.coerce.number().int().min(1).max(1_000_000).optional().catch(undefined)

/** Somebody who reloads the answer to a refused form by its address. */
export const GET = (): Response => seeOther(paths.articles())

/** The form “Was something unclear?” was sent, or a sentence was selected in the text. */
export async function POST(request: Request): Promise<Response> {
  const sent = await readForm(request)
  const fields = sent.ok ? sent.fields : {}
  try {
    const req = await readerRequest()
    const text = await unclearText(req, fields.article ?? '', number.parse(fields.revision || undefined))
    if (!text) return noSuchText()
    if (fields.quote !== undefined) return selected(text, fields.quote)
    return await take(request, fields, text)
  } catch (error) {
    if (!isDatabaseDown(error)) console.warn('A note could not be saved', plainError(error))
    return plainPage({
      title: 'Please try again in a moment',
      status: 503,
      headers: { 'retry-after': '30' },
      children: 'We could not save this just now. Please go back and send it again in a moment.',
    })
  }
}

/** The form with the sentence in it that somebody selected; nothing is kept yet. */
function selected(text: UnclearText, quote: string): Promise<Response> {
  const place = placeOfQuote(text.sections, quote.slice(0, 2000))
  return unclearPage({ text, hidden: unclearStamp(text.article), fields: place === undefined ? {} : { place } })
}

async function take(request: Request, fields: Record<string, string>, text: UnclearText): Promise<Response> {
  const { article, revision } = text
  const suspicion = suspicionOf(fields, formOfUnclear(article), new Date())
  if (suspicion === 'honeypot') return seeOther(paths.unclearTaken())
  const isOurs = suspicion === undefined || suspicion === 'too-fast'
  const steps = stepsBefore(plainWords(fields.remark ?? ''), fields.seen)
  const hidden = { ...(isOurs ? { stamp: fields.stamp ?? '' } : unclearStamp(article)), seen: steps.seen }
  const refuse = (page: Omit<UnclearPage, 'text' | 'hidden' | 'fields'>) =>
    unclearPage({ ...page, text, fields, hidden })
  if (!isFromOurPages(request.headers))
    return refuse({ status: 403, words: 'This came from another site. Please press the button here.' })
  const read = form.safeParse({ place: fields.place, remark: fields.remark ?? '' })
  if (!read.success) return refuse({ status: 422, errors: errorsByField(read.error) })
  if (!sentenceAt(text.sections, read.data.place)) return refuse({ status: 422, errors: { place: NOT_THERE } })
  if (steps.dangers.length > 0) {
    const { region } = await formFactsInTime(readerRequest)
    return refuse({ status: 422, call: { dangers: steps.dangers, region } })
  }
  if (steps.offers) return refuse({ status: 422, errors: { remark: TELLS_WHO } })
  if (suspicion) return refuse({ status: 422, words: 'Please press Send once more.' })
  const prefix = prefixOf(addressOf(request.headers))
  const note = { article, revision, ...read.data, stamp: fields.stamp ?? '', prefix }
  const result = await noteUnclear(await readerRequest(), note)
  if (result.ok) return seeOther(paths.unclearTaken())
  if (result.reason === 'too-soon') {
    const words = 'You have shown us a lot in a short time. Please try again in a while.'
    return refuse({ status: 429, words, retryAfter: result.wait })
  }
  return noSuchText()
}

const NOT_THERE = 'This sentence is not in the text. Please choose one below.'
const TELLS_WHO =
  'This may tell who somebody is: a name, a date, a number. Please take it out, or press Send again if it has to stay.'
