import { expect, test, vi } from 'vitest'
import { addressHmac } from '@/mailroom/addresses'
import { recordConsent } from '@/mailroom/consent'
import { suppress } from '@/mailroom/suppress'
import { refuseAddress } from '@/newsletter/afterwards/refuse-address'
import { forgetAddressChanges } from '@/newsletter/choosing/forget-erased'
import { newAddressHash } from '@/newsletter/subscribing/wording'
import * as block from '@/newsletter/web/block.route'
import * as newAddress from '@/newsletter/web/new-address.route'
import * as unsubscribe from '@/newsletter/web/unsubscribe.route'
import * as yoursExport from '@/newsletter/web/yours-export.route'
import { query } from '@/platform/database'
import { staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { askForLink, at, ownPageOf, pressOnOwn, proofOf, rowOf, someTopics, withPrivateLink } from './choosing'
import { tell } from './provider-events'
import { subscribe } from './readership'
import {
  age,
  asForm,
  countOf,
  everything,
  lettersTo,
  NAME,
  press,
  statusOf,
  subscriber,
  tokenIn,
  withToken,
} from './sign-up'

vi.mock('@/platform/request', () => ({ readerRequest: () => house().reader() }))

const house = aHouse()

const confirmMove = (token: string, fields: Record<string, string> = { wording: newAddressHash(NAME) }) =>
  newAddress.POST(press('new-address', token, fields), withToken(token))

/** Types a new address: the token that was mailed there, if one was. */
async function moveTo(own: string, email: string) {
  const answer = await pressOnOwn(own, { do: 'new-address', email })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `/newsletter/yours/${own}?done=new-address`])
  const letters = (await lettersTo(house(), email)).filter(({ kind }) => kind === 'new-address')
  return letters.length > 0 ? tokenIn(letters.at(-1), 'new-address') : undefined
}

test('a private link lets somebody choose topics, any number of times, and shows what they chose', async () => {
  const [milk, sleep] = await someTopics(house(), 'Milk', 'Sleep')
  const { own } = await withPrivateLink(house(), 'topics@example.org')
  const chosen = async () => {
    const id = (await rowOf(house(), 'topics@example.org'))?.id ?? ''
    return (await house().payload.findByID({ collection: 'subscribers', id, depth: 0 })).topics
  }
  const tick = { [`topic-${milk?.id}`]: 'yes', [`topic-${sleep?.id}`]: 'yes', 'topic-made-up': 'yes' }
  const content = { do: 'content', which: 'chosen', frequency: 'weekly' }
  expect((await pressOnOwn(own, { ...content, ...tick })).status).toBe(303)
  expect((await chosen())?.toSorted()).toEqual([milk?.id, sleep?.id].toSorted())
  expect((await ownPageOf(own)).match(/type="checkbox" [^>]*checked/g)).toHaveLength(2)
  const none = await pressOnOwn(own, content)
  expect([none.status, await none.text()]).toEqual([422, expect.stringContaining('Please tick at least one topic')])
  await pressOnOwn(own, { do: 'pause', months: '3' })
  expect((await chosen())?.length).toBe(2)
  await pressOnOwn(own, { ...content, which: 'all', ...tick })
  expect(await chosen()).toEqual([])
  const unclear = await pressOnOwn(own, { ...content, which: 'all', [`topic-${milk?.id}`]: 'yes' })
  const back = await unclear.text()
  expect([unclear.status, back]).toEqual([
    422,
    expect.stringContaining('You ticked topics, but “All articles” is chosen.'),
  ])
  expect(back.match(/type="checkbox" [^>]*checked/g)).toHaveLength(1)
  const { id = '', ...row } = (await rowOf(house(), 'topics@example.org')) ?? {}
  expect(row).toMatchObject({ status: 'paused', frequency: 'weekly' })
  expect((await proofOf(house(), id)).slice(2)).toEqual([
    'changed | private-link | One letter a week with everything new, on the topics I chose.',
    'changed | private-link | No letters for a while: three months.',
    'changed | private-link | One letter a week with everything new, on all topics.',
  ])
})

test('the page behind a private link says whose it is, since when, and ends the subscription', async () => {
  const address = 'Whose@example.org'
  const { own } = await withPrivateLink(house(), address)
  const html = await ownPageOf(own)
  expect(html).toMatch(/Letters go to <strong>Whose@example\.org<\/strong>, since <time dateTime="20/)
  const leaveToken = /action="\/newsletter\/unsubscribe\/([^"]+)"/.exec(html)?.[1] ?? ''
  await unsubscribe.POST(press('unsubscribe', leaveToken), withToken(leaveToken))
  expect(await statusOf(house(), addressHmac(address))).toBe('unsubscribed')
  expect(await ownPageOf(own)).toContain('No letters go to <strong>Whose@example.org</strong> now.')
})

test('a topic that readers chose for their letters cannot be deleted, and they go on getting letters on it alone', async () => {
  const [chosen, other] = await someTopics(house(), 'Reflux', 'Teething')
  const { own } = await withPrivateLink(house(), 'chose-one@example.org')
  const administrator = await staffOf(house().payload, 'administrator')
  const drop = (topic = '') =>
    house().payload.delete({ collection: 'topics', id: topic, overrideAccess: false, user: administrator.user })
  await pressOnOwn(own, { do: 'content', which: 'chosen', frequency: 'each', [`topic-${chosen?.id}`]: 'yes' })
  await expect(drop(chosen?.id)).rejects.toThrow('Keep it, and rename it')
  await drop(other?.id)
  expect(await ownPageOf(own)).toMatch(/type="checkbox" [^>]*checked/)
  await pressOnOwn(own, { do: 'content', which: 'all', frequency: 'each' })
  await drop(chosen?.id)
})

test('the file holds everything that is kept, and nobody keeps the file', async () => {
  const [topic] = await someTopics(house(), 'Colic')
  const { own } = await withPrivateLink(house(), 'file@example.org')
  await pressOnOwn(own, { do: 'content', which: 'chosen', frequency: 'each', [`topic-${topic?.id}`]: 'yes' })
  await moveTo(own, 'file.next@example.org')
  const { id = '' } = (await rowOf(house(), 'file@example.org')) ?? {}
  const system = await house().system()
  const [letter] = await query<{ id: string }>(
    system,
    `update letters set provider_id = 'theirs' where kind = 'welcome' and address_hmac = $1 returning id`,
    [addressHmac('file@example.org')],
  )
  await tell(house(), { type: 'sent', letter: letter?.id })
  await tell(house(), { type: 'delivered', emailId: 'theirs' })
  await tell(house(), { type: 'bounced', emailId: 'somebody else’s' })
  for (let more = 0; more < 220; more++) {
    await recordConsent(system, {
      subject: { kind: 'subscriber', id },
      event: 'changed',
      purpose: 'newsletter',
      method: 'letter-link',
    })
  }
  const answer = await yoursExport.GET(at('/'), withToken(own))
  expect(answer.headers.get('cache-control')).toBe('no-store')
  const file: { consent: unknown[] } = await answer.json()
  expect(file.consent).toHaveLength(223)
  expect({ ...file, consent: file.consent.slice(0, 3) }).toMatchObject({
    subscriber: { address: 'file@example.org', status: 'confirmed', frequency: 'each', topics: ['Colic'] },
    consent: [
      { event: 'requested' },
      { event: 'confirmed', wording: expect.stringContaining('I want to get new articles') },
      { event: 'changed', method: 'private-link' },
    ],
    letters: [{ kind: 'confirm-subscription' }, { kind: 'welcome' }, { kind: 'preferences-link' }],
    deliveries: [],
    toldByProvider: [{ what: 'sent' }, { what: 'delivered' }],
  })
  expect((await yoursExport.GET(at('/'), withToken('x'))).status).toBe(404)
})

test('neither page nor file nor an older link tells whether an address that was typed subscribes', async () => {
  const { own } = await withPrivateLink(house(), 'curious@example.org')
  await subscriber(house(), 'neighbour@example.org')
  const barred = await subscriber(house(), 'barred@example.org')
  await block.POST(press('block', barred.blockToken), withToken(barred.blockToken))
  const seen = []
  for (const [index, email] of ['stranger', 'neighbour', 'barred'].entries()) {
    const older = (await moveTo(own, `mailbox${index}@example.org`)) ?? ''
    expect((await newAddress.GET(at('/'), withToken(older))).status).toBe(200)
    await query(await house().system(), `delete from rate_limits`)
    await moveTo(own, `${email}@example.org`)
    const [page, file] = [await ownPageOf(own), await yoursExport.GET(at('/'), withToken(own))]
    seen.push([(await newAddress.GET(at('/'), withToken(older))).status, page, await file.text()])
  }
  expect(seen[1]).toEqual(seen[0])
  expect(seen[2]).toEqual(seen[0])
  expect(seen[0]?.[0]).toBe(410)
})

test('a new address typed twice gets one letter, and its link works', async () => {
  const { own } = await withPrivateLink(house(), 'hasty@example.org')
  const token = (await moveTo(own, 'hasty.next@example.org')) ?? ''
  expect(await moveTo(own, 'hasty.next@example.org')).toBe(token)
  expect((await confirmMove(token)).status).toBe(200)
})

test('an address moves when the new mailbox confirms; consent, choices and old links move along', async () => {
  const address = 'before@example.org'
  const { own, leaveToken, blockToken } = await withPrivateLink(house(), address)
  const { id = '' } = (await rowOf(house(), address)) ?? {}
  const token = (await moveTo(own, 'After@example.org')) ?? ''
  const before = await everything(house())
  expect(await (await newAddress.GET(at('/'), withToken(token))).text()).toContain('Use this address from now on')
  const unread = await confirmMove(token, {})
  expect([unread.status, await unread.text()]).toEqual([422, expect.stringContaining('The words above the button')])
  const lured = asForm('/', { wording: newAddressHash(NAME) }, { origin: 'https://evil.example' })
  expect(await (await newAddress.POST(lured, withToken(token))).text()).toContain('This came from another site.')
  expect(await everything(house())).toBe(before)
  for (const answer of await Promise.all([confirmMove(token), confirmMove(token)]))
    expect([answer.status, await answer.text()]).toEqual([
      200,
      expect.stringContaining('Letters come to this address now'),
    ])
  expect(await rowOf(house(), address)).toBeUndefined()
  expect(await rowOf(house(), 'after@example.org')).toMatchObject({ id, status: 'confirmed' })
  const told = (await lettersTo(house(), address)).filter(({ kind }) => kind === 'address-moved')
  expect(told).toHaveLength(1)
  expect(told[0]?.text).not.toContain('after@example.org')
  const [here, ...more] = (await lettersTo(house(), 'After@example.org')).filter(({ kind }) => kind === 'moved-here')
  expect([tokenIn(here, 'unsubscribe'), tokenIn(here, 'preferences'), more]).toEqual([leaveToken, leaveToken, []])
  expect((await proofOf(house(), id)).at(-1)).toMatch(/^changed \| new-address \| I want to get the letters from/)
  expect(await countOf(house(), 'address_changes where subscriber_id = $1', [id])).toBe(0)
  expect(await ownPageOf(own)).toContain('This link works no more')
  expect((await block.POST(press('block', blockToken), withToken(blockToken))).status).toBe(410)
  await age(house(), addressHmac('after@example.org'), 11)
  expect(await ownPageOf(await askForLink(house(), 'After@example.org', leaveToken))).toContain('Your letters')
  await unsubscribe.POST(press('unsubscribe', leaveToken), withToken(leaveToken))
  expect(await statusOf(house(), addressHmac('after@example.org'))).toBe('unsubscribed')
})

test('a new address that is subscribed, blocked or refused gets no letter, and the answer is the same', async () => {
  const { own } = await withPrivateLink(house(), 'mover@example.org')
  await subscriber(house(), 'taken@example.org')
  await suppress(await house().system(), { address: 'bounced@example.org' }, 'bounced', 'test')
  expect(await moveTo(own, 'taken@example.org')).toBeUndefined()
  expect(await moveTo(own, 'bounced@example.org')).toBeUndefined()
  expect(await moveTo(own, 'mover@example.org')).toBeUndefined()
  const wrong = await pressOnOwn(own, { do: 'new-address', email: 'mover at example' })
  expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining('mover at example')])
})

test('a new address that was taken before its button was pressed is not moved to', async () => {
  const { own } = await withPrivateLink(house(), 'slow@example.org')
  const token = (await moveTo(own, 'meanwhile1@example.org')) ?? ''
  await subscribe(house(), 1, 'meanwhile')
  expect((await confirmMove(token)).status).toBe(410)
  expect(await statusOf(house(), addressHmac('slow@example.org'))).toBe('confirmed')
  expect(await statusOf(house(), addressHmac('meanwhile1@example.org'))).toBe('confirmed')
})

test('whoever left with an address makes room for the one who brings it along', async () => {
  const former = await subscriber(house(), 'once@example.org')
  await unsubscribe.POST(press('unsubscribe', former.leaveToken), withToken(former.leaveToken))
  const { own } = await withPrivateLink(house(), 'twice@example.org')
  const token = (await moveTo(own, 'once@example.org')) ?? ''
  expect((await confirmMove(token)).status).toBe(200)
  expect(await statusOf(house(), addressHmac('once@example.org'))).toBe('confirmed')
})

test('an address that bounced and was taken off the suppressions by hand makes room as well', async () => {
  const hmac = addressHmac('bounced.once@example.org')
  await subscriber(house(), 'bounced.once@example.org')
  const system = await house().system()
  await refuseAddress(system, { hmac, refused: 'bounced', source: 'test' })
  const { own } = await withPrivateLink(house(), 'brings-it@example.org')
  expect(await moveTo(own, 'bounced.once@example.org')).toBeUndefined()
  await query(system, 'delete from suppressions where address_hmac = $1', [hmac])
  const token = (await moveTo(own, 'bounced.once@example.org')) ?? ''
  expect((await confirmMove(token)).status).toBe(200)
  expect(await statusOf(house(), hmac)).toBe('confirmed')
})

test('five letters a day leave in the name of one person, and an unanswered address is forgotten', async () => {
  const { own } = await withPrivateLink(house(), 'many@example.org')
  const { id } = (await rowOf(house(), 'many@example.org')) ?? {}
  const tokens = []
  for (const at of [1, 2, 3, 4, 5, 6, 7]) tokens.push(await moveTo(own, `victim${at}@example.org`))
  expect(tokens.filter((token) => token !== undefined)).toHaveLength(5)
  expect((await confirmMove(tokens[0] ?? '')).status).toBe(410)
  expect(await countOf(house(), 'address_changes where subscriber_id = $1', [id])).toBe(1)
  await query(await house().system(), `update address_changes set created_at = now() - interval '49 hours'`)
  await forgetAddressChanges(await house().system())
  expect(await countOf(house(), 'address_changes where subscriber_id = $1', [id])).toBe(0)
  expect((await confirmMove(tokens[4] ?? '')).status).toBe(410)
})
