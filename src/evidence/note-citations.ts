import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import type { Subject } from './subject'

/**
 * Writes down which sources a subject cites in public from now on; called in the transaction that publishes, and with
 * none when it is taken away. A source that was cited before keeps the moment since when.
 */
export async function noteCitations(
  req: PayloadRequest,
  subject: Subject,
  sources: readonly string[],
  now = new Date(),
): Promise<void> {
  const cited = [...new Set(sources)]
  await query(
    req,
    'delete from cited_sources where subject_kind = $1 and subject_id = $2 and not (source_id = any($3::uuid[]))',
    [subject.kind, subject.id, cited],
  )
  await query(
    req,
    `insert into cited_sources (subject_kind, subject_id, source_id, since)
     select $1, $2, cited, $4 from unnest($3::uuid[]) cited on conflict do nothing`,
    [subject.kind, subject.id, cited, now],
  )
}
