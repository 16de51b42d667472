import type { PayloadRequest } from 'payload'
import { announce } from '@/platform/changes'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import { checkAfter, type Observation } from './check-after'
import { keepCheck, latestChecks } from './checks'
import { announceSource } from './end-grace'
import { recordOf } from './queries'
import { type Standing, stateOfSource } from './state-of-source'
import { anySourceTag, sourceTag } from './tags'

const saysTheSame = (one: Standing, other: Standing) =>
  one.state === other.state && one.since === other.since && one.notice === other.notice

/**
 * Adds a look to what is known of a source, and tells those who show it if that changed what they say. The first time
 * it is known to be retracted, whoever cites it is told as well.
 * @returns what is known now; undefined when the source is gone or was changed since it was asked about.
 */
export async function keepObservation(
  req: PayloadRequest,
  id: string,
  seen: Observation & { details?: string },
  at: Date,
  asked?: { doi?: string; pmid?: string; url?: string },
): Promise<Standing | undefined> {
  return inTransaction(req, async () => {
    await query(req, 'select 1 from sources where id = $1 for update', [id])
    const doc = await req.payload.findByID({
      collection: 'sources',
      id,
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
      req,
    })
    if (!doc) return undefined
    const record = recordOf(doc)
    if (asked && (asked.doi !== record.doi || asked.pmid !== record.pmid || asked.url !== record.url)) return undefined
    const previous = (await latestChecks(req, [id])).get(id)
    const before = stateOfSource(record, previous)
    const check = checkAfter(previous, record, seen, at.toISOString())
    const after = stateOfSource(record, check)
    await keepCheck(req, id, at, check, seen)
    if (after.state === 'retracted' && !(before.state === 'retracted' && before.seenAt))
      await announce(req, {
        room: 'evidence',
        document: id,
        what: 'source-retracted',
        tags: [sourceTag(id), anySourceTag],
      })
    else if (!saysTheSame(before, after)) await announceSource(req, id)
    return after
  })
}
