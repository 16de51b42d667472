import { expect, test } from 'vitest'
import { classOfChange, isOverdue, mayPublish, type Progress, type Stage, stageOf } from '@/articles/rules'

test.each([
  ['system', undefined, true],
  ['staff', 'administrator', true],
  ['staff', 'editor', true],
  ['staff', 'author', false],
  ['staff', 'moderator', false],
  ['staff', undefined, false],
  ['reader', undefined, false],
  ['reader', 'administrator', false],
] as const)('%s as %s may publish: %s', (actor, role, ok) => {
  expect(mayPublish(actor, role).ok).toBe(ok)
})

test('the ledger calls a change what it was called, the first text “first”, and the rest unclassed', () => {
  expect([classOfChange(0), classOfChange(0, 'typo'), classOfChange(1), classOfChange(7, 'clarity')]).toEqual([
    'first',
    'first',
    'unclassed',
    'clarity',
  ])
})

const idle: Progress = { published: false, scheduled: false, handedIn: false, reviewAsked: false }

test.each<[string, Partial<Progress>, Stage]>([
  ['nothing has happened yet', {}, 'draft'],
  ['a reviewer was asked', { reviewAsked: true }, 'review-asked'],
  ['it was handed in', { handedIn: true }, 'ready'],
  ['it was handed in while a reviewer reads', { handedIn: true, reviewAsked: true }, 'ready'],
  ['an hour is set', { scheduled: true }, 'scheduled'],
  ['an hour is set for what was handed in', { scheduled: true, handedIn: true, reviewAsked: true }, 'scheduled'],
  ['readers see it', { published: true }, 'published'],
  ['readers see it, and a reviewer was asked', { published: true, reviewAsked: true }, 'published'],
])('when %s', (_, more, stage) => {
  expect(stageOf({ ...idle, ...more })).toBe(stage)
})

test.each<[string | undefined, Stage, boolean]>([
  ['2026-11-23', 'draft', true],
  ['2026-11-23', 'scheduled', true],
  ['2026-11-24', 'ready', false],
  ['2026-11-25', 'ready', false],
  ['2026-11-23', 'published', false],
  [undefined, 'draft', false],
])('due on %s and %s, on the 24th: overdue is %s', (dueOn, stage, overdue) => {
  expect(isOverdue(dueOn, stage, '2026-11-24')).toBe(overdue)
})
