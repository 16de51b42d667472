import type { PayloadRequest } from 'payload'
import { announce } from '@/platform/changes'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import { endedGraces } from './source-notices'
import { anySourceTag, sourceTag } from './tags'

/** Work of the clock: pages are kept until something is announced, so the end of a grace is announced too, once. */
export async function endGraces(req: PayloadRequest, now: Date): Promise<void> {
  for (const { source, kind, id } of await endedGraces(req, now))
    await inTransaction(req, async () => {
      await query(
        req,
        'update cited_sources set grace_ended_at = $4 where source_id = $1 and subject_kind = $2 and subject_id = $3',
        [source, kind, id, now],
      )
      await announceSource(req, source)
    })
}

/** Pages that show this source are made anew. */
export const announceSource = (req: PayloadRequest, source: string) =>
  announce(req, { room: 'evidence', document: source, what: 'changed', tags: [sourceTag(source), anySourceTag] })
