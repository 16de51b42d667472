import { isDatabaseDown, isFromOurPages, readForm, seeOther, suspicionOf } from '@/platform/forms'
import { plainError } from '@/platform/plain-error'
import { addressOf, prefixOf } from '@/platform/rate-limit'
import { readerRequest } from '@/platform/request'
import { paths } from '@/site/paths'
import { sendComment, wasSent } from '../send-comment'
import { statusToken } from '../status-link'
import { noSteps } from '../triage/before-sending'
import { formOf } from './comment-stamp'
import { readComment } from './forms'
import { taken, wantsJson } from './json-answer'
import { later, onceMore, otherSite, refusalOf } from './refusals'
import { type RefusedComment, refusedComment, unreadableComment } from './refused-comment'
import { inChosenWording, stepsOf } from './steps-of-form'
import { wayBack } from './way-back'

/** Where a machine is led that filled in the trap. */
const RECEIVED = '/comments/received'

/** Somebody who reloads the answer to a refused form by its address. */
export const GET = (): Response => seeOther(paths.articles())

/** The form “Ask or comment” was sent. */
export async function POST(request: Request): Promise<Response> {
  const json = wantsJson(request.headers)
  const sent = await readForm(request)
  if (!sent.ok) return unreadableComment(sent.status, wayBack(undefined, request.headers.get('referer')), json)
  const fields = inChosenWording(sent.fields)
  const suspicion = suspicionOf(fields, formOf(fields.article ?? ''), new Date())
  const trapped = suspicion === 'honeypot'
  const stamped = suspicion === undefined || suspicion === 'too-fast'
  const back = wayBack(fields.back, request.headers.get('referer'))
  const isOurs = isFromOurPages(request.headers)
  const steps = isOurs ? stepsOf(fields) : noSteps(fields.seen)
  const refuse = (answer: Pick<RefusedComment, 'status' | 'words' | 'errors' | 'retryAfter'>) =>
    refusedComment({ ...answer, fields, steps, stamped, back, json })
  if (!isOurs) return refuse(otherSite)
  const form = readComment(fields)
  if (trapped && !form.ok) return taken(RECEIVED, json)
  if (!form.ok) {
    const { article, parent, ...errors } = form.errors
    const gone = article ?? parent
    return gone ? refuse({ status: 404, words: gone }) : refuse({ status: 422, errors })
  }
  if (!trapped && (steps.dangers.length > 0 || steps.offers)) return refuse({ status: 422 })
  if (suspicion === 'no-stamp' || suspicion === 'too-fast') return refuse(onceMore)
  const prefix = prefixOf(addressOf(request.headers))
  const sending = { ...form.value, stamp: fields.stamp ?? '', prefix, spam: trapped }
  try {
    const req = await readerRequest()
    if (suspicion === 'too-old' && !(await wasSent(req, sending))) return refuse(onceMore)
    const result = await sendComment(req, sending)
    if (trapped) return taken(RECEIVED, json)
    return result.ok ? taken(paths.mine(statusToken(result.value.id)), json) : refuse(refusalOf(result))
  } catch (error) {
    if (!isDatabaseDown(error)) console.warn('A comment could not be saved', plainError(error))
    return refuse(later)
  }
}
