import { expect, test } from 'vitest'
import { sendComment } from '@/discussion/send-comment'
import { query } from '@/platform/database'
import { takeTurns } from '@/platform/rate-limit'
import { aHouse } from '../world/rooms'
import { anArticle, words } from './below-an-article'

const house = aHouse()

const set = async (rules: Record<string, unknown>) =>
  house().payload.updateGlobal({ slug: 'discussion-rules', data: rules, overrideAccess: true })

/** Lets the half minute pass in which a household has had its turn. */
const later = async () =>
  query(await house().system(), "delete from rate_limits where bucket like 'comment-30s:%'").then(() => undefined)

const send = async (article: string | undefined, more: Parameters<typeof words>[1]) =>
  sendComment(await house().reader(), { ...words('', more), article })

const turns = (who: string, most: number[]) =>
  most.map((one, at) => ({ name: `limit ${at}`, most: one, seconds: 86_400, who }))

test('whoever is refused one turn keeps all the others', async () => {
  const req = await house().reader()
  expect(await takeTurns(req, turns('Ann', [1, 5]))).toEqual([])
  for (const _time of [1, 2, 3, 4, 5, 6])
    expect(await takeTurns(req, turns('Ann', [1, 5]))).toEqual([{ name: 'limit 0', wait: expect.any(Number) }])
  const taken = await query<{ taken: number }>(req, "select taken from rate_limits where bucket like 'limit %'")
  expect(taken.map((row) => row.taken)).toEqual([1, 1])
})

test('of many who ask at once, no more are granted than a limit says', async () => {
  const req = await house().reader()
  const all = Array.from({ length: 40 }, (_, at) =>
    takeTurns(req, [...turns('everybody', [7]), { name: 'own', most: 1, seconds: 86_400, who: `household ${at}` }]),
  )
  expect((await Promise.all(all)).filter((refused) => refused.length === 0)).toHaveLength(7)
})

test('the settings say how many messages an hour come from one network', async () => {
  const article = (await anArticle(house().payload)).id
  await set({ perHour: 2, perDay: 20, sitePerMinute: 600 })
  const results = []
  for (const n of [1, 2, 3]) {
    await later()
    results.push(await send(article, { prefix: '198.51.100.20', words: `Message number ${n}` }))
  }
  expect(results.map(({ ok }) => ok)).toEqual([true, true, false])
  expect(results[2]).toMatchObject({ reason: 'too-soon' })
  await set({ perHour: 5 })
  await later()
  expect(await send(article, { prefix: '198.51.100.20', words: 'Another.' })).toMatchObject({ ok: true })
})

test('a writer with a proved address has the same number of messages, from however many networks', async () => {
  await set({ perHour: 2 })
  const article = (await anArticle(house().payload)).id
  const from = (n: number) =>
    send(article, { words: `From network ${n}`, email: 'traveller@example.org', wantsAnswer: true })
  const first = [await from(1), await from(2), await from(3)]
  expect(first.map(({ ok }) => ok)).toEqual([true, true, true])
  const id = first[0]?.ok ? first[0].value.id : ''
  await house().payload.update({ collection: 'comments', id, data: { addressConfirmedAt: '2026-02-03T00:00:00.000Z' } })
  expect([await from(4), await from(5)].map(({ ok }) => ok)).toEqual([true, true])
  expect(await from(6)).toMatchObject({ ok: false, reason: 'too-soon', wait: expect.any(Number) })
  await set({ perHour: 5 })
})

test('a flood from everywhere is told that the site is busy, and every message that was taken is there', async () => {
  const article = (await anArticle(house().payload)).id
  await query(await house().system(), "delete from rate_limits where bucket like 'comment-site%'")
  await set({ sitePerMinute: 12 })
  const results = await Promise.all(Array.from({ length: 30 }, (_, n) => send(article, { words: `Words ${n}` })))
  const taken = results.flatMap((result) => (result.ok ? [result.value.id] : []))
  const refused = results.filter((result) => !result.ok)
  // The minute is a window of the clock: it may begin anew on the way, and then each lets its own twelve in.
  const windows = (
    await query<{ taken: number }>(
      await house().system(),
      "select taken from rate_limits where bucket like 'comment-site%' order by window_start",
    )
  ).map((row) => row.taken)
  expect(Math.max(...windows)).toBe(12)
  expect(windows.reduce((all, one) => all + one)).toBe(taken.length)
  expect(new Set(refused.map((result) => JSON.stringify(Object.keys(result))))).toEqual(
    new Set(['["ok","reason","wait"]']),
  )
  for (const result of refused) expect(result).toMatchObject({ reason: 'site-busy', wait: expect.any(Number) })
  const { totalDocs } = await house().payload.count({ collection: 'comments', where: { id: { in: taken } } })
  expect(totalDocs).toBe(taken.length)
  await set({ sitePerMinute: 600 })
})

test('a discussion closes after the days that are set, and says so', async () => {
  const article = (await anArticle(house().payload)).id
  await set({ closeAfterDays: 30 })
  expect(await send(article, { words: 'Just in time.' })).toMatchObject({ ok: true })
  await query(
    await house().system(),
    "update articles set first_published_at = now() - interval '31 days' where id = $1",
    [article],
  )
  expect(await send(article, { words: 'Too late.' })).toEqual({ ok: false, reason: 'closed' })
  await set({ closeAfterDays: 0 })
  expect(await send(article, { words: 'Open again.' })).toMatchObject({ ok: true })
})

test('what is asked without an article is a question, whatever its words', async () => {
  const result = await send(undefined, { words: 'My baby wakes every hour.', language: 'en' })
  expect(result).toEqual({ ok: true, value: { id: expect.any(String), article: undefined } })
  const id = result.ok ? result.value.id : ''
  const row = await house().payload.findByID({ collection: 'comments', id })
  expect(row).toMatchObject({ kind: 'question', article: null, status: 'pending', depth: 0 })
  const pages = await query(await house().system(), 'select page from consent_events where subject_id = $1', [id])
  expect(pages).toEqual([{ page: '/questions/ask' }])
})
