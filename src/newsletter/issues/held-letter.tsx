/** Editors are told when a letter to readers stands still and needs them. */
import type { PayloadRequest } from 'payload'
import { letterhead } from '@/mailroom/letterhead'
import { postLetter } from '@/mailroom/post-letter'
import { query } from '@/platform/database'
import { renderLetter } from '@/platform/mail/render'
import { mailboxesIn } from '@/staff/mailboxes'
import PlainNotice from '../../../emails/plain-notice'

/**
 * One letter for each editor and each time a sending is held: called in the transaction that holds it.
 * @param reason as it stands beside the sending.
 */
export async function tellOfHold(req: PayloadRequest, issue: string, reason: string): Promise<void> {
  const publication = await letterhead(req)
  const [held] = await query<{ subject: string; at: Date }>(
    req,
    `select coalesce(nullif(sending.subject, ''), nullif(issue.subject, ''), 'A letter') as subject, now() as at
     from issues issue left join sendings sending on sending.issue_id = issue.id where issue.id = $1`,
    [issue],
  )
  if (!held) return
  const subject = 'A letter to readers is held'
  const notice = (
    <PlainNotice
      publication={publication}
      subject={subject}
      paragraphs={[`“${held.subject}” stands still and needs a person.`, reason]}
      link={{ words: 'Look at this letter', url: `${publication.url}/admin/collections/issues/${issue}` }}
    />
  )
  const rendered = await renderLetter(notice)
  for (const { id, email } of await mailboxesIn(req, 'editor', 'administrator')) {
    const uniqueKey = `sending-held:${issue}:${held.at.toISOString()}:${id}`
    await postLetter(req, { kind: 'staff-notice', uniqueKey, to: email, subject, ...rendered })
  }
}
