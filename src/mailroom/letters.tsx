/** Letters the mailroom writes itself: those that Payload would send. */
import { renderLetter } from '@/platform/mail/render'
import PasswordReset, { passwordResetSubject } from '../../emails/password-reset'
import type { Letterhead } from './letterhead'

/** @param minutes how long the link works. */
export async function passwordResetLetter(
  publication: Letterhead,
  { resetUrl, minutes }: { resetUrl: string; minutes: number },
): Promise<{ subject: string; html: string; text: string }> {
  const letter = <PasswordReset publication={publication} resetUrl={resetUrl} minutes={minutes} />
  return { subject: passwordResetSubject(publication), ...(await renderLetter(letter)) }
}
