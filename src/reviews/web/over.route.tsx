import { seeOther } from '@/platform/forms'
import { readerRequest } from '@/platform/request'
import { paths } from '@/site/paths'
import type { LinkRefusal } from '../link-purposes'
import { reviewSheet } from '../review-sheet'
import { reviewerDesk } from '../reviewer-desk'
import { deadLink } from './dead-link'
import { answering, plainPage, type TokenRoute } from './plain-page'

/** `/review/<token>/over`: why the link works no more. */
export function reviewOver(_request: Request, { params }: TokenRoute): Promise<Response> {
  return answering(async () => {
    const { token } = await params
    const sheet = await reviewSheet(await readerRequest(), token, new Date())
    return sheet.ok ? seeOther(paths.review(token)) : deadLink(sheet.reason)
  })
}

/** `/reviews/<token>/over`: the same for a link to somebody's reviews. */
export function deskOver(_request: Request, { params }: TokenRoute): Promise<Response> {
  return answering(async () => {
    const { token } = await params
    const desk = await reviewerDesk(await readerRequest(), token)
    return desk.ok ? seeOther(paths.reviewerDesk(token)) : deadDesk(desk.reason)
  })
}

const words: Record<LinkRefusal, string> = {
  unknown: 'It may have been cut in two on its way. Please copy the whole link out of the letter.',
  expired: 'It was good for three days, so that an old letter opens nothing.',
  used: 'It was used.',
  revoked: 'It was taken back.',
}

/** A link to somebody's reviews that opens nothing (any more). */
export function deadDesk(reason: LinkRefusal): Promise<Response> {
  return plainPage({
    title: 'This link does not work',
    status: reason === 'unknown' ? 404 : 410,
    children: (
      <p>
        {words[reason]} <a href={paths.reviews()}>Ask for a new one</a>.
      </p>
    ),
  })
}
