/** The index follows what is published. */
import type { Payload } from 'payload'
import { expect, test } from 'vitest'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import { followArticle, followQuestion, rebuildIndex, sweepIndex } from '@/search/keep-index'
import { anAnswer } from '../discussion/an-answer'
import { articleData, bodyOf, staffOf } from '../world/people'
import { aHouse } from '../world/rooms'

const house = aHouse()

const sql = async (statement: string, values: unknown[] = []) => query(await house().system(), statement, values)

const anArticle = async (payload: Payload, more: Record<string, unknown> = {}) =>
  payload.create({
    collection: 'articles',
    data: await articleData(payload, { _status: 'published', ...more }),
    overrideAccess: false,
    req: await staffOf(payload, 'editor'),
  })

const titleOf = async (id: string) =>
  (await sql('select title from search_entries where subject = $1', [id]))[0]?.title ?? null

const waiting = async (queue: string, id: string) =>
  (await sql(`select 1 from pgboss.job where name = $1 and data->>'id' = $2`, [queue, id])).length

test('a published article asks to be indexed, and leaves with the change until it is', async () => {
  const { payload, system } = house()
  const { id } = await anArticle(payload, { title: 'Hiccups at night' })
  expect(await waiting('search-article', id)).toBe(1)
  await followArticle(await system(), id)
  expect(await titleOf(id)).toBe('Hiccups at night')
  const change = (data: Record<string, unknown>) =>
    staffOf(payload, 'editor').then((req) =>
      payload.update({ collection: 'articles', id, data, overrideAccess: false, req }),
    )
  await change({ title: 'Hiccups by day', changeClass: 'clarity', _status: 'published' })
  expect(await titleOf(id)).toBeNull()
  await followArticle(await system(), id)
  expect(await titleOf(id)).toBe('Hiccups by day')
  await change({ _status: 'draft' })
  expect(await titleOf(id)).toBeNull()
  await followArticle(await system(), id)
  expect(await titleOf(id)).toBeNull()
})

test('a draft beside a published article changes nothing', async () => {
  const { payload, system } = house()
  const { id } = await anArticle(payload, { title: 'As published' })
  await followArticle(await system(), id)
  const req = await staffOf(payload, 'editor')
  await payload.update({ collection: 'articles', id, draft: true, data: { title: 'As drafted' }, req })
  expect(await titleOf(id)).toBe('As published')
  await followArticle(await system(), id)
  expect(await titleOf(id)).toBe('As published')
})

test('words that were taken out of a question are nowhere in the index', async () => {
  const { payload, system } = house()
  const { id } = await anAnswer(payload, { title: 'May Zebulon drink coffee?', details: 'He lives in Quxville.' })
  expect(await waiting('search-question', id)).toBe(1)
  await followQuestion(await system(), id)
  const known = () => sql(`select word from search_words where word in ('zebulon', 'quxville')`)
  expect(await known()).toHaveLength(2)
  const req = await staffOf(payload, 'editor')
  await payload.update({ collection: 'questions', id, data: { title: 'May he drink coffee?', details: '' }, req })
  expect(await known()).toEqual([])
  expect(await sql(`select 1 from search_entries where words @@ '''zebulon'''::tsquery`)).toEqual([])
  expect(await waiting('search-question', id)).toBe(2)
  await followQuestion(await system(), id)
  expect(await titleOf(id)).toBe('May he drink coffee?')
  await payload.delete({ collection: 'questions', id, overrideAccess: true, req: await system() })
  expect(await titleOf(id)).toBeNull()
})

test('an answer stands under the topics of its article, and one that was replaced stands no more', async () => {
  const { payload, system } = house()
  const article = await anArticle(payload)
  const old = await anAnswer(payload, { article: article.id })
  await followQuestion(await system(), old.id)
  const [entry] = await sql('select topics from search_entries where subject = $1', [old.id])
  expect(entry?.topics).toEqual(article.topics)
  const newer = await anAnswer(payload)
  await payload.update({ collection: 'questions', id: old.id, data: { replacedBy: newer.id }, req: await system() })
  await followQuestion(await system(), old.id)
  expect(await titleOf(old.id)).toBeNull()
  await payload.update({ collection: 'questions', id: newer.id, data: { _status: 'draft' }, req: await system() })
  await followQuestion(await system(), newer.id)
  expect(await titleOf(old.id)).toBe(old.title)
})

test('the sweep brings in what is missing, takes out what is not public, and counts the words', async () => {
  const { payload, system } = house()
  const { id } = await anArticle(payload, { title: 'Thrush and thrush again', body: bodyOf('It itches.') })
  const hidden = await anArticle(payload)
  await followArticle(await system(), hidden.id)
  await sql('alter table articles disable trigger search_entry_leaves')
  await sql(`update articles set _status = 'draft' where id = $1`, [hidden.id])
  await sql('alter table articles enable trigger search_entry_leaves')
  expect(await titleOf(hidden.id)).not.toBeNull()
  await sql('delete from search_words')
  await sweepIndex(await system(), new Date(Date.now() + 3_600_000))
  expect(await titleOf(hidden.id)).toBeNull()
  expect(await titleOf(id)).toBe('Thrush and thrush again')
  expect(await sql(`select stem, entries, heads from search_words where word = 'thrush'`)).toEqual([
    { stem: 'thrush', entries: 1, heads: 1 },
  ])
  expect(await sweepIndex(await system())).toBe(0)
})

test('a rebuild makes every entry anew and says how far it is', async () => {
  const { payload, system } = house()
  await anArticle(payload)
  await sql('delete from search_entries')
  const steps: [number, number][] = []
  const made = await rebuildIndex(await system(), (done, all) => steps.push([done, all]))
  expect(steps.at(-1)).toEqual([made, made])
  const [row] = await sql('select count(*)::int as many from search_entries')
  expect(row?.many).toBe(made)
})

test('a text that somebody changes at this moment is left to their own job', async () => {
  const { payload, system } = house()
  const { id } = await anArticle(payload)
  const req = await system()
  await inTransaction(req, async () => {
    await query(req, 'update articles set noindex = true where id = $1', [id])
    await followArticle(await system(), id)
    expect(await titleOf(id)).toBeNull()
  })
  await followArticle(await system(), id)
  expect(await titleOf(id)).not.toBeNull()
})
