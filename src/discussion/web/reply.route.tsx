import { isId } from '@/platform/ids'
import { readerRequest } from '@/platform/request'
import { AskForm } from '@/site/thread/ask-form'
import { Writing } from '@/site/thread/writing'
import { placeOfAnswer, publicComment } from '../public-comment'
import { blocksOfWriting } from '../writers-text'
import type { IdRoute } from './answer.route'
import { BackLink } from './back-link'
import { freshStamp } from './comment-stamp'
import { nameOf } from './name-of'
import { answering, plainPage } from './plain-page'

/** `/comments/reply/<id>`: the form, below the words that are answered. */
export function GET(_request: Request, { params }: IdRoute): Promise<Response> {
  return answering(async () => {
    const { id } = await params
    const req = await readerRequest()
    const comment = isId(id) ? await publicComment(req, id) : undefined
    if (!comment) return goneComment()
    const back = await placeOfAnswer(req, id)
    return plainPage({
      title: 'Reply',
      children: (
        <>
          <blockquote>
            <Writing blocks={blocksOfWriting(comment.words)} />
          </blockquote>
          <AskForm
            hidden={{ article: comment.article, parent: id, ...(back ? { back } : {}), ...freshStamp(comment.article) }}
            replyTo={nameOf(comment.name)}
            level={2}
          />
          <BackLink to={back} />
        </>
      ),
    })
  })
}

const goneComment = () =>
  plainPage({
    title: 'This comment is not there',
    status: 404,
    children: <p>It may have been taken away. Please go back to the article.</p>,
  })
