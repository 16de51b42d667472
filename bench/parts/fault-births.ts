/** How an issue of `newsletter-faults` is born: points 1 to 4, 15 and 16 of the failure table, or without trouble. */
import { PUBLISH_DUE, publishDue } from '@/articles/publish'
import { makeIssue } from '@/newsletter/issues/make-issue'
import { makeMissedIssues } from '@/newsletter/issues/missed-publications'
import { prepareSending } from '@/newsletter/issues/prepare-sending'
import { PREPARE_QUEUE } from '@/newsletter/issues/write-issue'
import { query } from '@/platform/database'
import { send } from '@/platform/queue'
import { inTransaction } from '@/platform/transaction'
import { inChunks, publish } from '../../tests/newsletter/readership'
import { articleData, staffOf } from '../../tests/world/people'
import { workerDiesWriting } from '../../tests/world/worker-process'
import type { Lane } from './fault-lane'
import type { Birth, Plan } from './fault-plan'
import { keepChunksBack } from './fault-restart'

/** @returns the issue, due but not frozen. */
export async function bear(lane: Lane, birth: Birth): Promise<string> {
  const { house, sql } = lane
  const article = birth === 'killed-publishing' ? await publishedAfterACrash(lane) : (await publish(house)).id
  const make = async () => makeIssue(await house.system(), article)
  if (birth === 'unheard') {
    await sql(`delete from pgboss.job where data->>'id' = $1`, [article])
    await makeMissedIssues(await house.system())
  } else if (birth === 'heard-twice') {
    await Promise.all([make(), make(), makeMissedIssues(await house.system())])
  }
  const made = await make()
  if (!made.ok) throw new Error(`No issue was made: ${made.reason}`)
  const { issue } = made.value
  const [only, ...more] = await sql('select 1 from issues where article_id = $1', [article])
  if (!only || more.length > 0) throw new Error(`Article ${article} has ${more.length + 1} issues`)
  await sql(`update sendings set not_before = now() - interval '1 second' where issue_id = $1`, [issue])
  if (birth === 'killed-freezing') await crashInTheFreeze(lane, issue)
  if (birth === 'person-twice') await refuseASecondRow(lane)
  return issue
}

/** Freezes it in small chunks, in one transaction: a sender may be looking. */
export async function freeze({ house }: Lane, issue: string, plan: Plan): Promise<void> {
  const req = await house.system()
  await inTransaction(req, async () => {
    await prepareSending(req, issue)
    await inChunks(req, plan.chunkSize, issue)
    await keepChunksBack(req, issue, plan)
  })
}

async function publishedAfterACrash({ house, sql }: Lane): Promise<string> {
  const data = await articleData(house.payload, { mailOnFirstPublish: true })
  const req = await staffOf(house.payload, 'editor')
  const publishAt = new Date(Date.now() - 5000).toISOString()
  const { id } = await house.payload.create({
    collection: 'articles',
    data: { ...data, _status: 'draft', publishAt },
    draft: true,
    overrideAccess: false,
    req,
  })
  await send(await house.system(), PUBLISH_DUE, {})
  await workerDiesWriting(house, 'changes')
  const jobs = await sql(`select from pgboss.job where name = 'newsletter-article-published' and data->>'id' = $1`, [
    id,
  ])
  if (jobs.length > 0) throw new Error('A publication that was rolled back left a job')
  const [published] = await publishDue(house.system, new Date())
  if (published !== id) throw new Error('The next look did not publish')
  return id
}

async function crashInTheFreeze({ house, sql }: Lane, issue: string): Promise<void> {
  await send(await house.system(), PREPARE_QUEUE, { issue })
  await workerDiesWriting(house, 'chunks')
  const half = await sql('select from deliveries where issue_id = $1', [issue])
  if (half.length > 0) throw new Error(`A freeze that was rolled back left ${half.length} deliveries`)
}

async function refuseASecondRow({ house }: Lane): Promise<void> {
  const [address] = await query<{ hmac: string }>(
    await house.system(),
    `select address_hmac as hmac from subscribers where status = 'confirmed' limit 1`,
  )
  const second = await query(
    await house.system(),
    `insert into subscribers (id, status, address_hmac) values (gen_random_uuid(), 'confirmed', $1)`,
    [address?.hmac],
  ).then(
    () => true,
    () => false,
  )
  if (second) throw new Error('One address has two rows')
}
