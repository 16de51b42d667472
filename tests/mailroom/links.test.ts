import { expect, test } from 'vitest'
import { recordConsent, wordingHash } from '@/mailroom/consent'
import { findLink, makeLink, revokeLinks, subjectOfLink, useLink } from '@/mailroom/links'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import { aHouse } from '../world/rooms'

const house = aHouse()

const subject = { kind: 'thing', id: 'one' }

test('a link is found as often as one likes and used once', async () => {
  const req = await house().reader()
  const { id, token } = await makeLink(req, { purpose: 'open', subject, hours: 1 })
  const found = { ok: true, value: { id, subject } }
  expect(await findLink(req, token, 'open')).toEqual(found)
  expect(await findLink(req, token, 'open')).toEqual(found)
  expect(await useLink(req, token, 'open')).toEqual(found)
  expect(await useLink(req, token, 'open')).toEqual({ ok: false, reason: 'used' })
  expect(await findLink(req, token, 'open')).toEqual({ ok: false, reason: 'used' })
  expect(await subjectOfLink(req, token, 'open')).toEqual(subject)
})

test('of many who use a link at once, one gets it', async () => {
  const { token } = await makeLink(await house().reader(), { purpose: 'open', subject })
  const used = await Promise.all([1, 2, 3, 4, 5].map(async () => useLink(await house().reader(), token, 'open')))
  expect(used.filter(({ ok }) => ok)).toHaveLength(1)
})

test('a use that is rolled back leaves the link as it was', async () => {
  const req = await house().reader()
  const { token } = await makeLink(req, { purpose: 'open', subject })
  const attempt = inTransaction(req, async () => {
    await useLink(req, token, 'open')
    throw new Error('no')
  })
  await expect(attempt).rejects.toThrow('no')
  expect(await useLink(await house().reader(), token, 'open')).toMatchObject({ ok: true })
})

test('a link works for its purpose only, until its time is over or it is taken back', async () => {
  const req = await house().reader()
  const one = await makeLink(req, { purpose: 'open', subject: { kind: 'thing', id: 'two' } })
  const other = await makeLink(req, { purpose: 'close', subject: { kind: 'thing', id: 'two' } })
  const past = await makeLink(req, { purpose: 'open', subject, hours: -1 })
  expect(await useLink(req, one.token, 'close')).toEqual({ ok: false, reason: 'unknown' })
  expect(await useLink(req, past.token, 'open')).toEqual({ ok: false, reason: 'expired' })
  await revokeLinks(req, 'open', { kind: 'thing', id: 'two' })
  expect(await useLink(req, one.token, 'open')).toEqual({ ok: false, reason: 'revoked' })
  expect(await useLink(req, other.token, 'close')).toMatchObject({ ok: true })
})

test('no token stands in the table', async () => {
  const req = await house().reader()
  const { token } = await makeLink(req, { purpose: 'open', subject })
  const rows = await query<{ row: string }>(req, 'select links::text as row from links')
  expect(rows.map(({ row }) => row).join('\n')).not.toContain(token)
})

test('consent keeps the words once, and nobody changes it', async () => {
  const req = await house().reader()
  const words = 'I agree that my words are read.'
  for (const id of ['one', 'two']) {
    await recordConsent(req, {
      subject: { kind: 'thing', id },
      event: 'confirmed',
      purpose: 'test',
      wording: words,
      method: 'form',
    })
  }
  const hash = wordingHash(words)
  expect(await query(req, 'select hash, words from wordings')).toEqual([{ hash, words }])
  expect(await query(req, 'select wording_hash from consent_events')).toEqual([
    { wording_hash: hash },
    { wording_hash: hash },
  ])
  await expect(query(req, `update consent_events set method = 'other'`)).rejects.toThrow(/append-only/)
  await expect(query(req, 'delete from consent_events')).rejects.toThrow(/append-only/)
})
