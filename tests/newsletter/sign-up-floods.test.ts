import { expect, test, vi } from 'vitest'
import { addressHmac } from '@/mailroom/addresses'
import { subscribe } from '@/newsletter/subscribing/subscribe'
import * as block from '@/newsletter/web/block.route'
import { POST } from '@/newsletter/web/subscribe.route'
import { poolOf, query } from '@/platform/database'
import { aHouse } from '../world/rooms'
import {
  age,
  countOf,
  lettersTo,
  press,
  signUpForm,
  statusOf,
  subscriber,
  tokenIn,
  waitingLetters,
  withToken,
} from './sign-up'

vi.mock('@/platform/request', () => ({ readerRequest: () => house().reader() }))

const house = aHouse()

/** So many forms for one address, as many at once as there are connections to the database. */
async function flood(address: string, forms: number): Promise<void> {
  const ATONCE = 10
  for (let sent = 0; sent < forms; sent += ATONCE)
    await Promise.all(
      Array.from({ length: ATONCE }, async (_, i) =>
        subscribe(await house().reader(), { address: i % 2 ? address : address.toUpperCase() }),
      ),
    )
}

test('10,000 forms for one victim within a day send three letters, and leave one subscriber', {
  timeout: 240_000,
}, async () => {
  const address = 'victim@example.org'
  const hmac = addressHmac(address)
  const sent: number[] = []
  for (let wave = 0; wave < 5; wave++) {
    await flood(address, 2000)
    sent.push((await countOf(house(), 'letters where address_hmac = $1', [hmac])) ?? 0)
    await age(house(), hmac, 11)
  }
  expect(sent).toEqual([1, 2, 3, 3, 3])
  expect(await countOf(house(), 'subscribers where address_hmac = $1', [hmac])).toBe(1)
  expect(await countOf(house(), 'confirm_codes where address_hmac = $1', [hmac])).toBe(3)
  expect(await countOf(house(), 'sign_ups where address_hmac = $1', [hmac])).toBe(10_000)
  expect(
    await countOf(
      house(),
      `consent_events where subject_id = (select id::text from subscribers where address_hmac = $1)`,
      [hmac],
    ),
  ).toBe(3)
})

test('“this was not me” stops every later form, however many come', async () => {
  const address = 'never-again@example.org'
  const hmac = addressHmac(address)
  await flood(address, 10)
  const token = tokenIn((await waitingLetters(house())).at(-1), 'block')
  await block.POST(press('block', token), withToken(token))
  for (const hours of [1, 25, 24 * 40]) {
    await age(house(), hmac, hours * 60)
    await flood(address, 20)
  }
  expect(await countOf(house(), 'letters where address_hmac = $1', [hmac])).toBe(1)
  expect(await countOf(house(), 'subscribers where address_hmac = $1', [hmac])).toBe(0)
})

test('all addresses of one mailbox have their limits together, and each letter goes to the one that was typed', async () => {
  const typed = ['l.u.c.y@gmail.com', 'Lucy+1@gmail.com', 'lu.cy+2@googlemail.com', 'lucy@gmail.com', 'lucyx@gmail.com']
  const letters = async () => (await waitingLetters(house())).map(({ to }) => to).filter((to) => typed.includes(to))
  await Promise.all(typed.map(async (address) => subscribe(await house().reader(), { address })))
  const first = await letters()
  expect(first).toHaveLength(2)
  expect(first).toContain('lucyx@gmail.com')
  for (const address of typed) {
    await query(await house().system(), `update letters set created_at = created_at - interval '11 minutes'`)
    await subscribe(await house().reader(), { address })
  }
  expect((await letters()).filter((to) => to !== 'lucyx@gmail.com')).toHaveLength(3)
})

test('“this was not me” holds for every address of the mailbox, but takes nobody’s letters away', async () => {
  const mine = 'own@example.org'
  await subscriber(house(), mine)
  await age(house(), addressHmac(mine), 11)
  await subscribe(await house().reader(), { address: 'own+trick@example.org' })
  const token = tokenIn((await lettersTo(house(), 'own+trick@example.org')).at(-1), 'block')
  // The address is forgotten after two weeks; the button works for thirty days.
  await query(await house().system(), 'update subscribers set address_sealed = null where address_hmac = $1', [
    addressHmac('own+trick@example.org'),
  ])
  await block.POST(press('block', token), withToken(token))
  for (const address of ['own+trick@example.org', 'own+other@example.org']) {
    await query(await house().system(), `update letters set created_at = created_at - interval '2 days'`)
    await subscribe(await house().reader(), { address })
  }
  expect(await lettersTo(house(), 'own+other@example.org')).toEqual([])
  expect(await lettersTo(house(), 'own+trick@example.org')).toHaveLength(1)
  expect(await countOf(house(), 'suppressions where address_hmac = $1', [addressHmac(mine)])).toBe(0)
  expect(await statusOf(house(), addressHmac(mine))).toBe('confirmed')
})

test('a form that is refused a letter asks the database twice, and neither waits nor renders', async () => {
  const address = 'cheap@example.org'
  await flood(address, 10)
  const req = await house().reader()
  const spies = [vi.spyOn(house().payload, 'findGlobal'), vi.spyOn(house().payload.db, 'beginTransaction')]
  const queries = vi.spyOn(poolOf(house().payload), 'query')
  await subscribe(req, { address })
  const counts = spies.map((spy) => spy.mock.calls.length)
  expect([queries.mock.calls.length, ...counts]).toEqual([2, 0, 0])
  for (const spy of [...spies, queries]) spy.mockRestore()
})

test('the whole site takes so many forms a minute; then everybody is told when, and nothing is written', async () => {
  await POST(signUpForm('first@example.org'))
  // This minute and the next: the test may run across the turn.
  await query(
    await house().system(),
    `insert into rate_limits (bucket, window_start, taken)
     select bucket, window_start + minutes * interval '1 minute', 300
     from (select distinct on (bucket) * from rate_limits where bucket like 'subscribe-everywhere:%'
           order by bucket, window_start desc) latest, generate_series(0, 2) minutes
     on conflict (bucket, window_start) do update set taken = 300`,
  )
  const answer = await POST(signUpForm('late@example.org'))
  expect([answer.status, Number(answer.headers.get('retry-after')) > 0]).toEqual([429, true])
  expect(await answer.text()).toContain('value="late@example.org"')
  const hmac = addressHmac('late@example.org')
  for (const table of ['sign_ups', 'letters', 'subscribers'])
    expect([table, await countOf(house(), `${table} where address_hmac = $1`, [hmac])]).toEqual([table, 0])
})
