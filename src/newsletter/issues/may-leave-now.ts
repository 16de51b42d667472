import type { PayloadRequest } from 'payload'
import { letterhead } from '@/mailroom/letterhead'
import { assertNever } from '@/platform/verdict'
import type { IssueContent, IssueLetter } from './issue'
import { whyNoneLeaves } from './may-carry'
import { UNSUBSCRIBE } from './reader-marks'
import { type LetterFault, mayLeave } from './rules'
import { freshContent } from './shown-letter'

/** What keeps a letter from leaving as it is, in words for editors; undefined where it may. */
export async function whyItStays(req: PayloadRequest, content: IssueContent): Promise<string | undefined> {
  if (content.kind !== 'content') return content.reason
  const reason = content.stop ?? (await whyNoneLeaves(req, content.articles ?? []))
  return reason ?? faultOf(content.letter, (await letterhead(req)).postalAddress)
}

/** What is wrong with the letter itself. */
export function faultOf(letter: IssueLetter, postalAddress: string): string | undefined {
  const verdict = mayLeave({ ...letter, unsubscribeMark: UNSUBSCRIBE, postalAddress })
  return verdict.ok ? undefined : wordsFor(verdict.reason)
}

/** The same of an issue as it stands now: asked before anybody gives it a time. */
export async function whyIssueStays(req: PayloadRequest, issue: string): Promise<string | undefined> {
  const content = await freshContent(req, issue)
  return content && whyItStays(req, content)
}

/** The answer to a press: `why` is said beside the button. */
export type CannotLeave = { ok: false; reason: 'cannot-leave'; why: string }

export const cannotLeave = (why: string): CannotLeave => ({ ok: false, reason: 'cannot-leave', why })

function wordsFor(fault: LetterFault): string {
  switch (fault) {
    case 'broken-subject':
      return 'The subject is empty or holds control characters. Please put it right, or the article’s title, and go on sending.'
    case 'too-large':
      return 'The letter is larger than 90 KB: mailboxes would cut it off.'
    case 'no-way-out':
      return 'The letter has no unsubscribe link.'
    case 'no-postal-address':
      return 'The letter does not carry the postal address.'
    default:
      return assertNever(fault)
  }
}
