import { expect, test } from 'vitest'
import { confirmAddress } from '@/discussion/confirm-address'
import { approveComment } from '@/discussion/decide'
import { reply } from '@/discussion/reply'
import { sendComment } from '@/discussion/send-comment'
import { tellAskers, tellForgottenAskers } from '@/discussion/tell-askers'
import { openAddress } from '@/mailroom/addresses'
import { openBody } from '@/mailroom/letter-body'
import { query } from '@/platform/database'
import { staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { anArticle, profileFor, words } from './below-an-article'

const house = aHouse()

const sql = async <Row extends Record<string, unknown>>(statement: string, values: unknown[] = []) =>
  query<Row>(await house().system(), statement, values)

/** A published question, or one below another, whose writer wants to hear of answers. */
async function unproved(article: string, email: string, parent?: string): Promise<string> {
  const sent = await sendComment(await house().reader(), words(article, { email, wantsAnswer: true, parent }))
  if (!sent.ok) throw new Error(sent.reason)
  await approveComment(await staffOf(house().payload, 'editor'), sent.value.id)
  return sent.value.id
}

async function prove(id: string): Promise<void> {
  const rows = await sql<{ sealed_body: string; unique_key: string }>(
    `select sealed_body, unique_key from letters where kind = 'confirm-address' and sealed_body is not null`,
  )
  const row = rows.find(({ unique_key }) => unique_key.endsWith(id))
  const [, token = ''] = /\/comments\/confirm\/([\w-]{43})/.exec(openBody(row?.sealed_body ?? '').text) ?? []
  expect(await confirmAddress(await house().reader(), token)).toMatchObject({ ok: true })
}

/** The same, by somebody who proved their address. */
async function asker(article: string, email: string, parent?: string): Promise<string> {
  const id = await unproved(article, email, parent)
  await prove(id)
  return id
}

/** Who was told of an answer, the first first. */
const told = async (answer = '') => {
  const rows = await sql<{ sealed: string }>(
    `select sealed_address as sealed from letters
     where kind = 'answer-notice' and starts_with(unique_key, 'answer:' || $1) order by created_at`,
    [answer],
  )
  return rows.map(({ sealed }) => openAddress(sealed))
}

test('an asker whose address cannot be opened keeps nobody else waiting, and is found again when it can', async () => {
  const { payload, system } = house()
  const { id: article } = await anArticle(payload)
  const first = await asker(article, 'first@example.org')
  const second = await asker(article, 'second@example.org', first)
  await profileFor(payload, 'author')
  const answered = await reply(await staffOf(payload, 'author'), { comment: second, words: 'It is usual.' })
  if (!answered.ok) throw new Error(answered.reason)
  const seal = async (id: string, sealed: string | undefined) =>
    sql('update comments set writer_address_sealed = $2 where id = $1', [id, sealed])
  for (const [broken, other] of [
    [first, 'second@example.org'],
    [second, 'first@example.org'],
  ] as const) {
    await sql(`delete from letters where kind = 'answer-notice'`)
    const [kept] = await sql<{ sealed: string }>('select writer_address_sealed as sealed from comments where id = $1', [
      broken,
    ])
    await seal(broken, 'v1.other.AAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAA')
    await expect(tellAskers(await system(), answered.value)).rejects.toThrow('Telling of an answer: 1 of 2 failed')
    expect(await told(answered.value)).toEqual([other])
    await seal(broken, kept?.sealed)
  }
  await tellForgottenAskers(await system())
  await tellForgottenAskers(await system())
  expect(await told(answered.value)).toEqual(['first@example.org', 'second@example.org'])
})

test('the look for forgotten askers leaves old answers alone', async () => {
  await sql(`delete from letters where kind = 'answer-notice'`)
  await tellForgottenAskers(await house().system(), new Date(Date.now() + 20 * 24 * 60 * 60_000))
  expect(await told()).toEqual([])
})

/** What letters told somebody of, by their keys. */
const keysFor = async (id: string) => {
  const rows = await sql<{ key: string }>(
    `select unique_key as key from letters where kind = 'answer-notice' and unique_key like '%' || $1 order by key`,
    [id],
  )
  return rows.map(({ key }) => key)
}

test('whoever confirms late is told once, of the last answer of the staff', async () => {
  const { payload, system } = house()
  const { id: article } = await anArticle(payload)
  const late = await unproved(article, 'late@example.org')
  await profileFor(payload, 'author')
  const answers = []
  for (const text of ['It is usual.', 'It is usual in winter, too.']) {
    const result = await reply(await staffOf(payload, 'author'), { comment: late, words: text })
    if (!result.ok) throw new Error(result.reason)
    answers.push(result.value)
  }
  const chat = await unproved(article, 'chatting@example.org', late)
  await prove(late)
  for (const answer of [...answers, chat]) await tellAskers(await system(), answer)
  await tellForgottenAskers(await system())
  expect(await keysFor(late)).toEqual([`answer:${answers[1]}:${late}`])
})

test('replies of other readers are told once a day, and every answer of the staff', async () => {
  const { payload, system } = house()
  const { id: article } = await anArticle(payload)
  const id = await asker(article, 'popular@example.org')
  const chats = []
  for (const n of [1, 2, 3]) chats.push(await unproved(article, `reader${n}@example.org`, id))
  const answer = await reply(await staffOf(payload, 'author'), { comment: id, words: 'It is usual.' })
  if (!answer.ok) throw new Error(answer.reason)
  for (const one of [...chats, answer.value]) await tellAskers(await system(), one)
  await tellForgottenAskers(await system())
  expect(await keysFor(id)).toEqual([
    `answer:${answer.value}:${id}`,
    expect.stringMatching(/^replies:\d{4}-\d\d-\d\d:/),
  ])
})
