import { expect, test, vi } from 'vitest'
import { suppress } from '@/mailroom/suppress'
import * as block from '@/newsletter/web/block.route'
import { POST } from '@/newsletter/web/subscribe.route'
import { aHouse } from '../world/rooms'
import { pressOnOwn, withPrivateLink } from './choosing'
import { codeIn, handleOf, lettersTo, press, signUpForm, subscriber, typeCode, withToken, wrongCode } from './sign-up'

const { Soonest } = vi.hoisted(() => ({
  Soonest: class extends Promise<void> {
    static override readonly [Symbol.species] = Promise
  },
}))
const awaited = vi.spyOn(Soonest.prototype, 'then')

vi.mock('@/platform/request', () => ({ readerRequest: () => house().reader() }))
vi.mock('@/newsletter/subscribing/sign-up-limits', async (original) => ({
  ...(await original<typeof import('@/newsletter/subscribing/sign-up-limits')>()),
  soonestAnswer: () => Soonest.resolve(),
}))

const house = aHouse()

/** How often an answer waited for the least time before it was given, and what it was. */
async function waitsOf(answer: () => Promise<Response>): Promise<[waits: number, status: number]> {
  awaited.mockClear()
  const { status } = await answer()
  return [awaited.mock.calls.length, status]
}

/** One address of each kind that must not be told from the others. */
async function everyKind(): Promise<string[]> {
  await subscriber(house(), 'subscribed@example.org')
  await POST(signUpForm('pending@example.org'))
  await suppress(await house().system(), { address: 'suppressed@example.org' }, 'bounced', 'test')
  const { blockToken } = await subscriber(house(), 'blocked@example.org')
  await block.POST(press('block', blockToken), withToken(blockToken))
  return ['new', 'subscribed', 'pending', 'suppressed', 'blocked'].map((kind) => `${kind}@example.org`)
}

test('no taken form is answered before the least time is over, so that nobody learns by the clock who subscribes', async () => {
  for (const address of await everyKind()) {
    expect(await waitsOf(() => POST(signUpForm(address))), address).toEqual([1, 303])
  }
  expect(await waitsOf(() => POST(signUpForm('robot@example.org', { website: 'https://spam.example' })))).toEqual([
    1, 303,
  ])
})

test('nor is a code', async () => {
  const [one, other] = [await POST(signUpForm('coded@example.org')), await POST(signUpForm('subscribed@example.org'))]
  const code = codeIn((await lettersTo(house(), 'coded@example.org'))[0])
  expect(await waitsOf(() => typeCode(handleOf(other), code))).toEqual([1, 422])
  expect(await waitsOf(() => typeCode(handleOf(one), wrongCode(code)))).toEqual([1, 422])
  expect(await waitsOf(() => typeCode(handleOf(one), code))).toEqual([1, 303])
})

test('nor is a new address', async () => {
  const { own } = await withPrivateLink(house(), 'moves@example.org')
  for (const kind of ['free', 'subscribed', 'blocked']) {
    const typed = { do: 'new-address', email: `${kind}@example.org` }
    expect(await waitsOf(() => pressOnOwn(own, typed)), kind).toEqual([1, 303])
  }
})
