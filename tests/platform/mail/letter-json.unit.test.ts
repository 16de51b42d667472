import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { letterMaker, payloadHash, type Snapshot } from '@/newsletter/delivery/issue-letter'
import { PREFERENCES, UNSUBSCRIBE } from '@/newsletter/issues/reader-marks'
import { jsonPieces } from '@/platform/mail/letter-json'
import { letterNumber } from './letters'

const words = (mark: string) => `“Quoted” \\ "plain"\n\t\u0000\u2028 ${mark} 🍼\ud800 ${mark}é</p>`
const snapshot: Snapshot = {
  issueId: crypto.randomUUID(),
  subject: 'Milk “and” sleep',
  html: `${words(UNSUBSCRIBE)}${words(PREFERENCES)}`,
  text: `${UNSUBSCRIBE}${words(PREFERENCES)}${UNSUBSCRIBE}`,
  fromAddress: 'Sample "Letters" <letters@example.org>',
  contentHash: 'sample',
}
const reader = (n: number) => ({
  deliveryId: crypto.randomUUID(),
  subscriberId: crypto.randomUUID(),
  linkVersion: n,
  address: `reader${n}@example.org`,
})
const settings = { SITE_URL: 'https://bedside.example', UNSUBSCRIBE_MAILTO: undefined }
const letters = [1, 2, 3].map(reader).map(letterMaker(snapshot, settings))

test('a letter put together from pieces is byte for byte what JSON.stringify makes', () => {
  for (const letter of letters) {
    expect(Buffer.concat(jsonPieces(letter, letter)).toString()).toBe(JSON.stringify(letter))
    const turned = { text: letter.text, to: letter.to, nothing: undefined, html: letter.html }
    expect(Buffer.concat(jsonPieces(turned, letter)).toString()).toBe(JSON.stringify(turned))
    expect(letter.html).not.toContain('%%')
  }
})

test('a letter nobody told the pieces of is written as it is', () => {
  const letter = { ...letterNumber(1), html: 'another' }
  expect(Buffer.concat(jsonPieces(letter, letter)).toString()).toBe(JSON.stringify(letter))
})

test('the hash of a payload is that of its provider and all its letters as JSON', () => {
  const whole = (list: unknown[]) =>
    createHash('sha256')
      .update(JSON.stringify(['resend', list]))
      .digest('hex')
  expect(payloadHash('resend', letters)).toBe(whole(letters))
  expect(payloadHash('resend', [])).toBe(whole([]))
  expect(payloadHash('resend', [letterNumber(1)])).toBe(whole([letterNumber(1)]))
})
