import { HONEYPOT } from '@/platform/forms'
import { readerRequest } from '@/platform/request'
import { FormErrors } from '@/site/kit/form-errors'
import { type AskField, AskForm } from '@/site/thread/ask-form'
import { formFactsInTime } from '../form-facts'
import { plainWords } from '../plain-words'
import type { Steps } from '../triage/before-sending'
import { BackLink } from './back-link'
import { pageStamp } from './comment-stamp'
import { jsonAnswer } from './json-answer'
import { plainPage } from './plain-page'
import { OfferOf, WhereToCall } from './steps-shown'

export type RefusedComment = {
  status: 403 | 404 | 422 | 429 | 503
  /** What was sent; it stands in the form again, and nowhere else. */
  fields: Record<string, string>
  /** What is wrong with the whole of it, and what to do. */
  words?: string
  /** What is shown before these words are sent; with nothing else, it is why they were not. */
  steps: Steps
  /** Beside the fields. */
  errors?: Partial<Record<AskField, string>>
  /** The stamp was ours: kept, so that sending again is still the same sending. */
  stamped?: boolean
  /** Path of the page it stood on, as `wayBack` gave it. */
  back?: string
  /** Seconds. */
  retryAfter?: number
  /** For the form that stays on its page. */
  json: boolean
}

const hiddenOf = (
  { article = '', language, parent, stamp, seen }: Record<string, string | undefined>,
  stamped: boolean,
  back: string | undefined,
) => ({
  article,
  ...(language ? { language } : {}),
  ...(back ? { back } : {}),
  ...(parent ? { parent } : {}),
  ...(seen ? { seen } : {}),
  ...(stamped && stamp ? { stamp } : pageStamp(article)),
})

/** The form comes back as a whole page, with what was typed and what to do. */
export async function refusedComment(refused: RefusedComment): Promise<Response> {
  const { status, fields, steps, words, errors, stamped = false, back, retryAfter, json } = refused
  const { [HONEYPOT]: _trap, ...typed } = fields
  const hidden = hiddenOf({ ...typed, seen: steps.seen }, stamped, back)
  const headers: Record<string, string> = retryAfter ? { 'retry-after': String(retryAfter) } : {}
  if (json) return jsonAnswer({ sent: false, words, errors, hidden }, status, headers)
  const isWrong = words !== undefined || errors !== undefined
  const { region, soon } = await formFactsInTime(readerRequest)
  return plainPage({
    title: isWrong ? 'Error: Ask or comment' : 'Before this is sent: Ask or comment',
    heading: isWrong ? 'This was not sent yet' : 'Before this is sent',
    status,
    headers,
    children: (
      <>
        {steps.dangers.length > 0 ? (
          <div>
            <WhereToCall dangers={steps.dangers} region={region} level={2} />
          </div>
        ) : null}
        {words ? <FormErrors errors={[{ field: 'ask-form', words }]} /> : null}
        <AskForm
          hidden={hidden}
          values={typed}
          errors={errors}
          replyTo={typed.parent ? 'another comment' : undefined}
          level={2}
          soon={soon}
          below={steps.offers ? <OfferOf words={plainWords(typed.words ?? '')} /> : null}
        />
        <BackLink to={back} />
      </>
    ),
  })
}

/** Something came that holds no form: there is nothing to keep. */
export async function unreadableComment(
  status: 400 | 413 | 415,
  back: string | undefined,
  json: boolean,
): Promise<Response> {
  const words =
    status === 413
      ? 'That was far longer than a comment may be. Please go back, shorten it and send it again.'
      : 'We could not read what was sent. Please go back to the article and send it again.'
  if (json) return jsonAnswer({ sent: false, words, hidden: {} }, status)
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
