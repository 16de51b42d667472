import { isFromOurPages, readForm, seeOther } from '@/platform/forms'
import { readerRequest } from '@/platform/request'
import { paths } from '@/site/paths'
import { ownComment } from '../own-comment'
import { commentOfStatus } from '../status-link'
import { targetHours } from '../target-hours'
import { namesShownWith, noSteps, writeSeen } from '../triage/before-sending'
import { mayEdit } from '../writer-rules'
import { answering, plainPage } from './plain-page'
import { askPage, isAsk } from './status-asks'
import { editPage } from './status-edit'
import { notFromHere, nothingLeft, unknownKey } from './status-ends'
import { statusPage } from './status-page'
import { press } from './status-press'
import type { TokenRoute } from './token-page'

/** `/comments/mine/<token>`: what became of what somebody sent. Opening it changes nothing. */
export function GET(request: Request, { params }: TokenRoute): Promise<Response> {
  return answering(async () => {
    const { token } = await params
    const id = commentOfStatus(token)
    if (!id) return unknownKey()
    const req = await readerRequest()
    const comment = await ownComment(req, id)
    if (!comment) return nothingLeft()
    const back = paths.mine(token)
    const now = new Date()
    const ask = new URL(request.url).searchParams.get('ask')
    if (isAsk(ask)) return askPage(ask, back)
    if (ask === 'edit' && mayEdit(comment.status, new Date(comment.at), now).ok) {
      // What these words speak of was shown before they were sent.
      const steps = noSteps(writeSeen(namesShownWith(comment.sent)))
      return editPage({ back, values: { words: comment.sent, name: comment.name }, steps })
    }
    return statusPage({ token, comment, now, hours: await targetHours(req) })
  })
}

/** A button of the page was pressed. Once or twice is the same. */
export function POST(request: Request, { params }: TokenRoute): Promise<Response> {
  return answering(async () => {
    const { token } = await params
    const id = commentOfStatus(token)
    if (!id) return unknownKey()
    const back = paths.mine(token)
    const sent = await readForm(request)
    if (!sent.ok) return unreadable(sent.status, back)
    const isOurs = isFromOurPages(request.headers, { key: true })
    if (!isOurs && sent.fields.do !== 'edit') return notFromHere(back)
    return (await press({ id, back, fields: sent.fields, isOurs })) ?? seeOther(back)
  })
}

const unreadable = (status: 400 | 413 | 415, back: string) =>
  plainPage({
    title: 'We could not read this',
    status,
    secret: true,
    children: (
      <p>
        {status === 413 ? 'That was far longer than it may be. ' : ''}Nothing was changed.{' '}
        <a href={back}>Back to your page</a>
      </p>
    ),
  })
