import { seeOther } from '@/platform/forms'
import { readerRequest } from '@/platform/request'
import { paths } from '@/site/paths'
import { type RecordedAnswer, recordedAnswer } from '../recorded-answer'
import { creditName } from '../words'
import { deadLink } from './dead-link'
import { answering, plainPage, type TokenRoute } from './plain-page'

/** `/review/<token>/recorded`: what was recorded, and how to take one's name back. */
export function GET(_request: Request, { params }: TokenRoute): Promise<Response> {
  return answering(async () => {
    const { token } = await params
    const recorded = await recordedAnswer(await readerRequest(), token)
    if (recorded.ok) return plainPage(thanks(recorded.value))
    return recorded.reason === 'open' ? seeOther(paths.review(token)) : deadLink(recorded.reason)
  })
}

function thanks({ request, signature }: RecordedAnswer) {
  const title = request.subject.title
  if (signature) {
    return {
      title: 'Your signature is recorded',
      children: (
        <>
          <p>
            You signed {signature.scope === 'whole' ? 'the whole text of' : 'sections of'} “{title}”, exactly as it was
            shown to you. Readers see you as: {creditName(signature)}.
          </p>
          <p>
            If a word of it is changed, the page says so, and we write to you. To see everything that bears your name,
            or to take it back, <a href={paths.reviews()}>ask for a link to your reviews</a> at any time.
          </p>
        </>
      ),
    }
  }
  const words =
    request.status === 'changes-asked'
      ? `The editors have your words about “${title}”, and your remarks with them. Nothing was signed.`
      : `The editors know that you cannot review “${title}”. Nothing was signed.`
  return { title: 'Thank you, it is recorded', children: <p>{words}</p> }
}
