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

/** A published question, or one below another, whose writer proved their address and wants to hear of answers. */
async function asker(article: string, email: string, parent?: string): Promise<string> {
  const sent = await sendComment(await house().reader(), words(article, { email, wantsAnswer: true, parent }))
  if (!sent.ok) throw new Error(sent.reason)
  const { id } = sent.value
  const rows = await sql<{ sealed_body: string; unique_key: string }>(
    `select sealed_body, unique_key from letters where kind = 'confirm-address' and sealed_body is not null`,
  )
  const row = rows.find(({ unique_key }) => unique_key.endsWith(id))
  const [, token = ''] = /\/comments\/confirm\/([\w-]{43})/.exec(openBody(row?.sealed_body ?? '').text) ?? []
  expect(await confirmAddress(await house().reader(), token)).toMatchObject({ ok: true })
  await approveComment(await staffOf(house().payload, 'editor'), id)
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
