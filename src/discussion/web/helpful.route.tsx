import { isFromOurPages, readForm, seeOther } from '@/platform/forms'
import { isId } from '@/platform/ids'
import { addressOf, prefixOf } from '@/platform/rate-limit'
import { readerRequest } from '@/platform/request'
import { paths } from '@/site/paths'
import { markHelpful } from '../mark-helpful'
import { answering, plainPage } from './plain-page'

/** Somebody who reloads the answer to a refused form by its address. */
export const GET = (): Response => seeOther(paths.articles())

/** A button “Helpful” below a comment was pressed. */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const sent = await readForm(request)
    const comment = sent.ok ? (sent.fields.comment ?? '') : ''
    if (!isFromOurPages(request.headers)) return refused(403, 'This came from another site, so it was not counted.')
    if (!isId(comment)) return refused(404, GONE)
    const result = await markHelpful(await readerRequest(), { comment, prefix: prefixOf(addressOf(request.headers)) })
    if (result.ok) return seeOther(paths.helped(comment))
    if (result.reason === 'no-comment') return refused(404, GONE)
    return refused(429, 'That were many at once. Please go back and try again in a while.', result.wait)
  })
}

const GONE = 'This comment is not there any more, so nothing was counted.'

const refused = (status: 403 | 404 | 429, words: string, wait?: number) =>
  plainPage({
    title: 'This was not counted',
    status,
    headers: wait ? { 'retry-after': String(wait) } : {},
    children: <p>{words}</p>,
  })
