import { expect, test } from 'vitest'
import { type Attempt, afterChunk, afterLetter, backoff, mayBeRepeated, spacingOf } from '@/newsletter/delivery/rules'
import { LEASE_SECONDS } from '@/newsletter/delivery/sender'
import type { Outcome } from '@/platform/mail/mailer'
import { RESEND_PATIENCE } from '@/platform/mail/resend'
import { SMTP_PATIENCE } from '@/platform/mail/smtp'

const resend: Attempt = { attempts: 1, letters: 100, doubtful: false, idempotent: true, refusedHours: 0 }
const smtp: Attempt = { attempts: 1, letters: 1, doubtful: false, idempotent: false, refusedHours: 0 }
const accepted = (count: number): Outcome => ({ kind: 'accepted', providerIds: Array.from({ length: count }, String) })
const answer = (kind: 'unknown' | 'rejected' | 'stopped' | 'conflict'): Outcome => ({ kind, reason: 'words' })
const wait: Outcome = { kind: 'wait', seconds: 7, reason: 'words' }
const putOff: Outcome = { kind: 'wait', seconds: 7, reason: 'words', about: 'letter' }

test.each([
  ['all ids', accepted(100), resend, { kind: 'accepted' }],
  ['too few ids', accepted(99), resend, { kind: 'again', seconds: 1, doubtful: true }],
  ['no answer', answer('unknown'), resend, { kind: 'again', seconds: 1, doubtful: true }],
  ['no answer from a mail server', answer('unknown'), smtp, { kind: 'needs-review' }],
  ['not now', wait, resend, { kind: 'again', seconds: 7, doubtful: false }],
  ['not now, after no answer', wait, { ...resend, doubtful: true }, { kind: 'again', seconds: 7, doubtful: true }],
  ['a bad address among many', answer('rejected'), resend, { kind: 'split' }],
  ['a refusal after no answer', answer('rejected'), { ...resend, doubtful: true }, { kind: 'needs-review' }],
  ['not now for all, for days', wait, { ...smtp, refusedHours: 99 }, { kind: 'again', seconds: 7, doubtful: false }],
  ['not now for this one', putOff, smtp, { kind: 'again', seconds: 7, doubtful: false, refused: true }],
  [
    'not now for this one, since hours',
    putOff,
    { ...smtp, refusedHours: 2 },
    { kind: 'again', seconds: 1800, doubtful: false, refused: true },
  ],
  ['not now for this one, since two days', putOff, { ...smtp, refusedHours: 48 }, { kind: 'failed' }],
  ['the same, and perhaps taken', putOff, { ...smtp, doubtful: true, refusedHours: 48 }, { kind: 'needs-review' }],
  ['the same, of several', putOff, { ...smtp, letters: 3, refusedHours: 48 }, { kind: 'split' }],
  ['a bad address alone', answer('rejected'), { ...resend, letters: 1 }, { kind: 'failed' }],
  ['nobody’s letters are taken', answer('stopped'), resend, { kind: 'pause', seconds: 0, doubtful: false }],
  ['the key was used for something else', answer('conflict'), resend, { kind: 'needs-review' }],
])('a chunk: %s', (_words, outcome, attempt, next) => {
  expect(afterChunk(outcome, attempt, 0)).toEqual(next)
})

test.each([
  ['accepted', accepted(1), resend, { kind: 'accepted' }],
  ['no answer', answer('unknown'), resend, { kind: 'again', seconds: 1, doubtful: true }],
  ['no answer from a mail server', answer('unknown'), smtp, { kind: 'again', seconds: 1, doubtful: true }],
  ['not now', wait, resend, { kind: 'again', seconds: 7, doubtful: false }],
  [
    'not now for this one, since a day',
    putOff,
    { ...smtp, refusedHours: 24 },
    expect.objectContaining({ seconds: 3600 }),
  ],
  ['not now for this one, since two days', putOff, { ...smtp, refusedHours: 48 }, { kind: 'failed' }],
  ['nobody’s letters are taken', answer('stopped'), resend, { kind: 'again', seconds: 60, doubtful: false }],
  ['a bad address', answer('rejected'), resend, { kind: 'failed' }],
  ['the key was used for something else', answer('conflict'), resend, { kind: 'needs-review' }],
])('a single letter: %s', (_words, outcome, attempt, next) => {
  expect(afterLetter(outcome, attempt, 0)).toEqual(next)
})

test.each([
  ['chunk', { hours: 22.9, attempts: 9, idempotent: true }, true],
  ['chunk', { hours: 23, attempts: 1, idempotent: true }, false],
  ['chunk', { hours: -0.001, attempts: 1, idempotent: true }, true],
  ['chunk', { hours: -5, attempts: 1, idempotent: true }, false],
  ['chunk', { hours: 0, attempts: 1, idempotent: false }, false],
  ['letter', { hours: 0, attempts: 2, idempotent: false }, true],
  ['letter', { hours: 0, attempts: 3, idempotent: false }, false],
  ['letter', { hours: 23, attempts: 1, idempotent: true }, false],
] as const)('a %s in doubt, %o, may be repeated: %s', (what, doubt, may) => {
  expect(mayBeRepeated(what, doubt)).toBe(may)
})

test('the time between tries doubles up to five minutes, and chance takes up to half of it', () => {
  expect([1, 2, 3, 9, 10, 60].map((attempts) => backoff(attempts, 0))).toEqual([1, 2, 4, 256, 300, 300])
  expect(backoff(10, 1)).toBe(150)
})

test('a mail port has given up well before its lease ends', () => {
  expect(Math.max(SMTP_PATIENCE, RESEND_PATIENCE)).toBeLessThanOrEqual(LEASE_SECONDS * 1000 - 30_000)
})

test.each([
  ['five a second', { requests: 5, seconds: 1 }, 208],
  ['two a second', { requests: 2, seconds: 1 }, 520],
  ['a hundred a minute', { requests: 100, seconds: 60 }, 624],
  ['not known: five a second', undefined, 208],
])('slots keep a reserve, and more than 95 % can be used: %s', (_words, limit, milliseconds) => {
  expect(spacingOf(limit)).toBe(milliseconds)
  const { requests, seconds } = limit ?? { requests: 5, seconds: 1 }
  expect((seconds * 1000) / milliseconds / requests).toBeGreaterThan(0.95)
})
