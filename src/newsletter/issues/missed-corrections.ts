import type { PayloadRequest, Where } from 'payload'
import { oneByOne } from '@/platform/one-by-one'
import { correctionKey, makeCorrectionIssue } from './make-correction-issue'
import { keysWithoutIssue } from './write-issue'

const DAY = 24 * 60 * 60_000

/** Makes the issues of material corrections of the last day that have none yet, should a job have been lost. */
export async function makeMissedCorrections(req: PayloadRequest, now = new Date()): Promise<void> {
  await makeIssuesOf(req, { createdAt: { greater_than: new Date(now.getTime() - DAY).toISOString() } }, now)
}

/** The same for all time: a correction nobody was awake to hear, and that somebody needs, waits for an editor. */
export async function makeLongMissedCorrections(req: PayloadRequest, now = new Date()): Promise<void> {
  await makeIssuesOf(req, {}, now)
}

async function makeIssuesOf(req: PayloadRequest, when: Where, now: Date): Promise<void> {
  const { docs: material } = await req.payload.find({
    collection: 'corrections',
    where: { seriousness: { equals: 'material' }, ...when },
    pagination: false,
    select: { seriousness: true },
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (material.length === 0) return
  const ids = material.map(({ id }) => id)
  const missing = await keysWithoutIssue(req, ids.map(correctionKey))
  await oneByOne(
    req,
    'Making the missed issue of a correction',
    ids.filter((id) => missing.has(correctionKey(id))),
    (id) => id,
    async (id) => {
      await makeCorrectionIssue(req, id, now)
    },
  )
}
