import { expect, test } from 'vitest'
import { type ReviewRow, standingCredits } from '@/reviews/credits'

const now = 'hash of the text as it is now'

function row(id: string, more: Partial<ReviewRow> = {}): ReviewRow {
  const day = id.replace(/\D/g, '').padStart(2, '0')
  const at = `2026-01-${day}T00:00:00.000Z`
  return { id, event: 'recorded', reviewer: 'ada', reviewerName: 'Ada', credential: 'MD', medical: true, at, ...more }
}

const signed = (id: string, subjectHash: string, more: Partial<ReviewRow> = {}) =>
  row(id, { event: 'signed', subjectHash, ...more })

const withdrawn = (id: string, withdraws: string, more: Partial<ReviewRow> = {}) =>
  row(id, { event: 'withdrawn', withdraws, ...more })

test.each<[string, ReviewRow[], [string, string][]]>([
  ['nothing recorded', [], []],
  ['a credit without a text', [row('1')], [['1', 'not-bound']]],
  ['a signature under this text', [signed('1', now)], [['1', 'this-text']]],
  ['a signature under another text', [signed('1', 'older')], [['1', 'another-text']]],
  ['two credits of one reviewer: the later', [row('1'), row('2')], [['2', 'not-bound']]],
  ['two credits of one day: the same one always', [row('a1'), row('b1')], [['b1', 'not-bound']]],
  [
    'two reviewers, the latest first',
    [row('1'), row('2', { reviewer: 'ben' })],
    [
      ['2', 'not-bound'],
      ['1', 'not-bound'],
    ],
  ],
  ['a signature after a recorded credit', [row('1'), signed('2', now)], [['2', 'this-text']]],
  ['withdrawn', [row('1'), withdrawn('2', '1')], []],
  [
    'a withdrawn signature, whose row carries the text',
    [signed('1', now), withdrawn('2', '1', { subjectHash: now })],
    [],
  ],
  ['the later withdrawn: the earlier stands', [row('1'), row('2'), withdrawn('3', '2')], [['1', 'not-bound']]],
  ['recorded again after a withdrawal', [row('1'), withdrawn('2', '1'), row('3')], [['3', 'not-bound']]],
  ['another’s withdrawal', [row('1'), withdrawn('2', 'elsewhere')], [['1', 'not-bound']]],
])('%s', (_, rows, standing) => {
  expect(standingCredits(rows, now).map(({ id, binding }) => [id, binding])).toEqual(standing)
  expect(standingCredits([...rows].reverse(), now).map(({ id }) => id)).toEqual(standing.map(([id]) => id))
})

test.each(['', now, 'older', 'undefined'])('a credit without a text is bound to no text, not even to “%s”', (hash) => {
  expect(standingCredits([row('1')], hash)[0]?.binding).toBe('not-bound')
  expect(standingCredits([row('1', { subjectHash: '' })], hash)[0]?.binding).toBe('not-bound')
})
