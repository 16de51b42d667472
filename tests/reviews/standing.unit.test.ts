import { expect, test } from 'vitest'
import type { SectionMark, TextStep } from '@/reviews/accepted-sections'
import { type ReviewRow, waysShownNow } from '@/reviews/credits'
import { monthsLater } from '@/reviews/months-later'
import { type ReviewStanding, standingOf } from '@/reviews/standing'
import { creditLine, creditName, standingWords } from '@/reviews/words'

/** A text as its sections: `Milk` is the heading, `Milk2` the same section with other words. */
const text = (words: string): SectionMark[] =>
  words.split(' ').map((hash) => ({ hash, heading: hash.startsWith('opening') ? null : hash.replace(/\d+$/, '') }))

type Step = string | { text: string; class: string; keeps?: 'typo' | 'link' | undefined }
const steps = (list: Step[]): TextStep[] =>
  list.map((step, index) => {
    const {
      text: words,
      class: changeClass,
      keeps,
    } = typeof step === 'string' ? { text: step, class: index === 0 ? 'first' : 'evidence', keeps: undefined } : step
    return { changeClass, keeps, hash: words, at: `2026-0${index + 1}-01T00:00:00.000Z`, sections: text(words) }
  })

const row = (id: string, signed: string, more: Partial<ReviewRow> & { only?: string } = {}): ReviewRow => {
  const { only, ...rest } = more
  return {
    id,
    event: 'signed',
    reviewer: 'ben',
    reviewerName: 'Ben',
    credential: 'IBCLC',
    medical: false,
    subjectHash: signed,
    scope: only ? 'sections' : 'whole',
    sections: (only ?? signed).split(' '),
    at: '2026-01-05T00:00:00.000Z',
    ...rest,
  }
}

function stand(list: Step[], rows: ReviewRow[], now = '2026-06-01T00:00:00.000Z'): ReviewStanding {
  const all = steps(list)
  const signedTexts = new Map(
    rows.flatMap(({ subjectHash }) => (subjectHash ? [[subjectHash, text(subjectHash)]] : [])),
  )
  const hash = (all.at(-1)?.sections ?? []).map((section) => section.hash).join(' ')
  return standingOf({ rows, signedTexts, steps: all, hash, now, months: 24 })
}

const first = 'opening Milk Sleep Dose'

test.each<[string, Step[], ReviewRow[], ReviewStanding['kind'], string]>([
  ['nobody was asked', [first], [], 'not-yet-reviewed', 'Not yet reviewed.'],
  [
    'a credit without a text',
    [first],
    [row('1', '', { event: 'recorded', subjectHash: undefined })],
    'recorded-not-bound',
    'A reviewer is credited, but no text was signed.',
  ],
  ['signed as it stands', [first], [row('1', first)], 'current', 'Reviewed and current.'],
  ['signed before it was first published', [first], [row('1', first)], 'current', 'Reviewed and current.'],
  [
    'a dose was changed',
    [first, { text: 'opening Milk Sleep Dose2', class: 'evidence' }],
    [row('1', first)],
    'changed',
    'Changed since the review: “Dose” (evidence).',
  ],
  [
    'a dose was changed and called a typo, which no machine agreed to',
    [first, { text: 'opening Milk Sleep Dose2', class: 'typo' }],
    [row('1', first)],
    'changed',
    'Changed since the review: “Dose”.',
  ],
  [
    'spelling, which a machine agreed to',
    [first, { text: 'opening Milk2 Sleep Dose', class: 'typo', keeps: 'typo' }],
    [row('1', first)],
    'current',
    'Reviewed; spelling corrected since.',
  ],
  [
    'the address of a link',
    [first, { text: 'opening Milk2 Sleep Dose', class: 'link', keeps: 'link' }],
    [row('1', first)],
    'current',
    'Reviewed; an address of a link corrected since.',
  ],
  [
    'spelling after a change that was not reviewed',
    [first, 'opening Milk Sleep Dose2', { text: 'opening Milk Sleep Dose3', class: 'typo', keeps: 'typo' }],
    [row('1', first)],
    'changed',
    'Changed since the review: “Dose” (evidence).',
  ],
  ['sections moved', [first, 'opening Dose Milk Sleep'], [row('1', first)], 'current', 'Reviewed and current.'],
  [
    'moved, then spelling',
    [first, 'opening Dose Milk Sleep', { text: 'opening Dose Milk2 Sleep', class: 'typo', keeps: 'typo' }],
    [row('1', first)],
    'current',
    'Reviewed; spelling corrected since.',
  ],
  [
    'a section was added',
    [first, `${first} Vaccines`],
    [row('1', first)],
    'changed',
    'Changed since the review: “Vaccines” (added, evidence).',
  ],
  [
    'a section was taken out',
    [first, { text: 'opening Milk Sleep', class: 'clarity' }],
    [row('1', first)],
    'changed',
    'Changed since the review: “Dose” (removed, clarity).',
  ],
  [
    'changed and changed back',
    [first, 'opening Milk Sleep Dose2', first],
    [row('1', first)],
    'current',
    'Reviewed and current.',
  ],
  [
    'changed, and the difference confirmed',
    [first, 'opening Milk Sleep Dose2'],
    [row('1', first), row('2', 'opening Milk Sleep Dose2', { at: '2026-02-01T00:00:00.000Z' })],
    'current',
    'Reviewed and current.',
  ],
  [
    'signed a part',
    [first],
    [row('1', first, { only: 'Milk Sleep' })],
    'current',
    'Reviewed in part. Not reviewed: the opening and “Dose”.',
  ],
  [
    'signed a part, and another part was changed',
    [first, 'opening Milk Sleep Dose2'],
    [row('1', first, { only: 'Milk Sleep' })],
    'current',
    'Reviewed in part. Not reviewed: the opening and “Dose”.',
  ],
  [
    'signed a part, and that part was changed',
    [first, { text: 'opening Milk2 Sleep Dose', class: 'clarity' }],
    [row('1', first, { only: 'Milk Sleep' })],
    'changed',
    'Changed since the review: “Milk” (clarity). Not reviewed: the opening and “Dose”.',
  ],
  [
    'two reviewers, each a part',
    [first],
    [row('1', first, { only: 'opening Milk' }), row('2', first, { reviewer: 'ada', only: 'Sleep Dose' })],
    'current',
    'Reviewed and current.',
  ],
  [
    'changed for one reviewer, signed by another',
    [first, 'opening Milk Sleep Dose2'],
    [row('1', first), row('2', 'opening Milk Sleep Dose2', { reviewer: 'ada' })],
    'current',
    'Reviewed and current.',
  ],
  [
    'withdrawn',
    [first],
    [row('1', first), row('2', first, { event: 'withdrawn', withdraws: '1' })],
    'withdrawn',
    'The review of this text was withdrawn.',
  ],
])('%s', (_, list, rows, kind, words) => {
  const standing = stand(list, rows)
  expect([standing.kind, standingWords(standing)]).toEqual([kind, words])
  expect(stand(list, [...rows].reverse()).kind).toBe(kind)
})

test('a review is due after its months, and the other clocks do not set it back', () => {
  const rows = [row('1', first)]
  expect(stand([first], rows, '2028-01-04T23:59:59.999Z').kind).toBe('current')
  const due = stand(
    [first, { text: 'opening Milk2 Sleep Dose', class: 'typo', keeps: 'typo' }],
    rows,
    '2028-01-05T00:00:00.000Z',
  )
  expect([due.kind, due.lastReviewed, due.dueOn, due.whole]).toEqual([
    'due',
    '2026-01-05T00:00:00.000Z',
    '2028-01-05T00:00:00.000Z',
    false,
  ])
  expect(standingWords(due)).toBe('Reviewed; a new review is due since 5 January 2028.')
})

test('the day of the last review stays when the text is changed', () => {
  expect(stand([first, 'opening Milk Sleep Dose2'], [row('1', first)]).lastReviewed).toBe('2026-01-05T00:00:00.000Z')
})

test.each([
  ['2026-01-31T10:00:00.000Z', 1, '2026-02-28T10:00:00.000Z'],
  ['2024-02-29T00:00:00.000Z', 12, '2025-02-28T00:00:00.000Z'],
  ['2026-11-30T00:00:00.000Z', 24, '2028-11-30T00:00:00.000Z'],
  ['2026-12-15T00:00:00.000Z', 1, '2027-01-15T00:00:00.000Z'],
])('%s and %i months are %s', (from, months, to) => {
  expect(monthsLater(from, months)).toBe(to)
})

test('a credit is named as its reviewer chose, and is medical only where the credential is', () => {
  const lineOf = (more: Partial<ReviewRow>) => {
    const [credit] = stand([first], [row('1', first, more)]).credits
    return credit && `${creditName(credit)}: ${creditLine(credit)}`
  }
  expect(lineOf({})).toBe('Ben, IBCLC: Reviewed the whole text')
  expect(lineOf({ medical: true, credential: 'MD' })).toBe('Ben, MD: Medically reviewed the whole text')
  expect(lineOf({ shownAs: 'name' })).toBe('Ben: Reviewed the whole text')
  expect(lineOf({ shownAs: 'credential' })).toBe('A reviewer, IBCLC: Reviewed the whole text')
})

test('a signed text that was removed by law covers nothing but its own sections', () => {
  const rows = [row('1', first)]
  const standing = standingOf({
    rows,
    signedTexts: new Map(),
    steps: steps([first, 'opening Milk Sleep Dose2']),
    hash: 'opening Milk Sleep Dose2',
    now: '2026-06-01T00:00:00.000Z',
    months: 24,
  })
  expect(standing.kind).toBe('changed')
  expect(standing.credits[0]?.covers).toEqual([null, 'Milk', 'Sleep'])
})

test('a signature under a draft says nothing in public, until something is published after it', () => {
  const draft = 'opening Milk2 Secret'
  const rows = [row('1', first), row('2', draft, { at: '2026-01-20T00:00:00.000Z' })]
  const before = stand([first], rows)
  expect([before.kind, before.changed, before.lastReviewed]).toEqual(['current', [], '2026-01-05T00:00:00.000Z'])
  expect(stand([first], [row('2', draft, { at: '2026-01-20T00:00:00.000Z' })])).toMatchObject({
    kind: 'not-yet-reviewed',
    credits: [],
  })
  const after = stand([first, 'opening Milk2 Sleep Dose'], rows)
  expect([after.kind, after.changed, after.notReviewed]).toEqual(['current', [], []])
  expect(after.credits[0]?.covers).toEqual([null, 'Milk', 'Sleep', 'Dose'])
  expect(stand([first, draft], rows)).toMatchObject({ kind: 'current', whole: true })
})

test('what a reviewer signed adds up, and a signature under a part renews no other day', () => {
  const rows = [
    row('1', first),
    row('2', 'opening2 Milk Sleep Dose', { only: 'opening2', at: '2026-05-01T00:00:00.000Z' }),
  ]
  const standing = stand([first, 'opening2 Milk Sleep Dose'], rows)
  expect([standing.kind, standing.whole, standing.credits.length]).toEqual(['current', true, 1])
  expect([standing.lastReviewed, standing.dueOn, standing.isDayOfWhole]).toEqual([
    '2026-01-05T00:00:00.000Z',
    '2028-01-05T00:00:00.000Z',
    true,
  ])
  expect(stand([first, 'opening2 Milk Sleep Dose'], rows, '2028-02-01T00:00:00.000Z').kind).toBe('due')
})

test('a part that another reviewer signed later takes nothing from the day of the whole', () => {
  const rows = [row('1', first), row('2', first, { reviewer: 'ada', only: 'Milk', at: '2026-05-01T00:00:00.000Z' })]
  const { lastReviewed, isDayOfWhole } = stand([first], rows)
  expect([lastReviewed, isDayOfWhole]).toEqual(['2026-01-05T00:00:00.000Z', true])
  expect(stand([first], [row('1', first, { only: 'Milk' })]).isDayOfWhole).toBe(false)
})

test('how a reviewer wants to be shown is what they chose last, on all that they signed', () => {
  const rows = [row('1', first), row('2', 'opening Milk', { shownAs: 'credential', at: '2026-05-01T00:00:00.000Z' })]
  expect([...waysShownNow(rows).values()]).toEqual(['credential', 'credential'])
  expect([...waysShownNow([...rows, row('3', '', { event: 'withdrawn', withdraws: '1' })]).keys()]).toEqual(['2'])
})

test('two sections of one heading are two sections', () => {
  const twice = 'opening Notes1 Notes2'
  const scoped = [row('1', twice, { only: 'Notes1' })]
  expect(stand([twice], scoped)).toMatchObject({
    kind: 'current',
    sections: ['not-reviewed', 'reviewed', 'not-reviewed'],
    credits: [{ kind: 'current', covers: ['Notes'] }],
  })
  expect(stand([twice, 'opening Notes3 Notes2'], scoped)).toMatchObject({
    kind: 'changed',
    changed: [{ heading: 'Notes', what: 'changed' }],
    sections: ['not-reviewed', 'changed', 'not-reviewed'],
  })
  const late = [row('1', 'opening Notes3 Notes2', { only: 'Notes3' }), row('2', twice, { reviewer: 'ada' })]
  expect(stand([twice, 'opening Notes3 Notes2'], late)).toMatchObject({ changed: [], whole: true })
})

test('a part that was changed is never called a text, and what nobody reviewed is still said', () => {
  const rows = [row('1', first, { only: 'Milk' })]
  const standing = stand([first, { text: 'opening Milk2 Sleep Dose', class: 'clarity' }], rows)
  expect(standing.credits.map(creditLine)).toEqual(['Reviewed sections of an earlier text'])
  expect(standingWords(standing)).toBe(
    'Changed since the review: “Milk” (clarity). Not reviewed: the opening, “Sleep” and “Dose”.',
  )
})
