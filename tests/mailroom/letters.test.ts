import { expect, test } from 'vitest'
import { addressHmac, openAddress } from '@/mailroom/addresses'
import { openBody } from '@/mailroom/letter-body'
import { type LetterToPost, postLetter } from '@/mailroom/post-letter'
import { lettersThatDidNotGo } from '@/mailroom/queries'
import { isSuppressed, suppress } from '@/mailroom/suppress'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import { aHouse } from '../world/rooms'

const house = aHouse()

const letter = (uniqueKey: string, more: Partial<LetterToPost> = {}): LetterToPost => ({
  kind: 'answer-notice',
  uniqueKey,
  to: 'mira@example.org',
  subject: 'There is an answer',
  html: '<p>Look</p>',
  text: 'Look\n',
  ...more,
})

type Row = { status: string; sealed_address: string | null; sealed_body: string | null; address_hmac: string }
const rowOf = async (uniqueKey: string) =>
  (await query<Row>(await house().system(), 'select * from letters where unique_key = $1', [uniqueKey]))[0]

test('a letter is kept sealed, with headers that ask other machines not to answer', async () => {
  const req = await house().system()
  expect(await postLetter(req, letter('sealed', { headers: { 'X-Entity-Ref-ID': 'sealed' } }))).toBe('queued')
  const row = await rowOf('sealed')
  expect(row).toMatchObject({ status: 'queued', address_hmac: addressHmac('mira@example.org') })
  expect(openAddress(row?.sealed_address ?? '')).toBe('mira@example.org')
  expect(openBody(row?.sealed_body ?? '')).toEqual({
    subject: 'There is an answer',
    html: '<p>Look</p>',
    text: 'Look\n',
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'OOF, AutoReply',
      'X-Entity-Ref-ID': 'sealed',
    },
  })
})

test('the same key is the same letter, however often and however much at once it is posted', async () => {
  const posted = await Promise.all([1, 2, 3].map(async () => postLetter(await house().system(), letter('once'))))
  expect(posted.sort()).toEqual(['known', 'known', 'queued'])
})

test('a letter belongs to the transaction that posts it', async () => {
  const req = await house().system()
  const attempt = inTransaction(req, async () => {
    await postLetter(req, letter('rolled back'))
    throw new Error('no')
  })
  await expect(attempt).rejects.toThrow('no')
  expect(await rowOf('rolled back')).toBeUndefined()
})

test('a suppressed address gets no letter but the ones somebody needs to work here', async () => {
  const req = await house().system()
  await suppress(req, { address: 'Bounced@example.org' }, 'bounced', 'test')
  await suppress(req, { hmac: addressHmac('bounced@example.org') }, 'complained', 'test')
  expect(await isSuppressed(req, addressHmac('bounced@example.org'))).toBe(true)
  expect(await query(req, 'select reason from suppressions')).toEqual([{ reason: 'bounced' }])
  expect(await postLetter(req, letter('kept back', { to: 'bounced@example.org' }))).toBe('suppressed')
  expect(await rowOf('kept back')).toMatchObject({ status: 'suppressed', sealed_address: null, sealed_body: null })
  expect(await postLetter(req, letter('reset', { to: 'bounced@example.org', kind: 'password-reset' }))).toBe('queued')
})

const hostile: [what: string, more: Partial<LetterToPost>][] = [
  ['a second recipient', { to: 'mira@example.org, ben@example.org' }],
  ['a recipient that ends its line', { to: 'mira@example.org\r\nBcc: ben@example.org' }],
  ['a name', { to: 'Mira <mira@example.org>' }],
  ['a subject that ends its line', { subject: 'Hello\r\nBcc: ben@example.org' }],
  ['a header that ends its line', { headers: { 'X-Note': 'a\nBcc: ben@example.org' } }],
  ['a header name that ends its line', { headers: { 'X-Note: a\r\nBcc': 'ben@example.org' } }],
]

test.each(hostile)('a letter with %s is not posted', async (what, more) => {
  await expect(postLetter(await house().system(), letter(what, more))).rejects.toThrow(what)
  expect(await rowOf(what)).toBeUndefined()
})

test('letters that did not go are listed by what went wrong, without whom they are for', async () => {
  const req = await house().system()
  await query(req, 'delete from letters')
  const keys = ['waits for its time', 'refused by the provider', 'waits too long', 'just posted', 'given up', 'gone']
  for (const key of keys) await postLetter(req, letter(key))
  const change = (key: string, set: string) => query(req, `update letters set ${set} where unique_key = $1`, [key])
  await change('waits for its time', `not_before = now() + interval '1 hour'`)
  await change(
    'refused by the provider',
    `last_error = '503 try later', attempts = 2, not_before = now() + interval '1 minute'`,
  )
  await change('waits too long', `not_before = now() - interval '6 minutes'`)
  await change('given up', `status = 'failed', last_error = '422 no such domain', settled_at = now()`)
  await change('gone', `status = 'accepted', settled_at = now()`)
  const { total, letters } = await lettersThatDidNotGo(req)
  expect(total).toBe(3)
  expect(letters.map(({ status, attempts, reason }) => [status, attempts, reason]).sort()).toEqual([
    ['failed', 0, '422 no such domain'],
    ['queued', 0, null],
    ['queued', 2, '503 try later'],
  ])
  expect(JSON.stringify(letters)).not.toMatch(/sealed|hmac|@/)
})
