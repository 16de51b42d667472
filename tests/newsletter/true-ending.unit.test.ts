import { expect, test } from 'vitest'
import { type Ending, type Judgement, judge } from './true-ending'

/** One reader has the letter, one left before it was sealed, the third one’s address was refused. */
const good: Ending = {
  readers: ['mira', 'noor', 'olu'].map((id) => ({ id, addresses: [`${id}@example.org`] })),
  sending: { status: 'done', reason: null, candidates: 4, excluded: 1, prepared: 3, finished: true },
  deliveries: [
    { id: 'd1', subscriber: 'mira', chunk: 1, status: 'accepted', reason: null, provider: 'p1', sealed: false },
    {
      id: 'd2',
      subscriber: 'noor',
      chunk: 1,
      status: 'skipped',
      reason: 'unsubscribed',
      provider: null,
      sealed: false,
    },
    { id: 'd3', subscriber: 'olu', chunk: 2, status: 'failed', reason: 'invalid `to`', provider: null, sealed: false },
  ],
  chunks: [
    { no: 1, status: 'accepted', settled: true, leased: false, error: null },
    { no: 2, status: 'rejected', settled: true, leased: false, error: 'invalid `to`' },
  ],
  letters: [{ to: 'mira@example.org', delivery: 'd1', id: 'p1', wayOutOf: 'mira' }],
  toldByEvents: false,
  restored: false,
}

const allWell: Judgement = { lost: [], doubled: [], untrue: [], inDoubt: 0 }

function changed(change: (ending: Ending) => void): Judgement {
  const ending = structuredClone(good)
  change(ending)
  return judge(ending)
}

const first = <Value>([value]: Value[]): Value => {
  if (!value) throw new Error('There is none')
  return value
}

test('an ending in which everybody has a letter or a reason is a true one', () => {
  expect(judge(good)).toEqual(allWell)
})

test('a letter in doubt that waits for a person is the visible exception, with or without a letter', () => {
  const inDoubt = (ending: Ending) => {
    Object.assign(first(ending.deliveries), { status: 'prepared', provider: null, sealed: true })
    Object.assign(first(ending.chunks), { status: 'needs_review', settled: false, error: 'timed out' })
    Object.assign(ending.sending, { status: 'needs_review', finished: false })
  }
  expect(changed(inDoubt)).toEqual({ ...allWell, inDoubt: 1 })
  expect(changed((ending) => [inDoubt(ending), ending.letters.pop()])).toEqual({ ...allWell, inDoubt: 1 })
})

const broken: [string, keyof Judgement, (ending: Ending) => void][] = [
  ['has no delivery', 'lost', ({ deliveries }) => deliveries.shift()],
  ['counts as accepted without a letter', 'lost', ({ letters }) => letters.pop()],
  ['was forgotten', 'lost', ({ deliveries }) => Object.assign(first(deliveries), { status: 'prepared' })],
  ['was skipped without a reason', 'lost', ({ deliveries }) => Object.assign(deliveries[1] ?? {}, { reason: null })],
  ['has two letters', 'doubled', ({ letters }) => letters.push({ ...first(letters), id: 'p2' })],
  [
    'has a second letter at an older address',
    'doubled',
    ({ readers, letters }) => {
      first(readers).addresses.push('old@example.org')
      letters.push({ ...first(letters), to: 'old@example.org', id: 'p2' })
    },
  ],
  ['was skipped but has it', 'untrue', ({ letters }) => Object.assign(first(letters), { delivery: 'd2' })],
  ['is nobody we know', 'untrue', ({ letters }) => letters.push({ ...first(letters), to: 'who@example.org' })],
  ['has another id', 'untrue', ({ letters }) => Object.assign(first(letters), { id: 'p9' })],
  ['got somebody else’s way out', 'untrue', ({ letters }) => Object.assign(first(letters), { wayOutOf: 'noor' })],
  ['has an address left', 'untrue', ({ deliveries }) => Object.assign(first(deliveries), { sealed: true })],
  ['is in a chunk still claimed', 'untrue', ({ chunks }) => Object.assign(first(chunks), { leased: true })],
  ['is in an open chunk', 'untrue', ({ chunks }) => Object.assign(first(chunks), { status: 'sealed', settled: false })],
  ['is not counted', 'untrue', ({ sending }) => Object.assign(sending, { prepared: 2 })],
  ['waits for an end', 'untrue', ({ sending }) => Object.assign(sending, { status: 'paused' })],
]

test.each(broken)('a reader who %s is %s', (_, found, change) => {
  expect(changed(change)[found]).not.toEqual(allWell[found])
})
