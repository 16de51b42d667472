import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { addressHmac, mailboxHmac, mailboxOf, openAddress, plainAddress, sealAddress } from '@/mailroom/addresses'
import { readUnsubscribeToken, unsubscribeToken } from '@/newsletter/subscribing/unsubscribe-token'
import { keyRing } from '@/platform/sealed'

const taken: [typed: string, address: string][] = [
  ['mira@example.org', 'mira@example.org'],
  ['  Mira.Sample+feed@Example.ORG \n', 'Mira.Sample+feed@example.org'],
  ["o'hara@example.org", "o'hara@example.org"],
  ['mira@exämple.org', 'mira@xn--exmple-cua.org'],
  [`${'a'.repeat(64)}@example.org`, `${'a'.repeat(64)}@example.org`],
]

test.each(taken)('%j is read as one bare address', (typed, address) => {
  expect(plainAddress(typed)).toBe(address)
})

const refused = [
  '',
  'mira',
  '@example.org',
  'mira@',
  'mira@localhost',
  'mira@127.0.0.1',
  'mira@[127.0.0.1]',
  'mira@-example.org',
  'mira@example..org',
  '.mira@example.org',
  'mi ra@example.org',
  'mira@example.org, ben@example.org',
  'mira@example.org\r\nBcc: ben@example.org',
  'mira@example.org%0aBcc:ben@example.org',
  'Mira <mira@example.org>',
  '"mira@x"@example.org',
  'mira\u0000@example.org',
  'mira@exam\u200bple.org',
  'mira@example.org/../x',
  'mi\u202era@example.org',
  'ｍｉｒａ@example.org',
  'мира@example.org',
  `${'a'.repeat(65)}@example.org`,
  `mira@${'a'.repeat(64)}.org`,
  `mira@${'a.'.repeat(130)}org`,
]

test.each(refused)('%j is no address we write to', (typed) => {
  expect(plainAddress(typed)).toBeUndefined()
})

const mailboxes: [address: string, mailbox: string][] = [
  ['Mira@Example.org', 'mira@example.org'],
  ['mira+feed@example.org', 'mira@example.org'],
  ['mira+a+b@example.org', 'mira@example.org'],
  ['mira.sample@example.org', 'mira.sample@example.org'],
  ['M.i.r.a+x.y@Gmail.com', 'mira@gmail.com'],
  ['mira@googlemail.com', 'mira@gmail.com'],
  ['mira@gmail.com.example.org', 'mira@gmail.com.example.org'],
  ['+mira@example.org', '+mira@example.org'],
]

test.each(mailboxes)('%s is an address of %s', (address, mailbox) => {
  expect(mailboxOf(address)).toBe(mailbox)
  expect(mailboxHmac(address)).toBe(mailboxHmac(mailbox))
  expect(mailboxHmac(address)).not.toBe(addressHmac(mailbox))
})

const key = (id: string) => `${id}:${randomBytes(32).toString('base64')}`

test('an address is found however it was written, and opens as it was sealed', () => {
  expect(addressHmac('Mira@Example.org ')).toBe(addressHmac('mira@example.org'))
  expect(addressHmac('ben@example.org')).not.toBe(addressHmac('mira@example.org'))
  expect(openAddress(sealAddress('Mira@example.org'))).toBe('Mira@example.org')
  expect(sealAddress('mira@example.org')).not.toBe(sealAddress('mira@example.org'))
})

test('a key put in front of the ring changes no look-up and breaks no unsubscribe link', () => {
  const [old, fresh] = [key('k1'), key('k2')]
  const before = keyRing(old)
  const after = keyRing(`${fresh},${old}`)
  const link = { subscriberId: 'b3f0c1de-0000-7000-8000-000000000001', linkVersion: 3 }
  const token = unsubscribeToken(link, before)
  expect(readUnsubscribeToken(token, after)).toEqual(link)
  expect(unsubscribeToken(link, after)).toBe(token)
  expect(addressHmac('mira@example.org', after)).toBe(addressHmac('mira@example.org', before))
  expect(openAddress(sealAddress('mira@example.org', before), after)).toBe('mira@example.org')
})

test('a token that was changed, cut, made up or signed with another key leads nowhere', () => {
  const ring = keyRing(key('k1'))
  const token = unsubscribeToken({ subscriberId: 'someone', linkVersion: 1 }, ring)
  const wrong = [
    token.slice(0, -1),
    `${token}A`,
    `${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`,
    '',
    'x',
    '%00',
    `${token}=`,
    token.repeat(40),
  ]
  for (const made of wrong) expect(readUnsubscribeToken(made, ring)).toBeUndefined()
  expect(readUnsubscribeToken(token, keyRing(key('k1')))).toBeUndefined()
})
