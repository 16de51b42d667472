/** Retractions that a page owes its readers a word about. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { latestChecks } from './checks'
import { recordOf } from './queries'
import { isNoticeDue, isOwed } from './rules'
import { stateOfSource } from './state-of-source'
import type { Subject } from './subject'
import { watchSettings } from './watch-settings'

/** A retraction found after the subject began to cite the source. `on` is the day of the notice if known, ISO. */
export type Owed = Subject & { source: string; title: string; on?: string; notice?: string; seenAt: string }

type Cited = Subject & { source: string; since: Date }

async function owedAmong(req: PayloadRequest, cited: Cited[]): Promise<Owed[]> {
  if (cited.length === 0) return []
  const ids = [...new Set(cited.map(({ source }) => source))]
  const { docs } = await req.payload.find({
    collection: 'sources',
    where: { id: { in: ids } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const checks = await latestChecks(req, ids)
  const retracted = new Map(
    docs.flatMap((doc) => {
      const standing = stateOfSource(recordOf(doc), checks.get(doc.id))
      return standing.state === 'retracted' ? [[doc.id, { title: doc.title ?? '', ...standing }] as const] : []
    }),
  )
  return cited.flatMap(({ kind, id, source, since }) => {
    const known = retracted.get(source)
    if (!known || !isOwed(known.seenAt, since.toISOString())) return []
    const { title, since: on, notice, seenAt } = known
    return [{ kind, id, source, title, on, notice, seenAt }]
  })
}

const columns = 'subject_kind as kind, subject_id as id, source_id as source, since'

/** Everybody who cited a source before it was known to be retracted. */
export async function owedFor(req: PayloadRequest, source: string): Promise<Owed[]> {
  return owedAmong(
    req,
    await query<Cited>(req, `select ${columns} from cited_sources where source_id = $1 and ended_at is null`, [source]),
  )
}

/** Every retraction that came after a subject began to cite its source, and that it still cites. */
export async function retractionsOwed(req: PayloadRequest, subject: Subject): Promise<Owed[]> {
  const cited = await query<Cited>(
    req,
    `select ${columns} from cited_sources where subject_kind = $1 and subject_id = $2 and ended_at is null`,
    [subject.kind, subject.id],
  )
  return owedAmong(req, cited)
}

/** What the page of a subject says about its sources now: retractions whose grace is over, the latest found first. */
export async function sourceNotices(req: PayloadRequest, subject: Subject, now = new Date()): Promise<Owed[]> {
  const owed = await retractionsOwed(req, subject)
  if (owed.length === 0) return []
  const { graceDays } = await watchSettings(req)
  return owed
    .filter(({ seenAt }) => isNoticeDue(seenAt, graceDays, now))
    .sort((one, other) => other.seenAt.localeCompare(one.seenAt))
}

const isRetracted = `(exists (select 1 from source_checks checked where checked.source_id = cited.source_id
  and checked.findings @> '[{"what": "retracted"}]'::jsonb))`

/** Citations whose grace is over and whose pages were not told yet. */
export async function endedGraces(req: PayloadRequest, now: Date): Promise<Owed[]> {
  const owed = await owedAmong(
    req,
    await query<Cited>(
      req,
      `select ${columns} from cited_sources cited where ended_at is null and grace_ended_at is null and ${isRetracted}`,
    ),
  )
  if (owed.length === 0) return []
  const { graceDays } = await watchSettings(req)
  return owed.filter(({ seenAt }) => isNoticeDue(seenAt, graceDays, now))
}

/** Sources of which a check once said that they are retracted, and that readers see cited. */
export async function retractedAndCited(req: PayloadRequest): Promise<string[]> {
  const rows = await query<{ source: string }>(
    req,
    `select distinct source_id as source from cited_sources cited where ended_at is null and ${isRetracted}`,
  )
  return rows.map(({ source }) => source)
}
