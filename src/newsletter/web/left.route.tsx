import { isDatabaseDown, isFromOurPages, readForm, seeOther, suspicionOf } from '@/platform/forms'
import { plainError } from '@/platform/plain-error'
import { readerRequest } from '@/platform/request'
import { FormErrors } from '@/site/kit/form-errors'
import { paths } from '@/site/paths'
import { answerLeaving, isLeavingAnswer } from '../choosing/leaving-answers'
import { LeavingQuestion, questionForm } from './leaving-question'
import { plainPage } from './plain-page'

/** Somebody who reloads the answer to a refused form. */
export const GET = (): Response => seeOther(paths.newsletter())

/** Why somebody left, where they liked to say. Whatever we make of it, they hear thanks: nothing hangs on it. */
export async function POST(request: Request): Promise<Response> {
  const sent = await readForm(request)
  const thanks = seeOther(paths.left())
  if (!sent.ok || !isFromOurPages(request.headers, { key: true })) return thanks
  const { question = '', answer = '', stamp = '' } = sent.fields
  const suspicion = suspicionOf(sent.fields, questionForm(question), new Date())
  if (suspicion && suspicion !== 'too-fast') return thanks
  if (!isLeavingAnswer(answer)) return askAgain({ question, stamp })
  try {
    await answerLeaving(await readerRequest(), { question, answer })
  } catch (error) {
    if (!isDatabaseDown(error)) console.warn('An answer could not be saved', plainError(error))
  }
  return thanks
}

const CHOOSE = 'Please choose one of these, or leave it.'

const askAgain = (hidden: Record<string, string>): Promise<Response> =>
  plainPage({
    title: 'Error: Would you tell us why?',
    heading: 'You have left',
    status: 422,
    children: (
      <>
        <FormErrors errors={[{ field: 'answer', words: CHOOSE }]} />
        <LeavingQuestion hidden={hidden} error={CHOOSE} />
      </>
    ),
  })
