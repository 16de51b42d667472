import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import type { Subject } from './subject'

/**
 * Writes down which sources a subject cites in public from now on; called in the transaction that publishes, and with
 * none when it is taken away. A source that was ever cited before keeps the
 * moment since when, so that taking a text down and putting it up again hides no retraction that came meanwhile.
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
    `update cited_sources set ended_at = $4
     where subject_kind = $1 and subject_id = $2 and ended_at is null and not (source_id = any($3::uuid[]))`,
    [subject.kind, subject.id, cited, now],
  )
  await query(
    req,
    `insert into cited_sources (subject_kind, subject_id, source_id, since)
     select $1, $2, cited, $4 from unnest($3::uuid[]) cited
     on conflict (source_id, subject_kind, subject_id) do update set ended_at = null
     where cited_sources.ended_at is not null`,
    [subject.kind, subject.id, cited, now],
  )
}
