import { seeOther } from '@/platform/forms'
import { assertNever } from '@/platform/verdict'
import { paths } from '@/site/paths'
import { openFromDesk, withdrawFromDesk } from '../reviewer-desk'
import { deadDesk } from './over.route'
import { plainPage } from './plain-page'
import { posted } from './posted'
import { DESK_FORM } from './stamp'

export const GET = (): Response => seeOther(paths.reviews())

/** A button of somebody's reviews: take a name back, or open a question that waits. */
export const POST = (request: Request): Promise<Response> =>
  posted(request, DESK_FORM, async (fields, req, refusal) => {
    const { token = '', credit, question = '' } = fields
    if (refusal) return notDone(token, refusal.words, refusal.status)
    const now = new Date()
    const result = credit
      ? await withdrawFromDesk(req, token, credit, now)
      : await openFromDesk(req, token, question, now)
    if (result.ok) return seeOther(credit ? `${paths.reviewerDesk(token)}#your-name` : paths.review(result.value))
    const { reason } = result
    switch (reason) {
      case 'not-yours':
        return notDone(token, 'This is not there any more, or is not yours.', 404)
      case 'unknown':
      case 'used':
      case 'revoked':
      case 'expired':
        return deadDesk(reason)
      default:
        return assertNever(reason)
    }
  })

const notDone = (token: string, words: string, status: number) =>
  plainPage({
    title: 'Nothing was changed',
    status,
    children: (
      <p>
        {words} <a href={paths.reviewerDesk(token)}>Back to your reviews</a>
      </p>
    ),
  })
