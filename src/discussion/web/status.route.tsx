import { readerRequest } from '@/platform/request'
import { ownComment } from '../own-comment'
import { commentOfStatus } from '../status-link'
import { targetHours } from '../target-hours'
import { EDIT_MINUTES } from '../writer-rules'
import { answering, plainPage } from './plain-page'
import { statusPage } from './status-page'
import type { TokenRoute } from './token-page'

/** `/comments/mine/<token>`: what became of what somebody sent. Opening it changes nothing. */
export function GET(_request: Request, { params }: TokenRoute): Promise<Response> {
  return answering(async () => {
    const id = commentOfStatus((await params).token)
    if (!id) return unknownKey()
    const req = await readerRequest()
    const comment = await ownComment(req, id)
    if (!comment) return nothingLeft()
    const fresh = Date.now() - new Date(comment.at).getTime() < EDIT_MINUTES * 60_000 && !comment.editedAt
    return statusPage({ comment, fresh, hours: await targetHours(req) })
  })
}

const unknownKey = () =>
  plainPage({
    title: 'This address does not work',
    status: 404,
    children: <p>It may have been cut in two on its way. Please copy the whole of it.</p>,
  })

const nothingLeft = () =>
  plainPage({
    title: 'There is nothing here any more',
    status: 410,
    secret: true,
    children: <p>What you sent is deleted, with your name and your address. You do not need this page any longer.</p>,
  })
