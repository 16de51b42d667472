import { expect, test } from 'vitest'
import { subjectLine } from '@/mailroom/subject-line'
import {
  deservesIssue,
  deservesLetter,
  LARGEST_LETTER,
  mayBeCancelled,
  mayBeDecided,
  mayBePaused,
  mayBeResumed,
  mayLeave,
} from '@/newsletter/issues/rules'
import { sendingStatuses } from '@/newsletter/statuses'

const then = new Date('2026-05-03T08:00:00Z')
const later = (minutes: number) => new Date(then.getTime() + minutes * 60_000)
const first = { published: true, wished: true, wishedThen: true, firstPublishedAt: then, firstRevisionAt: then }

test.each([
  ['just published with the wish', first, 0, 'yes'],
  ['found hours later, because the worker was down', first, 23 * 60, 'yes'],
  ['found after more than a day', first, 24 * 60 + 1, 'too-long-ago'],
  ['unpublished meanwhile', { ...first, published: false }, 1, 'not-published'],
  ['without the wish', { ...first, wished: false }, 0, 'not-wished'],
  ['long ago, and the box was ticked later', { ...first, wishedThen: false }, 24 * 60 + 1, 'wished-later'],
  ['the box was ticked later', { ...first, wishedThen: false }, 1, 'wished-later'],
  ['an import that met its readers elsewhere long ago', { ...first, firstRevisionAt: later(60) }, 60, 'imported'],
  ['never in the ledger', { ...first, firstRevisionAt: undefined }, 0, 'not-published'],
])('an issue for an article %s', (_words, facts, minutes, says) => {
  const verdict = deservesIssue(facts, later(minutes))
  expect(verdict.ok ? 'yes' : verdict.reason).toBe(says)
})

const letter = {
  subject: 'Milk at night',
  html: '<a href="%%X%%">',
  text: 'Leave: %%X%%\n1 Example Street',
  unsubscribeMark: '%%X%%',
  postalAddress: '1 Example Street',
}

test.each([
  ['complete', letter, 'yes'],
  ['without a subject', { ...letter, subject: '' }, 'broken-subject'],
  ['whose subject has two lines', { ...letter, subject: 'Milk\nBcc: all@example.org' }, 'broken-subject'],
  ['too large for mailboxes', { ...letter, html: letter.html + 'x'.repeat(LARGEST_LETTER) }, 'too-large'],
  ['without the way out', { ...letter, html: '<p>' }, 'no-way-out'],
  ['without the way out in its text', { ...letter, text: '1 Example Street' }, 'no-way-out'],
  ['without the postal address', { ...letter, text: '%%X%%' }, 'no-postal-address'],
  ['of nobody’s address', { ...letter, postalAddress: ' ' }, 'no-postal-address'],
])('a letter %s', (_words, finished, says) => {
  const verdict = mayLeave(finished)
  expect(verdict.ok ? 'yes' : verdict.reason).toBe(says)
})

test('what an editor may press, by status', () => {
  const says = (verdict: { ok: boolean; reason?: string }) => (verdict.ok ? 'yes' : verdict.reason)
  expect(
    sendingStatuses.map((status) => [
      status,
      says(mayBeCancelled(status)),
      says(mayBePaused(status)),
      says(mayBeResumed(status, { articlePublished: true, textCorrected: false })),
    ]),
  ).toEqual([
    ['waiting', 'yes', 'not-under-way', 'not-stopped'],
    ['sending', 'yes', 'yes', 'not-stopped'],
    ['paused', 'yes', 'not-under-way', 'yes'],
    ['held', 'yes', 'not-under-way', 'yes'],
    ['done', 'over', 'not-under-way', 'not-stopped'],
    ['cancelled', 'over', 'not-under-way', 'not-stopped'],
    ['needs_review', 'yes', 'not-under-way', 'not-stopped'],
  ])
  const stopped = { articlePublished: true, textCorrected: false }
  expect(says(mayBeResumed('held', { ...stopped, articlePublished: false }))).toBe('article-withdrawn')
  expect(says(mayBeResumed('held', { ...stopped, textCorrected: true }))).toBe('text-corrected')
})

test.each([
  ['count-as-sent', true, true, false, 'yes'],
  ['count-as-sent', true, false, true, 'yes'],
  ['send-again', true, true, false, 'yes'],
  ['send-again', true, false, false, 'article-withdrawn'],
  ['send-again', true, true, true, 'text-corrected'],
  ['count-as-sent', false, true, false, 'not-in-doubt'],
  ['send-again', false, true, false, 'not-in-doubt'],
] as const)(
  '%s, in doubt %s, article public %s, text corrected %s: %s',
  (decision, inDoubt, published, corrected, says) => {
    const chunk = { inDoubt, articlePublished: published, textCorrected: corrected, status: 'needs_review' as const }
    const verdict = mayBeDecided(decision, chunk)
    expect(verdict.ok ? 'yes' : verdict.reason).toBe(says)
  },
)

test.each(['done', 'cancelled'] as const)('of an issue that is %s nobody decides any more', (status) => {
  const chunk = { inDoubt: true, articlePublished: true, textCorrected: false, status }
  const verdict = mayBeDecided('send-again', chunk)
  expect(verdict).toMatchObject({ ok: false, reason: 'over' })
})

test('whatever was pasted into a title is one line in the subject', () => {
  expect(subjectLine(' Milk\r\nat\u2028night\tand \u0000 after ')).toBe('Milk at night and after')
})

const HOUR = 60 * 60_000

test.each([
  ['yes', { material: true, had: 0, hours: 24 }],
  ['yes', { material: true, had: 5, hours: 0 }],
  ['minor', { material: false, had: 5, hours: 0 }],
  ['too-long-ago', { material: true, had: 1, hours: 24.1 }],
  ['had-by-nobody', { material: true, had: 0, hours: 24.1 }],
])('whether a correction makes a letter: %s for %o', (expected, { material, had, hours }) => {
  const savedAt = new Date('2026-11-30T12:00:00Z')
  const verdict = deservesLetter({ material, savedAt, had }, new Date(savedAt.getTime() + hours * HOUR))
  expect(verdict.ok ? 'yes' : verdict.reason).toBe(expected)
})
