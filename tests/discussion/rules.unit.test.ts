import { expect, test } from 'vitest'
import { missingFromQuestion, titleOfTakenBack } from '@/discussion/question-rules'
import { isHiddenBy } from '@/discussion/report-reasons'
import {
  isClosed,
  mayAnswerAs,
  mayBeAnswered,
  mayBecome,
  mayBeSent,
  mayBeShown,
  mayDecide,
  wantsToHear,
} from '@/discussion/rules'
import { type CommentStatus, commentStatuses } from '@/discussion/statuses'
import { roles } from '@/staff/roles'

test('where a comment may go from where it is', () => {
  const ways = commentStatuses.map((from) => [
    from,
    commentStatuses.filter((to) => to !== from && mayBecome(from, to).ok).join(' '),
  ])
  expect(Object.fromEntries(ways)).toEqual({
    unconfirmed: 'pending published rejected spam removed erased',
    pending: 'published rejected spam removed erased',
    published: 'pending rejected spam hidden removed erased',
    rejected: 'pending published spam removed erased',
    spam: 'pending published rejected removed erased',
    hidden: 'pending published rejected spam removed erased',
    removed: 'erased',
    erased: '',
  })
})

test.each<[CommentStatus, string, string]>([
  ['pending', 'Words.', 'yes'],
  ['pending', ' \n ', 'no-wording'],
  ['published', 'Words.', 'yes'],
  ['hidden', 'Words.', 'yes'],
  ['erased', 'Words.', 'wrong-status'],
])('%s with the wording %j: %s', (status, wording, expected) => {
  const verdict = mayBeShown(status, wording)
  expect(verdict.ok ? 'yes' : verdict.reason).toBe(expected)
})

const published = { published: true }
test.each<[string, Parameters<typeof mayBeSent>[0], string]>([
  ['below a published article', { articleId: 'a', article: published }, 'yes'],
  ['below a draft', { articleId: 'a', article: { published: false } }, 'no-article'],
  ['below nothing', { articleId: 'a', article: undefined }, 'no-article'],
  ['to a shown comment', { articleId: 'a', article: published, parent: { status: 'published', article: 'a' } }, 'yes'],
  [
    'to a hidden comment',
    { articleId: 'a', article: published, parent: { status: 'hidden', article: 'a' } },
    'no-parent',
  ],
  ['without an article', {}, 'yes'],
  ['to what was asked without an article', { parent: { status: 'published', article: null } }, 'yes'],
  ['to a comment below an article, without it', { parent: { status: 'published', article: 'a' } }, 'no-parent'],
  ['below an article that is closed', { articleId: 'a', article: published, isClosed: true }, 'closed'],
  [
    'to a comment of another article',
    { articleId: 'a', article: published, parent: { status: 'published', article: 'b' } },
    'no-parent',
  ],
  ['to a comment that is not there', { articleId: 'a', article: published, parent: null }, 'no-parent'],
])('sent %s', (_case, to, expected) => {
  const verdict = mayBeSent(to)
  expect(verdict.ok ? 'yes' : verdict.reason).toBe(expected)
})

test.each<[string, Parameters<typeof isClosed>, boolean]>([
  ['for ever, where nothing is set', ['2020-01-01T00:00:00Z', 0, new Date('2026-01-01')], false],
  ['on its last day', ['2026-01-01T12:00:00Z', 30, new Date('2026-01-31T11:59:59Z')], false],
  ['after its last day', ['2026-01-01T12:00:00Z', 30, new Date('2026-01-31T12:00:00Z')], true],
  ['without a first day', [null, 30, new Date('2026-01-31')], false],
  ['without an article', [undefined, 30, new Date('2026-01-31')], false],
])('a discussion is closed, or not: %s', (_when, given, expected) => {
  expect(isClosed(...given)).toBe(expected)
})

test('who decides and who answers', () => {
  expect(roles.filter((role) => mayDecide(role).ok)).toEqual(['administrator', 'editor', 'moderator'])
  expect(roles.filter((role) => mayAnswerAs(role, 'own').ok)).toEqual([...roles])
  expect(roles.filter((role) => mayAnswerAs(role, 'other').ok)).toEqual(['administrator', 'editor'])
  expect(roles.filter((role) => mayAnswerAs(role, 'nobody').ok)).toEqual([])
  expect(mayAnswerAs(undefined, 'own')).toEqual({ ok: false, reason: 'not-staff' })
})

test('who is told of an answer', () => {
  const told = commentStatuses.filter((status) => wantsToHear({ status, wants: true, confirmed: true }))
  expect(told).toEqual(['unconfirmed', 'pending', 'published', 'rejected', 'hidden'])
  expect(wantsToHear({ status: 'published', wants: true, confirmed: false })).toBe(false)
  expect(wantsToHear({ status: 'published', wants: false, confirmed: true })).toBe(false)
})

test('what an answer needs before it gets a page', () => {
  const whole = { title: 'Why?', slug: 'why', words: 10, lostLinks: 0, answeredBy: true }
  expect(missingFromQuestion(whole)).toEqual([])
  expect(missingFromQuestion({ title: ' ', slug: '', words: 0, lostLinks: 0, answeredBy: false })).toEqual([
    'title',
    'slug',
    'answer',
    'answered-by',
  ])
  expect(missingFromQuestion({ ...whole, title: titleOfTakenBack('0123456789ab') })).toEqual(['taken-back'])
  expect(missingFromQuestion({ ...whole, lostLinks: 1 })).toEqual(['lost-link'])
  expect(missingFromQuestion({ ...whole, slugBefore: 'other' })).toEqual(['address-fixed'])
})

test('an answer stands below what readers see, and below an article', () => {
  expect(mayBeAnswered({ status: 'published', article: 'one' })).toEqual({ ok: true })
  expect(mayBeAnswered({ status: 'pending', article: 'one' })).toMatchObject({ reason: 'not-published' })
  expect(mayBeAnswered({ status: 'published', article: null })).toMatchObject({ reason: 'no-article-to-stand-under' })
})

test.each<[string, string[], Partial<Parameters<typeof isHiddenBy>[0]>, boolean]>([
  ['one who says that it gives somebody away', ['personal'], {}, false],
  ['one, where its words look like it', ['personal'], { givesAway: true }, true],
  ['one for something else, where its words look like it', ['spam'], { givesAway: true }, false],
  ['two who say so', ['personal', 'personal'], {}, true],
  ['two for two reasons', ['personal', 'spam'], {}, false],
  ['three', ['personal', 'spam', 'other'], {}, true],
  ['two, once somebody has looked', ['personal', 'personal'], { wasLookedAt: true, givesAway: true }, false],
  ['four, an answer', ['personal', 'personal', 'spam', 'other'], { isAnswer: true }, false],
])('hidden by reports, or not: %s', (_who, open, more, expected) => {
  expect(isHiddenBy({ open, wasLookedAt: false, isAnswer: false, givesAway: false, ...more })).toBe(expected)
})
