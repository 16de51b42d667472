import { beforeEach, expect, test, vi } from 'vitest'
import { newAddressHash } from '@/newsletter/subscribing/wording'
import * as newAddress from '@/newsletter/web/new-address.route'
import { query } from '@/platform/database'
import { aHouse } from '../world/rooms'
import { pressOnOwn, withPrivateLink } from './choosing'
import { everybodyLeaves, frozenIssue, sendingOf, statusesOf, subscribe } from './readership'
import { addressesOf, aMailer, aSender, deliverOnce, untilQuiet } from './senders'
import { lettersTo, NAME, press, tokenIn, withToken } from './sign-up'

vi.mock('@/platform/request', () => ({ readerRequest: () => house().reader() }))

const house = aHouse()

/** Single letters would go first; here only the issue is looked at. */
const withoutSingleLetters = async () =>
  query(await house().system(), 'update letters set settled_at = now() where settled_at is null')

beforeEach(() => everybodyLeaves(house()))

/** Everything but the press in the new mailbox; that press is returned. */
async function aboutToMove(from: string, to: string) {
  const { own } = await withPrivateLink(house(), from)
  await pressOnOwn(own, { do: 'new-address', email: to })
  const token = tokenIn((await lettersTo(house(), to)).at(-1), 'new-address')
  return async () => {
    await newAddress.POST(press('new-address', token, { wording: newAddressHash(NAME) }), withToken(token))
    await withoutSingleLetters()
  }
}

test('a letter that is not sealed yet goes to the new address, once', async () => {
  const { mailer, told } = aMailer()
  const move = await aboutToMove('early@example.org', 'early.next@example.org')
  await subscribe(house(), 1, 'beside')
  const issue = await frozenIssue(house())
  await move()
  await untilQuiet(house(), aSender(house, mailer), issue)
  expect(addressesOf(told)).toEqual(['beside1@example.org', 'early.next@example.org'])
  expect(await statusesOf(house(), issue)).toEqual({ accepted: 2 })
})

test('a letter that was sealed and put off goes to the new address, sealed anew', async () => {
  const { mailer, told, answers } = aMailer()
  const sender = aSender(house, mailer)
  const move = await aboutToMove('off@example.org', 'off.next@example.org')
  await withoutSingleLetters()
  const issue = await frozenIssue(house())
  answers.push({ kind: 'wait', seconds: 60, reason: 'later' })
  await deliverOnce(sender)
  await move()
  await untilQuiet(house(), sender, issue)
  expect(addressesOf(told)).toEqual(['off.next@example.org', 'off@example.org'])
  expect(await statusesOf(house(), issue)).toEqual({ accepted: 1 })
})

test('a letter in doubt is repeated to the old address byte for byte, and none goes to the new one', async () => {
  const { mailer, told, answers } = aMailer()
  const sender = aSender(house, mailer)
  const move = await aboutToMove('late@example.org', 'late.next@example.org')
  await withoutSingleLetters()
  const issue = await frozenIssue(house())
  answers.push({ kind: 'unknown', reason: 'connection reset' })
  await deliverOnce(sender)
  await move()
  await untilQuiet(house(), sender, issue)
  expect(told).toHaveLength(2)
  expect(told[1]).toEqual(told[0])
  expect(addressesOf(told)).toEqual(['late@example.org', 'late@example.org'])
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'done', prepared: 1 })
})
