import type { FormAnswer } from '../../form-answer'

export type Sending = FormAnswer

const unreachable =
  'We could not reach the site just now. Your words still stand below: please press Send again in a moment.'
const notUnderstood =
  'Something on our side did not answer as it should. Your words still stand below: please press Send again in a moment.'
const tooLarge = 'That was far longer than a comment may be. Please shorten it and send it again.'

const refused = (words: string): FormAnswer => ({ sent: false, words, hidden: {} })

/** Sends the form to its own address without leaving the page. Whatever goes wrong, it says what to do. */
export async function sendForm(form: HTMLFormElement, more: Record<string, string>): Promise<FormAnswer> {
  const body = new URLSearchParams()
  const typed = new FormData(form)
  // An offer that was taken stands in the words by now.
  typed.delete('general')
  for (const [name, value] of typed) if (typeof value === 'string') body.set(name, value)
  for (const [name, value] of Object.entries(more)) body.set(name, value)
  let answer: Response
  try {
    answer = await fetch(form.action, { method: 'POST', body, headers: { accept: 'application/json' } })
  } catch {
    return refused(unreachable)
  }
  if (!answer.headers.get('content-type')?.includes('application/json'))
    return refused(answer.status === 413 ? tooLarge : notUnderstood)
  return readAnswer(await answer.json().catch(() => undefined))
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const texts = (value: unknown): Record<string, string> =>
  isRecord(value)
    ? Object.fromEntries(
        Object.entries(value).flatMap(([name, text]) => (typeof text === 'string' ? [[name, text]] : [])),
      )
    : {}

function readAnswer(answer: unknown): FormAnswer {
  if (!isRecord(answer)) return refused(notUnderstood)
  if (typeof answer.to === 'string') return { sent: true, to: answer.to }
  const words = typeof answer.words === 'string' ? answer.words : undefined
  return { sent: false, words, errors: texts(answer.errors), hidden: texts(answer.hidden) }
}
