import { expect, test } from 'vitest'
import { isRecent, mayBeCorrected } from '@/articles/correction-rules'

const now = new Date('2026-06-30T12:00:00.000Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 3600 * 1000).toISOString()

test.each([
  [0, false, true],
  [29.9, false, true],
  [30, false, false],
  [30, true, true],
  [89.9, true, true],
  [90, true, false],
])('a correction of %d days, material: %s, is recent: %s', (days, material, recent) => {
  expect(isRecent({ at: daysAgo(days), material }, now)).toBe(recent)
})

test.each([
  ['2026-05-03T23:59:00.000Z', { ok: false, reason: 'before-publication' }],
  ['2026-05-04T00:00:00.000Z', { ok: true }],
  ['2026-06-30T12:00:00.000Z', { ok: true }],
  ['2026-07-02T12:00:00.000Z', { ok: false, reason: 'in-the-future' }],
])('of an article published on 4 May a correction of %s is answered %o', (at, verdict) => {
  const firstPublished = new Date('2026-05-04T18:00:00.000Z')
  const proposed = { wasWrong: 'This.', isRight: 'That.', at: new Date(at), firstPublished, revisions: 1 }
  expect(mayBeCorrected(proposed, now)).toMatchObject(verdict)
})

test.each(['', ' \n ', '\u200b', '\u202e\u2069'])('%j says nothing that could be corrected', (nothing) => {
  const proposed = { wasWrong: nothing, isRight: 'That.', at: now, revisions: 1 }
  expect(mayBeCorrected(proposed, now)).toMatchObject({ ok: false, reason: 'no-words' })
  expect(mayBeCorrected({ ...proposed, wasWrong: 'This.', isRight: nothing }, now)).toMatchObject({ ok: false })
})
