import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { postLetter } from '@/mailroom/post-letter'
import { takeTurn } from '@/platform/rate-limit'
import { inTransaction } from '@/platform/transaction'
import { done, no, type Result } from '@/platform/verdict'
import { roleOf } from '@/staff/roles'
import { type NoLetter, shownLetter } from './shown-letter'

export type TestLetterRefusal = 'unknown' | 'nobody-asks' | 'too-many' | 'suppressed'

const testLetters = { name: 'test-letter', most: 10, seconds: 3600 }

/**
 * Posts an issue to whoever asks for it, and to nobody else: as it would leave now, or as it left. Its ways out lead
 * to a page where nothing happens.
 */
export async function postTestLetter(
  req: PayloadRequest,
  { issue }: { issue: string },
): Promise<Result<null, TestLetterRefusal> | NoLetter> {
  const { user } = req
  if (!user || roleOf(user) === undefined || !('email' in user) || !user.email) return no('nobody-asks')
  const shown = await shownLetter(req, issue)
  if (!shown.ok) return shown
  if ((await takeTurn(req, testLetters, String(user.id))) > 0) return no('too-many')
  const { subject, html, text } = shown.value.letter
  const posted = await inTransaction(req, () =>
    postLetter(req, {
      kind: 'test-letter',
      uniqueKey: `test-letter:${issue}:${randomUUID()}`,
      to: user.email,
      subject: `Test: ${subject}`,
      html,
      text,
    }),
  )
  return posted === 'suppressed' ? no('suppressed') : done(null)
}
