import { HONEYPOT } from '@/platform/forms'
import { FormErrors } from '@/site/kit/form-errors'
import { type AskField, AskForm } from '@/site/thread/ask-form'
import { BackLink } from './back-link'
import { pageStamp } from './comment-stamp'
import { plainPage } from './plain-page'

export type RefusedComment = {
  status: 400 | 403 | 404 | 413 | 415 | 422 | 429 | 503
  /** What was sent; it stands in the form again, and nowhere else. */
  fields: Record<string, string>
  /** What is wrong with the whole of it, and what to do. */
  words?: string
  /** Beside the fields. */
  errors?: Partial<Record<AskField, string>>
  /** The stamp was ours: kept, so that sending again is still the same sending. */
  stamped?: boolean
  /** Path of the article, as `wayBack` gave it. */
  back?: string
  /** Seconds. */
  retryAfter?: number
}

const hiddenOf = (
  { article = '', parent, stamp }: Record<string, string | undefined>,
  stamped: boolean,
  back: string | undefined,
) => ({
  article,
  ...(back ? { back } : {}),
  ...(parent ? { parent } : {}),
  ...(stamped && stamp ? { stamp } : pageStamp(article)),
})

/** The form comes back as a whole page, with what was typed and what to do. */
export function refusedComment({
  status,
  fields,
  words,
  errors,
  stamped = false,
  back,
  retryAfter,
}: RefusedComment): Promise<Response> {
  const { [HONEYPOT]: _trap, ...typed } = fields
  return plainPage({
    title: 'Error: Ask or comment',
    heading: 'This was not sent yet',
    status,
    headers: retryAfter ? { 'retry-after': String(retryAfter) } : {},
    children: (
      <>
        {words ? <FormErrors errors={[{ field: 'ask-form', words }]} /> : null}
        <AskForm
          hidden={hiddenOf(typed, stamped, back)}
          values={typed}
          errors={errors}
          replyTo={typed.parent ? 'another comment' : undefined}
          level={2}
        />
        <BackLink to={back} />
      </>
    ),
  })
}

/** Something came that holds no form: there is nothing to keep. */
export function unreadableComment(status: 400 | 413 | 415, back: string | undefined): Promise<Response> {
  const words =
    status === 413
      ? 'That was far longer than a comment may be. Please go back, shorten it and send it again.'
      : 'We could not read what was sent. Please go back to the article and send it again.'
  return plainPage({
    title: 'Error: Ask or comment',
    heading: 'Ask or comment',
    status,
    children: (
      <>
        <p>{words}</p>
        <BackLink to={back} />
      </>
    ),
  })
}
