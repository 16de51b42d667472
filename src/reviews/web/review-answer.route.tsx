import type { PayloadRequest } from 'payload'
import { HONEYPOT, seeOther } from '@/platform/forms'
import { FormErrors } from '@/site/kit/form-errors'
import { paths } from '@/site/paths'
import { type Answered, askForChanges, decline, signText } from '../answer-request'
import { confirmChanges } from '../confirm-changes'
import { type ReviewSheet, reviewSheet } from '../review-sheet'
import { AnswerForm, answerId } from './answer-form'
import { deadLink } from './dead-link'
import { type AnswerErrors, type AnswerSent, readAnswer } from './forms'
import { plainPage } from './plain-page'
import { posted, type Refusal } from './posted'
import { agedStamp, REVIEW_FORM } from './stamp'

/** Somebody who reloads the answer to a refused form by its address. */
export const GET = (): Response => seeOther(paths.reviews())

/** The form “Your answer”, or the button “Confirm what changed”. */
export const POST = (request: Request): Promise<Response> =>
  posted(request, REVIEW_FORM, async (fields, req, refusal) => {
    const { token = '' } = fields
    const now = new Date()
    const sheet = await reviewSheet(req, token, now)
    if (!sheet.ok) return deadLink(sheet.reason)
    if (refusal) return refusedAnswer(sheet.value, fields, refusal)
    if (fields.answer === 'confirm') {
      return said(sheet.value, fields, await confirmChanges(req, token, fields.credit ?? '', now))
    }
    const form = readAnswer(fields, sheet.value.sections)
    if (!form.ok) return refusedAnswer(sheet.value, fields, { status: 422 }, form.errors)
    return said(sheet.value, fields, await give(req, token, form.value, now))
  })

function give(req: PayloadRequest, token: string, sent: AnswerSent, now: Date): Promise<Answered> {
  switch (sent.answer) {
    case 'sign':
      return signText(req, token, sent.signature, now)
    case 'changes':
      return askForChanges(req, token, sent.words, now)
    case 'decline':
      return decline(req, token, sent.words, now)
  }
}

async function said(sheet: ReviewSheet, fields: Record<string, string>, answered: Answered): Promise<Response> {
  if (answered.ok) return seeOther(paths.reviewRecorded(fields.token ?? ''))
  if (answered.reason !== 'no-section') return deadLink(answered.reason)
  return refusedAnswer(sheet, fields, { status: 422 }, { sections: 'Please tick at least one section.' })
}

/** The form comes back as a whole page, with every value as it was sent. */
function refusedAnswer(
  { sections, reviewer, request }: ReviewSheet,
  fields: Record<string, string>,
  { status, words, retryAfter }: Pick<Refusal, 'status' | 'retryAfter'> & { words?: string },
  errors: AnswerErrors = {},
): Promise<Response> {
  const { [HONEYPOT]: _trap, token = '', ...values } = fields
  const told = (['answer', 'sections', 'conflicts', 'shownAs', 'agree', 'words'] as const).flatMap((field) => {
    const say = errors[field]
    return say ? [{ field: answerId(field), words: say }] : []
  })
  return plainPage({
    title: 'Error: Your answer',
    heading: 'This was not sent yet',
    status,
    headers: retryAfter ? { 'retry-after': String(retryAfter) } : {},
    children: (
      <>
        <FormErrors errors={words ? [{ field: 'answer-form', words }] : told} />
        <p>
          Your answer about “{request.subject.title}”.{' '}
          <a href={paths.review(token)} target="_blank" rel="noopener">
            Read the text again in another tab
          </a>
          : what you typed stays here.
        </p>
        <AnswerForm
          sections={sections}
          reviewer={reviewer}
          hidden={{ token, ...agedStamp(REVIEW_FORM) }}
          values={values}
          errors={errors}
        />
      </>
    ),
  })
}
