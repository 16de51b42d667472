/** What the buttons of the status page do. */
import { isDatabaseDown } from '@/platform/forms'
import { plainError } from '@/platform/plain-error'
import { readerRequest } from '@/platform/request'
import { askAgain } from '../ask-again'
import { editComment } from '../edit-comment'
import { eraseComment } from '../erase-comment'
import { allowQuoting, stopQuoting } from '../quoting'
import { noSteps } from '../triage/before-sending'
import { withdrawComment } from '../withdraw-comment'
import { readEdit } from './forms'
import { editPage } from './status-edit'
import { cannotEdit, nothingLeft } from './status-ends'
import { inChosenWording, stepsOf } from './steps-of-form'

export type Press = {
  /** Of the comment whose key was shown. */
  id: string
  /** Address of its page. */
  back: string
  fields: Record<string, string>
  /** Sent from one of our own pages. */
  isOurs: boolean
}

/** @returns a page where something is left to say; otherwise the reader goes back to theirs. */
export async function press(pressed: Press): Promise<Response | undefined> {
  const { id, fields } = pressed
  switch (fields.do) {
    case 'edit':
      return pressEdit(pressed)
    case 'withdraw':
      await withdrawComment(await readerRequest(), id)
      return undefined
    case 'erase':
      await eraseComment(await readerRequest(), id, 'writer')
      return undefined
    case 'ask-again':
      await askAgain(await readerRequest(), id)
      return undefined
    case 'allow-quoting':
      await allowQuoting(await readerRequest(), id)
      return undefined
    case 'stop-quoting':
      await stopQuoting(await readerRequest(), id)
      return undefined
    default:
      return undefined
  }
}

const later = 'We could not save this just now. Please try again in a moment: your words still stand below.'
const elsewhere = 'This came from another site. Please press “Save my words” here.'

/** Whatever goes wrong, the words that were typed come back. Where to call comes first, as before they were sent. */
async function pressEdit({ id, back, fields: sent, isOurs }: Press): Promise<Response | undefined> {
  const fields = inChosenWording(sent)
  const steps = isOurs ? stepsOf(fields) : noSteps(fields.seen)
  const again = { back, values: fields, steps }
  if (!isOurs) return editPage({ ...again, problem: elsewhere, status: 403 })
  const form = readEdit(fields)
  if (!form.ok) return editPage({ ...again, errors: form.errors, status: 422 })
  if (steps.dangers.length > 0 || steps.offers) return editPage({ ...again, status: 422 })
  try {
    const result = await editComment(await readerRequest(), id, form.value)
    if (result.ok) return undefined
    return result.reason === 'gone' ? nothingLeft() : cannotEdit(result.reason, form.value.words, back)
  } catch (error) {
    if (!isDatabaseDown(error)) console.warn('Changed words could not be saved', plainError(error))
    return editPage({ ...again, problem: later, status: 503 })
  }
}
