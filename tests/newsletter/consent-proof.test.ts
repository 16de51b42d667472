import { expect, test, vi } from 'vitest'
import { addressHmac } from '@/mailroom/addresses'
import { subscriberEndpoints } from '@/newsletter/cms/subscriber-endpoints'
import { consentProof } from '@/newsletter/subscribing/consent-proof'
import { enterAddress } from '@/newsletter/subscribing/enter-address'
import { consentHash, consentWords } from '@/newsletter/subscribing/wording'
import * as block from '@/newsletter/web/block.route'
import { newsletterFields } from '@/newsletter/web/newsletter-stamp'
import { POST } from '@/newsletter/web/subscribe.route'
import * as unsubscribe from '@/newsletter/web/unsubscribe.route'
import { query } from '@/platform/database'
import type { Role } from '@/staff/roles'
import { staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { frozenIssue } from './readership'
import {
  age,
  codeIn,
  everything,
  handleOf,
  lettersTo,
  NAME,
  press,
  signUpForm,
  subscriber,
  tokenIn,
  typeCode,
  withToken,
} from './sign-up'

vi.mock('@/platform/request', () => ({ readerRequest: () => house().reader() }))

const house = aHouse()

async function look(address: string, role?: Role) {
  const endpoint = subscriberEndpoints.find(({ path }) => path === '/proof')
  if (!endpoint) expect.unreachable('there is no such door')
  expect(endpoint.method).toBe('post')
  const req = role ? await staffOf(house().payload, role) : await house().reader()
  const body = new URLSearchParams({ address }).toString()
  const answer = await endpoint.handler(Object.assign(req, { text: async () => body, routeParams: {} }))
  return { status: answer.status, headers: answer.headers, html: await answer.text() }
}

const textOf = (html: string) =>
  html
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

test('the proof holds every step in words, what was shown with its hash, and each letter with the event it rests on', async () => {
  const address = 'Mira.Proof@example.org'
  const promise = 'New articles, about twice a month. No tracking, one click to leave.'
  const from = { referer: 'http://localhost:3000/articles/milk?x=1' }
  const handle = handleOf(await POST(signUpForm(address, newsletterFields(promise), from)))
  await typeCode(handle, codeIn((await lettersTo(house(), address))[0]))
  const issue = await frozenIssue(house(), { title: 'How milk is made' })
  await query(
    await house().system(),
    `update deliveries set status = 'delivered', accepted_at = '2026-11-21T03:00:07Z' where issue_id = $1`,
    [issue],
  )
  const leave = tokenIn((await lettersTo(house(), address)).at(-1), 'unsubscribe')
  await unsubscribe.POST(press('unsubscribe', leave, { 'List-Unsubscribe': 'One-Click' }), withToken(leave))

  const proof = await consentProof(await house().system(), address, new Date('2026-11-30T09:00:00Z'))
  expect(proof).toMatchObject({
    publication: NAME,
    made: '2026-11-30T09:00:00.000Z',
    events: [
      { number: 1, event: 'requested', method: 'form', page: '/articles/milk', wording: promise },
      { number: 2, event: 'confirmed', method: 'code', wording: consentWords(NAME), wordingHash: consentHash(NAME) },
      { number: 3, event: 'withdrawn', method: 'one-click' },
    ],
    letters: [{ status: 'delivered', at: '2026-11-21T03:00:07.000Z', event: 2 }],
  })
  expect(JSON.stringify(proof)).not.toMatch(/mira/i)

  const { status, headers, html } = await look(` ${address} `, 'editor')
  expect([status, headers.get('cache-control')]).toEqual([200, 'no-store'])
  const text = textOf(html)
  for (const words of [
    `Publication ${NAME}`,
    `Address, as it was typed for this page ${address}`,
    'Asked for: the address was entered',
    'How the form on the site',
    'How the code in a letter to the address, typed into the page after the form',
    `Shown “ ${consentWords(NAME)} ”`.replaceAll('“ ', '“').replaceAll(' ”', '”'),
    `SHA-256 of these words ${consentHash(NAME)}`,
    '2026-11-21 03:00:07 UTC',
    'taken by the mailbox',
    'number 2',
  ])
    expect(text).toContain(words)
  expect(html).toMatch(/@media print\{.*\.look\{display:none\}\}/)
})

test('what an editor entered says who and why', async () => {
  const address = 'from-paper@example.org'
  const reason = 'Signed the list <b>at the practice</b>.'
  await enterAddress(await staffOf(house().payload, 'editor'), { address, reason })
  const { html } = await look(address, 'administrator')
  expect(textOf(html)).toContain('How by a member of staff, whom somebody had asked')
  expect(textOf(html)).toContain('Recorded by Sample editor')
  expect(html).toContain('Signed the list &lt;b&gt;at the practice&lt;/b&gt;.')
})

test('an address that was blocked is still found by the letter that went to it; others see nothing of it', async () => {
  const address = 'blocked-proof@example.org'
  await POST(signUpForm(address))
  await subscriber(house(), 'somebody-else@example.org')
  const token = tokenIn((await lettersTo(house(), address))[0], 'block')
  await block.POST(press('block', token), withToken(token))
  const { events } = await consentProof(await house().system(), address)
  expect(events.map(({ event }) => event)).toEqual(['requested', 'erased'])
  const other = await consentProof(await house().system(), 'somebody-else@example.org')
  expect(other.events.map(({ event }) => event)).toEqual(['requested', 'confirmed'])
  expect(other.letters).toEqual([])
})

test('a subscriber with more letters than one is one person in the proof', async () => {
  const address = 'twice-asked@example.org'
  await POST(signUpForm(address))
  await age(house(), addressHmac(address), 11)
  await POST(signUpForm(address.toUpperCase()))
  const { events } = await consentProof(await house().system(), address)
  expect(events.map(({ event, number }) => [number, event])).toEqual([
    [1, 'requested'],
    [2, 'requested'],
  ])
})

test('nothing found is said plainly, and looking leaves nothing behind', async () => {
  await staffOf(house().payload, 'editor')
  const before = await everything(house())
  const { status, html } = await look('nobody@example.org', 'editor')
  expect([status, textOf(html)]).toEqual([200, expect.stringContaining('Nothing is on record for this address')])
  expect(html).not.toContain('<table>')
  expect(await everything(house())).toBe(before)
})

test('what is no address comes back in the form, with what to do', async () => {
  for (const typed of ['', 'mira', '"><script>alert(1)</script>@example.org', `${'a'.repeat(60_000)}@example.org`]) {
    const { status, html } = await look(typed, 'editor')
    expect(status).toBe(422)
    expect(html).toContain('aria-invalid="true" aria-describedby="address-error"')
    expect(html).toContain('This is not a whole email address')
    expect(html).not.toContain('<script>')
    expect(html.length).toBeLessThan(10_000)
  }
  expect((await look('mira@exa<mple', 'editor')).html).toContain('value="mira@exa&lt;mple"')
})

test('administrators and editors look, nobody else', async () => {
  await subscriber(house(), 'private@example.org')
  for (const role of [undefined, 'author', 'moderator'] as const) {
    const { status, html } = await look('private@example.org', role)
    expect([status, html]).toEqual([404, expect.stringContaining('Not found.')])
  }
})
