import { expect, test } from 'vitest'
import { addressHmac } from '@/mailroom/addresses'
import { isSuppressed } from '@/mailroom/suppress'
import { block } from '@/newsletter/subscribing/block'
import { confirmByCode } from '@/newsletter/subscribing/confirm-by-code'
import { confirmSubscription } from '@/newsletter/subscribing/confirm-subscription'
import { forgetPending } from '@/newsletter/subscribing/forget-pending'
import { forgetSignUps } from '@/newsletter/subscribing/forget-sign-ups'
import { subscribe } from '@/newsletter/subscribing/subscribe'
import { consentWords } from '@/newsletter/subscribing/wording'
import { query } from '@/platform/database'
import { aHouse } from '../world/rooms'
import { codeIn, countOf, lettersTo, statusOf, tokenIn } from './sign-up'

const house = aHouse()
const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60_000)

async function rowOf(address: string) {
  const [row] = await query<{ id: string; status: string; sealed: boolean }>(
    await house().system(),
    'select id, status, address_sealed is not null as sealed from subscribers where address_hmac = $1',
    [addressHmac(address)],
  )
  return row
}

const eventsOf = async (id: string) => {
  const rows = await query<{ event: string }>(
    await house().system(),
    'select event from consent_events where subject_id = $1 order by created_at, id',
    [id],
  )
  return rows.map(({ event }) => event)
}

async function asks(address: string) {
  const { handle } = await subscribe(await house().reader(), { address })
  const [letter] = await lettersTo(house(), address)
  return { handle, code: codeIn(letter), confirm: tokenIn(letter, 'confirm'), block: tokenIn(letter, 'block') }
}

const confirm = async (token: string) =>
  confirmSubscription(await house().reader(), { token, wording: consentWords('The Night Feed') })

test('who never confirms is forgotten: the address after two weeks, the rest when “this was not me” ends', async () => {
  const address = 'never@example.org'
  const tokens = await asks(address)
  const before = await rowOf(address)
  const system = () => house().system()
  await forgetPending(await system(), inDays(13))
  expect(await rowOf(address)).toMatchObject({ status: 'pending', sealed: true })
  await forgetPending(await system(), inDays(15))
  await forgetPending(await system(), inDays(16))
  expect(await rowOf(address)).toMatchObject({ status: 'pending', sealed: false })
  expect(await eventsOf(before?.id ?? '')).toEqual(['requested', 'erased'])
  expect(await confirm(tokens.confirm)).toEqual({ ok: false, reason: 'revoked' })
  await forgetPending(await system(), inDays(31))
  expect(await rowOf(address)).toBeUndefined()
  const [gone] = await query(
    await system(),
    'select status, address_sealed, address_hmac from subscribers where id = $1',
    [before?.id],
  )
  expect(gone).toEqual({ status: 'erased', address_sealed: null, address_hmac: null })
  expect(await eventsOf(before?.id ?? '')).toEqual(['requested', 'erased'])
})

test('“this was not me” still blocks an address that was forgotten', async () => {
  const address = 'stranger@example.org'
  const tokens = await asks(address)
  await forgetPending(await house().system(), inDays(20))
  expect(await block(await house().reader(), { token: tokens.block })).toEqual({ ok: true, value: { already: false } })
  expect(await isSuppressed(await house().system(), addressHmac(address))).toBe(true)
})

test('who asks once more after being forgotten can confirm', async () => {
  const address = 'again@example.org'
  await asks(address)
  await query(
    await house().system(),
    `update letters set created_at = created_at - interval '20 days', status = 'accepted', settled_at = now(),
       sealed_address = null, sealed_body = null where address_hmac = $1`,
    [addressHmac(address)],
  )
  await query(
    await house().system(),
    `update subscribers set created_at = created_at - interval '20 days' where address_hmac = $1`,
    [addressHmac(address)],
  )
  await forgetPending(await house().system())
  expect(await rowOf(address)).toMatchObject({ sealed: false })
  const tokens = await asks(address)
  await forgetPending(await house().system())
  expect(await rowOf(address)).toMatchObject({ status: 'pending', sealed: true })
  expect(await confirm(tokens.confirm)).toMatchObject({ ok: true })
  expect(await statusOf(house(), addressHmac(address))).toBe('confirmed')
  expect(await lettersTo(house(), address)).toHaveLength(2)
})

test('who confirmed stays', async () => {
  const address = 'stays@example.org'
  const tokens = await asks(address)
  expect(await confirm(tokens.confirm)).toMatchObject({ ok: true })
  await forgetPending(await house().system(), inDays(400))
  expect(await rowOf(address)).toMatchObject({ status: 'confirmed', sealed: true })
})

test('a forgotten address cannot be confirmed by the code either, however long its page stays open', async () => {
  const address = 'code-too@example.org'
  const { handle, code } = await asks(address)
  await query(
    await house().system(),
    `with page as (update sign_ups set expires_at = now() + interval '30 days')
     update confirm_codes set expires_at = now() + interval '30 days'`,
  )
  await forgetPending(await house().system(), inDays(15))
  const wording = consentWords('The Night Feed')
  expect(await confirmByCode(await house().reader(), { handle, code, wording })).toEqual({
    ok: false,
    reason: 'wrong-code',
  })
  expect(await rowOf(address)).toMatchObject({ status: 'pending', sealed: false })
})

test('pages after the form and codes go when their time is over, and not before', async () => {
  const over = addressHmac('over@example.org')
  await asks('over@example.org')
  await asks('open@example.org')
  for (const table of ['sign_ups', 'confirm_codes'])
    await query(
      await house().system(),
      `update ${table} set expires_at = now() - interval '1 second' where address_hmac = $1`,
      [over],
    )
  await forgetSignUps(await house().system())
  const left = async (table: string, hmac: string) => countOf(house(), `${table} where address_hmac = $1`, [hmac])
  for (const table of ['sign_ups', 'confirm_codes']) {
    expect([table, await left(table, over)]).toEqual([table, 0])
    expect([table, await left(table, addressHmac('open@example.org'))]).toEqual([table, 1])
  }
})
