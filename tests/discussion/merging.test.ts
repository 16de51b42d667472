import { expect, test } from 'vitest'
import { answersTo } from '@/discussion/answers-to'
import { askToQuote } from '@/discussion/ask-to-quote'
import { merge } from '@/discussion/merge'
import { promoteToPage } from '@/discussion/promote'
import { allowQuoting } from '@/discussion/quoting'
import { tellAskers, tellForgottenAskers } from '@/discussion/tell-askers'
import { openAddress } from '@/mailroom/addresses'
import { openBody } from '@/mailroom/letter-body'
import { query } from '@/platform/database'
import { staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { anAnswer } from './an-answer'
import { answered, asked, askedByMail } from './asked'
import { toldOf } from './below-an-article'

const house = aHouse()
const editor = () => staffOf(house().payload, 'editor')

const sql = async <Row extends Record<string, unknown>>(statement: string, values: unknown[] = []) =>
  query<Row>(await house().system(), statement, values)

/** Who was told of an answer. */
const told = async (answer: string) => {
  const rows = await sql<{ sealed: string }>(
    `select sealed_address as sealed from letters where kind = 'answer-notice' and starts_with(unique_key, 'answer:' || $1)`,
    [answer],
  )
  return rows.map(({ sealed }) => openAddress(sealed)).sort()
}

const rowOf = async (id: string) =>
  (await sql('select status, merged_into_id as merged, declined_for as declined from comments where id = $1', [id]))[0]

test('whoever asked the same hears of the answer once, and finds it from their own page', async () => {
  const first = await askedByMail(house(), 'first@example.org')
  const second = await askedByMail(house(), 'second@example.org', 'May I drink tea?', { waits: true })
  const third = await askedByMail(house(), 'third@example.org', 'May I drink mate?')
  const into = { kind: 'comment' as const, id: first.id }
  expect(await merge(await editor(), { comments: [third.id], into: { kind: 'comment', id: second.id } })).toMatchObject(
    { ok: true },
  )
  expect(await merge(await editor(), { comments: [second.id], into })).toEqual({ ok: true, value: 1 })
  expect(await merge(await editor(), { comments: [second.id, first.id], into })).toEqual({ ok: true, value: 1 })
  expect(await merge(await editor(), { comments: [first.id], into })).toEqual({ ok: false, reason: 'into-itself' })
  expect(await rowOf(second.id)).toEqual({ status: 'rejected', merged: first.id, declined: 'asked-already' })
  expect(await rowOf(third.id)).toMatchObject({ status: 'published', merged: first.id })
  expect(
    await sql(`select reasons from moderation_log where comment_id = $1 and action = 'merged'`, [second.id]),
  ).toEqual([{ reasons: `into:${first.id}` }])
  const answer = await answered(house(), first.id)
  await tellAskers(await house().system(), answer)
  await tellAskers(await house().system(), answer)
  expect(await told(answer)).toEqual(['first@example.org', 'second@example.org', 'third@example.org'])
  for (const { id } of [first, second, third])
    expect(await answersTo(await house().reader(), id)).toMatchObject([
      { id: answer, path: `/articles/${first.article.slug}#c-${answer}`, by: 'Sample editor, who answers' },
    ])
})

test('whoever is merged into what is answered already is told at once', async () => {
  const first = await asked(house())
  const answer = await answered(house(), first.id)
  const late = await askedByMail(house(), 'late@example.org')
  await sql('delete from pgboss.job')
  await merge(await editor(), { comments: [late.id], into: { kind: 'comment', id: first.id } })
  expect(await toldOf(house())).toEqual([answer])
  await tellAskers(await house().system(), answer)
  expect(await told(answer)).toEqual(['late@example.org'])
})

test('of all that stood there before, whoever is merged into it is told once, also by the look for the forgotten', async () => {
  const first = await asked(house())
  const before = await answered(house(), first.id, 'Two cups are usual.')
  const last = await answered(house(), first.id, 'Count tea as well.')
  const chat = await asked(house(), 'I drank three.', { article: first.article.id, parent: first.id })
  const late = await askedByMail(house(), 'once@example.org')
  await sql('delete from pgboss.job')
  await merge(await editor(), { comments: [late.id], into: { kind: 'comment', id: first.id } })
  expect(await toldOf(house())).toEqual([last])
  for (const answer of [before, last, chat.id]) await tellAskers(await house().system(), answer)
  await tellForgottenAskers(await house().system())
  const [letters] = await sql<{ keys: string[] }>(
    `select array_agg(unique_key) as keys from letters where kind = 'answer-notice' and unique_key like '%' || $1`,
    [late.id],
  )
  expect(letters?.keys).toEqual([`answer:${last}:${late.id}`])
  const next = await answered(house(), first.id, 'Cola counts too.')
  await tellAskers(await house().system(), next)
  expect(await told(next)).toEqual(['once@example.org'])
})

test('a page tells those whom it does not quote', async () => {
  const { payload, system, reader } = house()
  const asker = await askedByMail(house(), 'also@example.org', undefined, { waits: true })
  const page = await anAnswer(payload, { slug: 'told-of' })
  const into = { kind: 'question' as const, id: page.id }
  expect(await merge(await editor(), { comments: [asker.id], into })).toEqual({ ok: true, value: 1 })
  expect(await merge(await editor(), { comments: [asker.id], into })).toEqual({ ok: true, value: 1 })
  await tellAskers(await system(), page.id)
  expect(await told(page.id)).toEqual(['also@example.org'])
  expect(await rowOf(asker.id)).toMatchObject({ status: 'rejected', declined: 'asked-already' })
  expect(await answersTo(await reader(), asker.id)).toMatchObject([{ path: '/questions/told-of' }])
  await payload.update({
    collection: 'questions',
    id: page.id,
    data: { details: 'Newly.' },
    draft: true,
    req: await editor(),
  })
  const other = await asked(house())
  expect(await merge(await editor(), { comments: [other.id], into })).toEqual({
    ok: false,
    reason: 'unpublished-changes',
  })
})

test('a page that is made of an answer in the thread tells nobody again, and whoever only asked the same is told', async () => {
  const { system, payload } = house()
  const asker = await askedByMail(house(), 'promoted@example.org')
  await allowQuoting(await house().reader(), asker.id)
  const answer = await answered(house(), asker.id)
  const page = await promoteToPage(await editor(), asker.id)
  if (!page.ok) throw new Error(page.reason)
  const other = await askedByMail(house(), 'other@example.org')
  const data = { alsoAsked: [other.id], _status: 'published' as const }
  await payload.update({ collection: 'questions', id: page.value, data, overrideAccess: false, req: await editor() })
  await tellAskers(await system(), answer)
  await tellAskers(await system(), page.value)
  expect(await told(answer)).toEqual(['promoted@example.org'])
  expect(await told(page.value)).toEqual(['other@example.org'])
})

test('a circle, an answer, what is gone and a stranger are refused', async () => {
  const one = await asked(house())
  const other = await asked(house())
  const to = (id: string) => ({ kind: 'comment' as const, id })
  expect(await merge(await editor(), { comments: [one.id], into: to(other.id) })).toMatchObject({ ok: true })
  expect(await merge(await editor(), { comments: [other.id], into: to(one.id) })).toEqual({
    ok: false,
    reason: 'merged-itself',
  })
  const answer = await answered(house(), one.id)
  expect(await merge(await editor(), { comments: [answer], into: to(other.id) })).toMatchObject({
    reason: 'not-a-question',
  })
  const nobody = '00000000-0000-4000-8000-000000000000'
  expect(await merge(await editor(), { comments: [nobody], into: to(other.id) })).toMatchObject({
    reason: 'no-comment',
  })
  expect(await merge(await editor(), { comments: [one.id], into: { kind: 'question', id: nobody } })).toMatchObject({
    reason: 'no-page',
  })
  const moderator = await staffOf(house().payload, 'moderator')
  const page = await anAnswer(house().payload, { slug: 'for-the-desk' })
  expect(await merge(moderator, { comments: [one.id], into: { kind: 'question', id: page.id } })).toEqual({
    ok: false,
    reason: 'not-the-desk',
  })
  const author = await staffOf(house().payload, 'author')
  expect(await merge(author, { comments: [one.id], into: to(other.id) })).toMatchObject({ reason: 'not-a-confidant' })
})

test('two who merge two questions into each other at once make no circle', async () => {
  const one = await asked(house())
  const other = await asked(house())
  const merging = [
    { comments: [one.id], into: { kind: 'comment' as const, id: other.id } },
    { comments: [other.id], into: { kind: 'comment' as const, id: one.id } },
  ]
  const results = await Promise.all(merging.map(async (each) => merge(await editor(), each)))
  expect(results.map(({ ok }) => ok).sort()).toEqual([false, true])
})

test('a letter asks once whether we may quote somebody, says nothing of what they sent, and leads to their page', async () => {
  const { id } = await askedByMail(house(), 'quoted@example.org', 'May I drink rosehip tea?')
  expect(await askToQuote(await editor(), id)).toEqual({ ok: true, value: 'asked' })
  expect(await askToQuote(await editor(), id)).toEqual({ ok: true, value: 'asked-before' })
  const letters = await sql<{ body: string }>(`select sealed_body as body from letters where kind = 'quote-request'`)
  expect(letters).toHaveLength(1)
  const { text, subject } = openBody(letters[0]?.body ?? '')
  expect(text).toMatch(/\/comments\/mine\//)
  expect(`${subject} ${text}`).not.toMatch(/rosehip|milk|tea\b/i)
  const noAddress = await asked(house())
  expect(await askToQuote(await editor(), noAddress.id)).toEqual({ ok: false, reason: 'no-address' })
  await allowQuoting(await house().reader(), id)
  expect(await askToQuote(await editor(), id)).toEqual({ ok: false, reason: 'allowed-already' })
  expect(await askToQuote(await staffOf(house().payload, 'author'), id)).toMatchObject({ reason: 'not-a-confidant' })
})
