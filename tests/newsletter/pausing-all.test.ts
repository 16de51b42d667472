import { expect, test } from 'vitest'
import { makeDigest } from '@/newsletter/issues/make-digest'
import { makeMissedIssues } from '@/newsletter/issues/missed-publications'
import { PAUSED_ALL, pauseAllSendings } from '@/newsletter/issues/pause-all'
import { query } from '@/platform/database'
import { weekdays } from '@/publication/letter-settings'
import { articleData, staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { dueIssue, publish, publishedAt } from './readership'

const house = aHouse()

const standing = async () =>
  query<{ kind: string; status: string; reason: string }>(
    await house().system(),
    'select issues.kind, sendings.status, sendings.reason from sendings join issues on issues.id = issue_id order by kind, reason',
  )

/** Left to the clock when the backup was made, and its hour has come since. */
async function scheduledBefore() {
  const { payload, system } = house()
  const data = await articleData(payload, { mailOnFirstPublish: true, publishAt: '2099-05-01T08:00:00.000Z' })
  const req = await staffOf(payload, 'editor')
  const { id } = await payload.create({
    collection: 'articles',
    data: { ...data, _status: 'draft' },
    draft: true,
    overrideAccess: false,
    req,
  })
  for (const [table, column, key] of [
    ['articles', 'publish_at', 'id'],
    ['_articles_v', 'version_publish_at', 'parent_id'],
  ])
    await query(await system(), `update ${table} set ${column} = now() - interval '1 hour' where ${key} = $1`, [id])
  return id
}

test('after a restore nothing that the clock would make once more leaves by itself either', async () => {
  const system = house().system
  await house().payload.updateGlobal({
    slug: 'publication',
    data: { timeZone: 'UTC', digestDay: weekdays[((new Date().getUTCDay() || 7) - 1) % 7], digestHour: 0 },
    req: await system(),
  })
  await dueIssue(house())
  await publish(house())
  // The digest of the week carries what came out before its hour, and that is the first of today.
  await publishedAt(house(), new Date(Date.now() - 26 * 60 * 60_000))
  const scheduled = await scheduledBefore()

  expect(await pauseAllSendings(system)).toBe(4)
  const held = { status: 'held', reason: PAUSED_ALL }
  const tooLate = { kind: 'article', status: 'held', reason: expect.stringContaining('within a day of publishing') }
  const article = { kind: 'article', ...held }
  const all = [article, article, article, tooLate, { kind: 'digest', ...held }]
  expect(await standing()).toEqual(all)
  expect(await house().payload.findByID({ collection: 'articles', id: scheduled })).toMatchObject({
    _status: 'published',
  })
  await makeMissedIssues(await system())
  expect(await makeDigest(await system())).toBeUndefined()
  expect(await standing()).toEqual(all)
})
