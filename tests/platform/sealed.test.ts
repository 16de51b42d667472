import { describe, expect, test } from 'vitest'
import {
  hashToken,
  hmac,
  keyRing,
  newToken,
  normaliseAddress,
  open,
  seal,
  signToken,
  verifyToken,
} from '@/platform/sealed'

const key = (id: string, byte: number) => `${id}:${Buffer.alloc(32, byte).toString('base64')}`
const root = key('k1', 1)
const newer = key('k2', 2)
const before = keyRing(root)
const after = keyRing(`${newer},${root}`)
const address = 'mira@example.org'

/** The sealed text with one bit of its n-th part turned. */
function tampered(sealed: string, part: number): string {
  const parts = sealed.split('.')
  const bytes = Buffer.from(parts[part] ?? '', 'base64url')
  bytes[0] = (bytes[0] ?? 0) ^ 1
  return parts.with(part, bytes.toString('base64url')).join('.')
}

describe('sealing', () => {
  test('what was sealed can be opened, and shows nothing of the text', () => {
    const sealed = seal(before, 'mira@example.org · Zoë', 'subscriber')
    expect(sealed).toMatch(/^v1\.k1\.[\w-]{16}\.[\w-]+$/)
    expect(Buffer.from(sealed.split('.')[3] ?? '', 'base64url').toString('latin1')).not.toContain('mira')
    expect(open(before, sealed, 'subscriber')).toBe('mira@example.org · Zoë')
  })

  test('an empty text can be sealed too', () => {
    expect(open(before, seal(before, '', 'body'), 'body')).toBe('')
  })

  test('two seals of the same text differ', () => {
    expect(seal(before, address, 'subscriber')).not.toBe(seal(before, address, 'subscriber'))
  })

  test('a new key in front seals from now on and the old texts still open', () => {
    const old = seal(before, address, 'subscriber')
    const fresh = seal(after, address, 'subscriber')
    expect(open(after, old, 'subscriber')).toBe(address)
    expect(fresh.startsWith('v1.k2.')).toBe(true)
  })

  test('a key that left the ring is named in the error', () => {
    expect(() => open(before, seal(after, address, 'subscriber'), 'subscriber')).toThrow(
      'key k2, which is not in the ring',
    )
  })

  test('a seal opens for its own purpose only', () => {
    expect(() => open(before, seal(before, address, 'subscriber'), 'asker')).toThrow('another purpose')
  })

  test.each([2, 3])('one changed bit in part %i is noticed', (part) => {
    expect(() => open(before, tampered(seal(before, address, 'subscriber'), part), 'subscriber')).toThrow('was changed')
  })

  test.each(['', 'mira@example.org', 'v1.k1..', 'v2.k1.AAAA.AAAA', 'v1.k1.AAAA.AAAA'])(
    '%j is not a sealed text',
    (text) => {
      expect(() => open(before, text, 'subscriber')).toThrow('This is not a sealed text')
    },
  )
})

describe('look-ups', () => {
  test('a look-up stays the same when a key is put in front', () => {
    expect(hmac(after, address, 'subscriber')).toBe(hmac(before, address, 'subscriber'))
  })

  test('a look-up differs by purpose and by value', () => {
    const values = [hmac(before, address, 'a'), hmac(before, address, 'b'), hmac(before, 'noor@example.org', 'a')]
    expect(new Set(values).size).toBe(3)
    expect(values[0]).toMatch(/^[0-9a-f]{64}$/)
  })

  test('addresses are compared without case, outer space or Unicode form', () => {
    expect(normaliseAddress('  Zoe\u0308@Example.ORG\n')).toBe('zo\u00eb@example.org')
  })
})

describe('signed tokens', () => {
  const parts = ['0199d1c2-7b2e-7c3a-9f10-2a5b6c7d8e9f', 'letter', '1']

  test('a token gives its parts back and can stand in a path', () => {
    const token = signToken(before, parts, 'unsubscribe')
    expect(token).toMatch(/^[\w-]+$/)
    expect(verifyToken(before, token, 'unsubscribe')).toEqual(parts)
  })

  test('a token outlives rotation and its bytes stay the same', () => {
    const token = signToken(before, parts, 'unsubscribe')
    expect(signToken(after, parts, 'unsubscribe')).toBe(token)
    expect(verifyToken(after, token, 'unsubscribe')).toEqual(parts)
  })

  test('a token of a former root is good while that key is in the ring', () => {
    const token = signToken(before, parts, 'unsubscribe')
    expect(verifyToken(keyRing(`${root},${newer}`), token, 'unsubscribe')).toEqual(parts)
    expect(verifyToken(keyRing(newer), token, 'unsubscribe')).toBeUndefined()
  })

  test('another purpose, a changed or cut token and nonsense are refused', () => {
    const token = signToken(before, parts, 'unsubscribe')
    const changed = Buffer.from(token, 'base64url').map((byte, at) => (at === 60 ? byte ^ 1 : byte))
    const bad = [
      Buffer.from(changed).toString('base64url'),
      token.slice(0, -4),
      `${token}=`,
      `${token}\n`,
      '',
      'x',
      'é',
    ]
    expect(verifyToken(before, token, 'preferences')).toBeUndefined()
    expect(bad.map((text) => verifyToken(before, text, 'unsubscribe'))).toEqual(bad.map(() => undefined))
  })
})

describe('one-time tokens', () => {
  test('they are long, different and stored as a hash', () => {
    const [one, two] = [newToken(), newToken()]
    expect(one).toMatch(/^[\w-]{43}$/)
    expect(one).not.toBe(two)
    expect(hashToken(one)).toMatch(/^[0-9a-f]{64}$/)
    expect(hashToken(one)).toBe(hashToken(one))
  })
})

describe('a key ring that is not right', () => {
  test.each([
    ['', 'not written as id:base64'],
    ['k1', 'not written as id:base64'],
    ['k1:c2hvcnQ=', 'Key k1 of the ring is not 32 bytes long'],
    [`${root},${root}`, 'the same key twice'],
  ])('%j stops the start', (text, problem) => {
    expect(() => keyRing(text)).toThrow(problem)
  })
})
