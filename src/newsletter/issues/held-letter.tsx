/** Editors are told when a letter to readers stands still and needs them. */
import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { letterhead } from '@/mailroom/letterhead'
import { postLetter } from '@/mailroom/post-letter'
import { query } from '@/platform/database'
import { renderLetter } from '@/platform/mail/render'
import { mailboxesIn } from '@/staff/mailboxes'
import PlainNotice from '../../../emails/plain-notice'

/**
 * One letter for each editor and each time a sending is held, but not again within the hour for the same reason. Called
 * in the transaction that holds it.
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
  const key = `sending-held:${issue}:${createHash('sha256').update(reason).digest('hex').slice(0, 16)}`
  if (!held || (await wasToldLately(req, key))) return
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
    const uniqueKey = `${key}:${held.at.toISOString()}:${id}`
    await postLetter(req, { kind: 'staff-notice', uniqueKey, to: email, subject, ...rendered })
  }
}

async function wasToldLately(req: PayloadRequest, key: string): Promise<boolean> {
  const told = await query(
    req,
    `select from letters where starts_with(unique_key, $1) and created_at > now() - interval '1 hour' limit 1`,
    [`${key}:`],
  )
  return told.length > 0
}
