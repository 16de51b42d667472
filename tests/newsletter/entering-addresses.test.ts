import { expect, test } from 'vitest'
import { addressHmac } from '@/mailroom/addresses'
import { suppress } from '@/mailroom/suppress'
import { ENTERED, type EntryProblem, subscriberEndpoints } from '@/newsletter/cms/subscriber-endpoints'
import { enterAddress } from '@/newsletter/subscribing/enter-address'
import { subscribe } from '@/newsletter/subscribing/subscribe'
import { query } from '@/platform/database'
import type { Role } from '@/staff/roles'
import { staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { age, bytesOf, codeIn, countOf, everything, lettersTo, statusOf } from './sign-up'

const house = aHouse()
const reason = 'Signed the list at the practice.'

const as = async (role?: Role) => (role ? staffOf(house().payload, role) : house().reader())

async function enter(entry: unknown, role?: Role): Promise<Response> {
  const endpoint = subscriberEndpoints.find(({ path }) => path === '/enter')
  if (!endpoint) expect.unreachable('there is no such door')
  expect(endpoint.method).toBe('post')
  return endpoint.handler(Object.assign(await as(role), { data: entry, routeParams: {} }))
}

const problemOf = async (answer: Response): Promise<EntryProblem | undefined> => {
  const { errors }: { errors?: EntryProblem[] } = await answer.json()
  return errors?.[0]
}

test('an editor enters an address: its owner is asked as after the form, and nobody is subscribed', async () => {
  const address = 'Paper.List@example.org'
  const answer = await enter({ address, reason: ` ${reason}\u202e ` }, 'editor')
  expect([answer.status, await answer.json()]).toEqual([200, { message: ENTERED }])
  expect(await statusOf(house(), addressHmac(address))).toBe('pending')
  const [letter, ...more] = await lettersTo(house(), address)
  expect(more).toEqual([])
  expect(letter?.kind).toBe('confirm-subscription')
  expect(codeIn(letter)).toMatch(/^\d{6}$/)
  const events = await query(
    await house().system(),
    `select event, method, note, recorded_by, page from consent_events
     where subject_id = (select id::text from subscribers where address_hmac = $1)`,
    [addressHmac(address)],
  )
  expect(events).toEqual([
    { event: 'requested', method: 'editor', note: reason, recorded_by: 'Sample editor', page: '' },
  ])
})

test('administrators and editors may, nobody else, by the door or by the verb', async () => {
  const others = [undefined, 'author', 'moderator'] as const
  for (const role of others) await as(role)
  const before = await everything(house())
  for (const role of others) {
    const answer = await enter({ address: 'not-yours@example.org', reason }, role)
    expect([answer.status, await problemOf(answer)]).toEqual([404, { message: 'Not found.' }])
    expect(await enterAddress(await as(role), { address: 'not-yours@example.org', reason })).toEqual({
      ok: false,
      reason: 'nobody-enters',
    })
  }
  expect(await everything(house())).toBe(before)
  expect((await enter({ address: 'boss@example.org', reason }, 'administrator')).status).toBe(200)
})

const wrong: [what: string, entry: unknown, field: EntryProblem['field']][] = [
  ['nothing', undefined, 'address'],
  ['no address', { address: 'mira', reason }, 'address'],
  ['two addresses', { address: 'mira@example.org, ben@example.org', reason }, 'address'],
  ['a header', { address: 'mira@example.org\r\nBcc: ben@example.org', reason }, 'address'],
  ['an object', { address: { $ne: '' }, reason }, 'address'],
  ['no reason', { address: 'mira@example.org', reason: '' }, 'reason'],
  ['an unseen reason', { address: 'mira@example.org', reason: '\u200b\u202e'.repeat(20) }, 'reason'],
  ['a long reason', { address: 'mira@example.org', reason: 'x'.repeat(301) }, 'reason'],
  ['a reason with an address', { address: 'mira@example.org', reason: 'She wrote mira@example.org down.' }, 'reason'],
]

test.each(wrong)('%s is refused beside the field, and changes nothing', async (_what, entry, field) => {
  await as('editor')
  const before = await everything(house())
  const answer = await enter(entry, 'editor')
  expect([answer.status, (await problemOf(answer))?.field]).toEqual([422, field])
  expect(await everything(house())).toBe(before)
})

test('the editor hears the same whatever is known of the address, and the limits of the form hold', async () => {
  const address = 'asked-before@example.org'
  const hmac = addressHmac(address)
  await subscribe(await house().reader(), { address })
  await suppress(await house().system(), { address: 'gone@example.org' }, 'not-me', 'test')
  const answers = await Promise.all(
    [address, 'gone@example.org', 'fresh@example.org'].map(async (one) =>
      bytesOf(await enter({ address: one, reason }, 'editor')),
    ),
  )
  for (const answer of answers) expect(answer).toEqual(answers[0])
  const letters = async (one: string) => countOf(house(), 'letters where address_hmac = $1', [addressHmac(one)])
  expect(await Promise.all([address, 'gone@example.org', 'fresh@example.org'].map(letters))).toEqual([1, 0, 1])
  const sent: (number | undefined)[] = []
  for (let more = 0; more < 4; more++) {
    await age(house(), hmac, 11)
    await enter({ address, reason }, 'editor')
    sent.push(await letters(address))
  }
  expect(sent).toEqual([2, 3, 3, 3])
})

test('so many an hour for one member of staff; then they are told when', async () => {
  await enter({ address: 'one@example.org', reason }, 'editor')
  await query(await house().system(), `update rate_limits set taken = 30 where bucket like 'subscribe:%'`)
  const answer = await enter({ address: 'one-more@example.org', reason }, 'editor')
  expect([answer.status, Number(answer.headers.get('retry-after')) > 0]).toEqual([429, true])
  expect((await problemOf(answer))?.message).toMatch(/Please try again in \d+ min\./)
  expect(await countOf(house(), 'letters where address_hmac = $1', [addressHmac('one-more@example.org')])).toBe(0)
})
