import { isDatabaseDown, isFromOurPages, readForm, seeOther, suspicionOf } from '@/platform/forms'
import { plainError } from '@/platform/plain-error'
import { addressOf, prefixOf } from '@/platform/rate-limit'
import { readerRequest } from '@/platform/request'
import { assertNever } from '@/platform/verdict'
import { paths, pathsIn } from '@/site/paths'
import { type SendResult, sendComment, wasSent } from '../send-comment'
import { formOf } from './comment-stamp'
import { GONE, readComment } from './forms'
import { type RefusedComment, refusedComment, unreadableComment } from './refused-comment'
import { wayBack } from './way-back'

/** Where the article is not known, or not there any more. */
const RECEIVED = '/comments/received'

type Refused = Omit<RefusedComment, 'fields' | 'stamped' | 'back'>

/** Somebody who reloads the answer to a refused form by its address. */
export const GET = (): Response => seeOther(paths.articles())

/** The form “Ask or comment” was sent. */
export async function POST(request: Request): Promise<Response> {
  const sent = await readForm(request)
  if (!sent.ok) return unreadableComment(sent.status, wayBack(undefined, request.headers.get('referer')))
  const { fields } = sent
  const suspicion = suspicionOf(fields, formOf(fields.article ?? ''), new Date())
  const trapped = suspicion === 'honeypot'
  const stamped = suspicion === undefined || suspicion === 'too-fast'
  const back = wayBack(fields.back, request.headers.get('referer'))
  const refuse = (answer: Refused) => refusedComment({ ...answer, fields, stamped, back })
  if (!isFromOurPages(request.headers)) {
    return refuse({ status: 403, words: 'This came from another site. Please press Send here.' })
  }
  const form = readComment(fields)
  if (trapped && !form.ok) return seeOther(RECEIVED)
  if (!form.ok) {
    const { article, parent, ...errors } = form.errors
    const gone = article ?? parent
    return gone ? refuse({ status: 404, words: gone }) : refuse({ status: 422, errors })
  }
  if (suspicion === 'no-stamp' || suspicion === 'too-fast') return refuse(onceMore)
  const { agree: _agreed, ...comment } = form.value
  const prefix = prefixOf(addressOf(request.headers))
  const sending = { ...comment, stamp: fields.stamp ?? '', prefix, spam: trapped }
  try {
    const req = await readerRequest()
    if (suspicion === 'too-old' && !(await wasSent(req, sending))) return refuse(onceMore)
    const result = await sendComment(req, sending)
    if (!result.ok) return trapped ? seeOther(RECEIVED) : refuse(refusalOf(result))
    const { article } = result.value
    return seeOther(article ? pathsIn(article.language).received(article.slug) : RECEIVED)
  } catch (error) {
    if (!isDatabaseDown(error)) console.warn('A comment could not be saved', plainError(error))
    return refuse({ status: 503, words: later, retryAfter: 30 })
  }
}

const onceMore = { status: 422, words: 'Please press Send once more: your words still stand below.' } as const

const later = 'We could not save this just now. Please try again in a moment: your words still stand below.'

function refusalOf(result: Exclude<SendResult, { ok: true }>): Refused {
  switch (result.reason) {
    case 'no-article':
    case 'no-parent':
      return { status: 404, words: GONE }
    case 'too-soon': {
      const words = `That was a little fast. Please wait ${inWords(result.wait)} and press Send again: your words still stand below.`
      return { status: 429, words, retryAfter: result.wait }
    }
    default:
      return assertNever(result)
  }
}

function inWords(seconds: number): string {
  if (seconds < 90) return `${seconds} seconds`
  return seconds < 5400 ? `${Math.ceil(seconds / 60)} minutes` : `${Math.ceil(seconds / 3600)} hours`
}
