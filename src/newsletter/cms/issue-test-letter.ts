import { assertNever } from '@/platform/verdict'
import { postTestLetter } from '../issues/post-test-letter'
import { door, notThere, refusal, told } from './issue-answers'

/** The button that sends an issue to whoever presses it. */
export const testLetter = door('post', 'test-letter', async (req, issue) => {
  const posted = await postTestLetter(req, { issue })
  if (posted.ok) return told({ done: 'test-letter' })
  switch (posted.reason) {
    case 'unknown':
      return notThere()
    case 'nobody-asks':
      return refusal(404, 'Not found.')
    case 'no-letter':
      return refusal(409, posted.why)
    case 'too-many':
      return refusal(429, 'Ten test letters an hour are the most. Please wait a little.')
    case 'suppressed':
      return refusal(409, 'Your own address gets no mail here, because letters to it came back or were refused.')
    default:
      return assertNever(posted)
  }
})
