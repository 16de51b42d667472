import { expect, test } from 'vitest'
import { type Ending, type Judgement, judge } from './true-ending'

const row = (id: string, subscriber: string) => ({
  id,
  subscriber,
  reason: null,
  address: `${subscriber}@example.org`,
  provider: null,
  sealed: false,
})

/** One reader has the letter, one left before it was sealed, the third one’s address was refused. */
const good: Ending = {
  readers: ['mira', 'noor', 'olu'].map((id) => ({
    id,
    addresses: [`${id}@example.org`],
    gone: id === 'noor' ? ['unsubscribed'] : [],
  })),
  sending: { status: 'done', reason: null, candidates: 4, excluded: 1, prepared: 3, finished: true },
  deliveries: [
    { ...row('d1', 'mira'), chunk: 1, status: 'accepted', provider: 'p1' },
    { ...row('d2', 'noor'), chunk: 1, status: 'skipped', reason: 'unsubscribed' },
    { ...row('d3', 'olu'), chunk: 2, status: 'failed', reason: 'invalid `to`' },
  ],
  chunks: [
    { no: 1, status: 'accepted', settled: true, leased: false, error: null },
    { no: 2, status: 'rejected', settled: true, leased: false, error: 'invalid `to`' },
  ],
  letters: [{ to: 'mira@example.org', delivery: 'd1', id: 'p1', wayOutOf: 'mira' }],
  refused: ['olu@example.org'],
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

test('who moved has their one letter at the address it is recorded for', () => {
  const moved = changed(({ readers, deliveries, letters }) => {
    first(readers).addresses.push('new@example.org')
    Object.assign(first(deliveries), { address: 'new@example.org' })
    Object.assign(first(letters), { to: 'new@example.org' })
  })
  expect(moved).toEqual(allWell)
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
  ['was skipped and never left', 'untrue', ({ readers }) => Object.assign(readers[1] ?? {}, { gone: [] })],
  ['was skipped for another cause', 'untrue', ({ readers }) => Object.assign(readers[1] ?? {}, { gone: ['paused'] })],
  ['failed although their address is good', 'untrue', (ending) => Object.assign(ending, { refused: [] })],
  [
    'failed at an address nobody knows',
    'untrue',
    ({ deliveries }) => Object.assign(deliveries[2] ?? {}, { address: undefined }),
  ],
  [
    'came to an end that is none',
    'untrue',
    ({ deliveries }) => Object.assign(deliveries[2] ?? {}, { status: 'unknown' }),
  ],
  [
    'has it at another address than is recorded',
    'untrue',
    ({ readers, deliveries }) => {
      first(readers).addresses.push('new@example.org')
      Object.assign(first(deliveries), { address: 'new@example.org' })
    },
  ],
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
