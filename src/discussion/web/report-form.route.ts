import { z } from 'zod'
import { errorsByField, isDatabaseDown, isFromOurPages, readForm, seeOther, suspicionOf } from '@/platform/forms'
import { isId } from '@/platform/ids'
import { plainError } from '@/platform/plain-error'
import { addressOf, prefixOf } from '@/platform/rate-limit'
import { readerRequest } from '@/platform/request'
import { paths } from '@/site/paths'
import { plainWords } from '../plain-words'
import { publicComment } from '../public-comment'
import { reportComment } from '../report-comment'
import { REPORT_WORDS_MOST, reportReasons } from '../report-reasons'
import { formOfReport, reportFields } from './report.route'
import { nothingToReport, type ReportPage, reportPage } from './report-page'

const codes = reportReasons.map(({ code }) => code)

const form = z.object({
  reason: z.enum(codes, 'Please choose what is wrong with it.'),
  words: z
    .string()
    .transform(plainWords)
    .pipe(z.string().max(REPORT_WORDS_MOST, `Please shorten it to ${REPORT_WORDS_MOST} characters.`)),
})

/** Somebody who reloads the answer to a refused form by its address. */
export const GET = (): Response => seeOther(paths.articles())

/** The form “Report a comment” was sent. */
export async function POST(request: Request): Promise<Response> {
  const sent = await readForm(request)
  const fields = sent.ok ? sent.fields : {}
  const id = fields.comment ?? ''
  if (!isId(id)) return nothingToReport()
  const suspicion = suspicionOf(fields, formOfReport(id), new Date())
  if (suspicion === 'honeypot') return seeOther(paths.reported())
  const isOurs = suspicion === undefined || suspicion === 'too-fast'
  const hidden = isOurs ? { comment: id, stamp: fields.stamp ?? '' } : reportFields(id)
  const refuse = (page: Omit<ReportPage, 'hidden' | 'fields'>) => reportPage({ ...page, fields, hidden })
  if (!isFromOurPages(request.headers))
    return refuse({ status: 403, words: 'This came from another site. Please press the button here.' })
  const read = form.safeParse({ reason: fields.reason, words: fields.words ?? '' })
  try {
    const req = await readerRequest()
    const comment = await publicComment(req, id)
    if (!comment) return nothingToReport()
    if (!read.success) return refuse({ comment, status: 422, errors: errorsByField(read.error) })
    if (suspicion) return refuse({ comment, status: 422, words: 'Please press the button once more.' })
    const result = await reportComment(req, { comment: id, ...read.data, prefix: prefixOf(addressOf(request.headers)) })
    if (result.ok) return seeOther(paths.reported())
    if (result.reason === 'no-comment') return nothingToReport()
    const words = 'You have reported a lot in a short time. Please try again in a while.'
    return refuse({ comment, status: 429, words, retryAfter: result.wait })
  } catch (error) {
    if (!isDatabaseDown(error)) console.warn('A report could not be saved', plainError(error))
    return refuse({
      status: 503,
      words: 'We could not save this just now. Please try again in a moment.',
      retryAfter: 30,
    })
  }
}
