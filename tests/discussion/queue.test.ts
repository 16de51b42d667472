import { beforeEach, expect, test } from 'vitest'
import { findNear } from '@/discussion/find-near'
import { queuePage } from '@/discussion/queue'
import { countsOfLanes } from '@/discussion/queue-lanes'
import type { QueueLane } from '@/discussion/statuses'
import { addressHmac, sealAddress } from '@/mailroom/addresses'
import { query } from '@/platform/database'
import { bodyOf, staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { anArticle, profileFor } from './below-an-article'
import { hoursBefore, inQueue, NOW, reportOf, type Sent } from './in-the-queue'

const house = aHouse()

beforeEach(async () => {
  await query(await house().system(), 'truncate comments, comment_nearness, comment_reports, questions cascade')
})

const moderator = () => staffOf(house().payload, 'moderator')
const namesIn = async (lane: QueueLane) =>
  (await queuePage(await moderator(), { lane, now: NOW })).items.map(({ name }) => name)

/** What stands in the queue by itself, and which of two is first. */
test.each<[string, Sent, Sent]>([
  ['danger before whoever waits longer', { heldFor: 'private:name danger:seizure' }, { hoursAgo: 90 }],
  ['danger before many who wait', { heldFor: 'danger:breathing', kind: 'comment' }, { wantsAnswer: true }],
  ['a question somebody wants to hear of before an older one', { wantsAnswer: true }, { hoursAgo: 90 }],
  ['the older of two that are alike', { hoursAgo: 5 }, { hoursAgo: 4 }],
  ['a wish to hear counts for a question alone', { hoursAgo: 2 }, { kind: 'comment', wantsAnswer: true }],
  ['a word that merely sounds like danger is none', { hoursAgo: 2 }, { heldFor: 'claim:endanger:not' }],
])('%s', async (_case, first, second) => {
  await inQueue(house(), { words: 'Something else entirely', ...second, name: 'second' })
  await inQueue(house(), { ...first, name: 'first' })
  expect(await namesIn('waiting')).toEqual(['first', 'second'])
})

async function answered(title: string) {
  const { payload } = house()
  const person = await profileFor(payload, 'editor')
  return payload.create({
    collection: 'questions',
    data: {
      title,
      slug: title.toLowerCase().replace('?', '').replaceAll(' ', '-'),
      answer: bodyOf('A little.'),
      answeredBy: person.id,
      language: 'en',
      _status: 'published',
    },
    overrideAccess: true,
    req: await staffOf(payload, 'editor'),
  })
}

test('what many ask comes first, then what is near to an answer that stands, then the oldest', async () => {
  await answered('How much caffeine reaches breast milk?')
  const article = (await anArticle(house().payload)).id
  const more = { article, hoursAgo: 1 }
  await inQueue(house(), { ...more, name: 'old', words: 'My twins will not nap. Why?', hoursAgo: 50 })
  await inQueue(house(), { ...more, name: 'near', words: 'Does caffeine in coffee reach my breast milk?' })
  await inQueue(house(), { ...more, name: 'asked', words: 'Can I eat sushi when breastfeeding?', hoursAgo: 3 })
  await inQueue(house(), { ...more, name: 'asked too', words: 'can i eat sushi while i am breastfeeding', hoursAgo: 2 })
  expect(await findNear(await house().system(), NOW)).toBe(4)
  expect(await namesIn('waiting')).toEqual(['asked', 'asked too', 'near', 'old'])
  const { items } = await queuePage(await moderator(), { lane: 'waiting', now: NOW })
  expect(items.map(({ same }) => same)).toEqual([1, 1, 0, 0])
  expect(items[2]?.near).toMatchObject([
    { title: 'How much caffeine reaches breast milk?', path: '/questions/how-much-caffeine-reaches-breast-milk' },
  ])
  expect(items[3]?.near).toEqual([])
})

test('what was looked at rests for a while, and what no longer waits is forgotten', async () => {
  const id = await inQueue(house())
  const look = async (minutes: number) => findNear(await house().system(), new Date(NOW.getTime() + minutes * 60_000))
  expect([await look(0), await look(5), await look(11)]).toEqual([1, 0, 1])
  const req = await house().system()
  await query(req, `update comments set status = 'published' where id = $1`, [id])
  await look(12)
  expect(await query(req, 'select 1 from comment_nearness')).toEqual([])
})

test('each lane holds what belongs to it', async () => {
  await inQueue(house(), { name: 'for a clinician', lane: 'clinician', kind: 'comment' })
  await inQueue(house(), { name: 'chat', lane: 'chat' })
  await inQueue(house(), { name: 'a question nobody sorted', hoursAgo: 2 })
  await inQueue(house(), { name: 'words nobody sorted', kind: 'comment', hoursAgo: 3 })
  await inQueue(house(), { name: 'spam', status: 'spam', lane: 'spam' })
  await inQueue(house(), { name: 'perhaps spam', lane: 'spam', hoursAgo: 2 })
  const reported = await inQueue(house(), { name: 'reported', kind: 'comment', status: 'published' })
  await reportOf(house(), reported)
  await inQueue(house(), { name: 'without an answer', status: 'published' })
  await inQueue(house(), { name: 'declined', status: 'rejected' })
  const lanes = ['clinician', 'chat', 'spam', 'reported', 'unanswered'] as const
  const held = Object.fromEntries(await Promise.all(lanes.map(async (lane) => [lane, await namesIn(lane)])))
  expect(held).toEqual({
    clinician: ['a question nobody sorted', 'for a clinician'],
    chat: ['words nobody sorted', 'chat'],
    spam: ['perhaps spam', 'spam'],
    reported: ['reported'],
    unanswered: ['without an answer'],
  })
  expect(await countsOfLanes(await moderator())).toEqual({
    waiting: 4,
    clinician: 2,
    chat: 2,
    spam: 2,
    reported: 1,
    unanswered: 1,
  })
})

test('a long queue comes page by page, everything once', async () => {
  for (let n = 0; n < 60; n += 1)
    await inQueue(house(), { name: `number ${n}`, hoursAgo: n % 7, wantsAnswer: n % 3 === 0 })
  const seen: string[] = []
  let after: string | undefined
  for (let page = 0; page < 3; page += 1) {
    const found = await queuePage(await moderator(), { lane: 'waiting', after, now: NOW })
    seen.push(...found.items.map(({ name }) => name))
    after = found.next
  }
  expect(after).toBeUndefined()
  expect(new Set(seen).size).toBe(60)
  const anew = await queuePage(await moderator(), { lane: 'waiting', after: 'made up', now: NOW })
  expect(anew.items.map(({ name }) => name)).toEqual(seen.slice(0, 25))
})

test('words are looked for in what was sent, shown and signed, sign by sign', async () => {
  await inQueue(house(), { name: 'Percy 100%', words: 'About sleep' })
  await inQueue(house(), { name: 'Mira', words: 'About milk' })
  const found = async (search: string) =>
    (await queuePage(await moderator(), { lane: 'waiting', search, now: NOW })).items.map(({ name }) => name)
  expect(await found('MILK')).toEqual(['Mira'])
  expect(await found('100%')).toEqual(['Percy 100%'])
  expect(await found('_ira')).toEqual([])
})

test('an item shows what a decision needs', async () => {
  const { payload, system } = house()
  const article = await anArticle(payload)
  const address = { hmac: addressHmac('asker@example.org'), sealed: sealAddress('asker@example.org') }
  for (const status of ['published', 'published', 'rejected', 'spam'] as const)
    await inQueue(house(), { status, address, kind: 'comment', words: `Before, ${status}` })
  const parent = await inQueue(house(), {
    status: 'published',
    name: 'Grandad',
    words: 'Mine slept well.',
    kind: 'comment',
  })
  const id = await inQueue(house(), {
    article: article.id,
    address,
    heldFor: 'danger:seizure spam:links',
    hoursAgo: 30,
  })
  await query(await system(), 'update comments set parent_id = $2 where id = $1', [id, parent])
  const { items } = await queuePage(await moderator(), { lane: 'waiting', now: NOW })
  expect(items).toMatchObject([
    {
      id,
      hoursWaiting: 30,
      sentAt: hoursBefore(30).toISOString(),
      danger: true,
      reasons: [
        { code: 'danger:seizure', words: 'Speaks of a danger now: seizure' },
        { code: 'spam:links', words: 'Several links' },
      ],
      article: { id: article.id, title: article.title, path: `/articles/${article.slug}` },
      parent: { id: parent, name: 'Grandad', words: 'Mine slept well.' },
      history: { approved: 2, rejected: 1, spam: 1 },
      reports: [],
    },
  ])
  expect(items[0]).not.toHaveProperty('claim.name')
})
