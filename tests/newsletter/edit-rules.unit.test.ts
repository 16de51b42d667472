import { expect, test } from 'vitest'
import {
  type FreeLetter,
  fieldsOfKind,
  isWhole,
  mayBeEdited,
  mayBeEmailedAgain,
  mayBeMoved,
  mayBeSent,
} from '@/newsletter/issues/edit-rules'
import { type IssueKind, issueKinds, type SendingStatus, sendingStatuses } from '@/newsletter/statuses'

const reasonOf = (verdict: { ok: boolean; reason?: string }) => (verdict.ok ? 'yes' : verdict.reason)
const state = (status: SendingStatus, frozen: boolean) => ({ status, frozen })

test('what a person may write of each kind', () => {
  expect(Object.fromEntries(issueKinds.map((kind) => [kind, fieldsOfKind(kind).join(' ')]))).toEqual({
    article: 'subject preview',
    correction: '',
    digest: 'subject preview',
    free: 'subject preview body audience topics',
  })
})

test('an issue is edited while nothing of it is frozen, and after it was taken back unsent, unless it has rounds', () => {
  expect(reasonOf(mayBeEdited('free', undefined))).toBe('yes')
  const all = (kind: IssueKind, frozen: boolean) =>
    Object.fromEntries(sendingStatuses.map((status) => [status, reasonOf(mayBeEdited(kind, state(status, frozen)))]))
  expect(all('article', false)).toMatchObject({ waiting: 'yes', held: 'yes', cancelled: 'over' })
  for (const kind of ['free', 'digest', 'correction'] as const)
    expect(all(kind, false)).toMatchObject({ waiting: 'yes', held: 'yes', cancelled: 'yes' })
  expect(all('free', true)).toEqual({
    waiting: 'under-way',
    sending: 'under-way',
    paused: 'under-way',
    held: 'under-way',
    needs_review: 'under-way',
    done: 'over',
    cancelled: 'over',
  })
})

test('by hand one’s own letter is sent, and what was taken back and has no rounds, once', () => {
  expect(reasonOf(mayBeSent('free', undefined))).toBe('yes')
  for (const kind of ['article', 'digest', 'correction'] as const) {
    expect(reasonOf(mayBeSent(kind, undefined))).toBe('not-by-hand')
    expect(reasonOf(mayBeSent(kind, state('cancelled', true)))).toBe('not-by-hand')
    const takenBack = kind === 'article' ? 'not-by-hand' : 'yes'
    expect(reasonOf(mayBeSent(kind, state('cancelled', false)))).toBe(takenBack)
  }
  for (const status of sendingStatuses) {
    expect(reasonOf(mayBeSent('free', state(status, true)))).toBe('sent-already')
    expect(reasonOf(mayBeSent('free', state(status, false)))).toBe(status === 'cancelled' ? 'yes' : 'sent-already')
  }
})

test('only what waits is moved', () => {
  for (const status of sendingStatuses) {
    expect(mayBeMoved(state(status, false)).ok).toBe(status === 'waiting')
    expect(mayBeMoved(state(status, true)).ok).toBe(false)
  }
})

test.each<[Partial<FreeLetter>, string]>([
  [{}, 'yes'],
  [{ subject: '' }, 'no-subject'],
  [{ hasWords: false }, 'no-words'],
  [{ audience: 'topics' }, 'no-topics'],
  [{ audience: 'topics', topics: ['a'] }, 'yes'],
  [{ audience: 'missing' }, 'for-nobody'],
])('a letter that is %j: %s', (more, answer) => {
  expect(reasonOf(isWhole({ subject: 'Hello', hasWords: true, audience: 'all', topics: [], ...more }))).toBe(answer)
})

test('a further round needs a reason, a public article and no round that is open', () => {
  const round = { published: true, reason: 'It bounced.', earlierRoundOpen: false }
  expect(reasonOf(mayBeEmailedAgain(round))).toBe('yes')
  expect(reasonOf(mayBeEmailedAgain({ ...round, reason: '' }))).toBe('no-reason')
  expect(reasonOf(mayBeEmailedAgain({ ...round, reason: 'mira@example.org' }))).toBe('reason-with-address')
  expect(reasonOf(mayBeEmailedAgain({ ...round, published: false }))).toBe('not-published')
  expect(reasonOf(mayBeEmailedAgain({ ...round, earlierRoundOpen: true }))).toBe('earlier-round')
})
