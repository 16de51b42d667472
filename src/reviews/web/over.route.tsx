import { findLink, type LinkRefusal } from '@/mailroom/links'
import { seeOther } from '@/platform/forms'
import { readerRequest } from '@/platform/request'
import type { Result } from '@/platform/verdict'
import { paths } from '@/site/paths'
import { DESK_LINK } from '../link-purposes'
import { reviewSheet } from '../review-sheet'
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
    const link = await findLink(await readerRequest(), token, DESK_LINK)
    return link.ok ? seeOther(paths.reviewerDesk(token)) : deadDesk(link)
  })
}

const words: Record<LinkRefusal, string> = {
  unknown: 'It may have been cut in two on its way. Please copy the whole link out of the letter.',
  expired: 'It was good for three days, so that an old letter opens nothing.',
  used: 'It was used.',
  revoked: 'It was taken back.',
}

export function deadDesk({ reason }: Extract<Result<unknown, LinkRefusal>, { ok: false }>): Promise<Response> {
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
