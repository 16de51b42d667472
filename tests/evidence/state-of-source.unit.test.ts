import { expect, test } from 'vitest'
import { checkAfter, type Observation } from '@/evidence/check-after'
import { isNoticeDue, isOwed } from '@/evidence/rules'
import { type Check, type SourceRecord, stateOfSource } from '@/evidence/state-of-source'

const record: SourceRecord = { state: 'complete', doi: '10.5555/paper' }
const page: SourceRecord = { state: 'complete', url: 'https://example.org/page' }
const nothing: Observation = { registry: 'answered', link: 'none', notices: [] }
const outage: Observation = { registry: 'unknown', link: 'unknown', notices: [] }
const retraction: Observation = {
  ...nothing,
  notices: [{ what: 'retracted', from: 'crossref', on: '2010-02-06', notice: 'https://doi.org/10.5555/notice' }],
}
const day = (number: number) => `2026-05-${String(number).padStart(2, '0')}T03:00:00.000Z`

const after = (of: SourceRecord, ...looks: Observation[]) =>
  looks.reduce<Check | undefined>((known, look, at) => checkAfter(known, of, look, day(at + 1)), undefined)
const stateAfter = (of: SourceRecord, ...looks: Observation[]) => stateOfSource(of, after(of, ...looks))

test('an outage is no good news: nothing counts as looked at', () => {
  expect(stateAfter(record, outage)).toEqual({ state: 'complete', checkedAt: undefined })
  expect(stateAfter(record, nothing, outage).checkedAt).toBe(day(1))
  expect(stateAfter(record, { ...nothing, registry: 'absent' }).checkedAt).toBeUndefined()
})

test('neither an outage nor an answer without it turns a retraction back', () => {
  const known = { state: 'retracted', since: '2010-02-06', notice: 'https://doi.org/10.5555/notice', seenAt: day(1) }
  expect(stateAfter(record, retraction)).toMatchObject(known)
  expect(stateAfter(record, retraction, outage, nothing)).toMatchObject(known)
  expect(stateAfter({ ...record, state: 'corrected' }, retraction)).toMatchObject({ state: 'retracted' })
})

test('a corrected identifier begins anew', () => {
  expect(stateOfSource({ ...record, doi: '10.5555/other' }, after(record, retraction))).toEqual({
    state: 'complete',
    checkedAt: undefined,
  })
})

test('what the desk wrote down holds until the desk takes it back', () => {
  const written = after({ ...record, state: 'retracted' }, { ...nothing, registry: 'none' })
  expect(stateOfSource({ ...record, state: 'retracted' }, written)).toMatchObject({
    state: 'retracted',
    seenAt: day(1),
  })
  expect(stateOfSource(record, written)).toMatchObject({ state: 'complete' })
})

const gone: Observation = { registry: 'none', link: 'gone', notices: [] }
const alive: Observation = { registry: 'none', link: 'alive', notices: [] }
const silent: Observation = { registry: 'none', link: 'unknown', notices: [] }

test.each([
  ['once', [gone], 'complete'],
  ['on two days', [gone, gone], 'gone'],
  ['on two days with silence between', [gone, silent, gone], 'gone'],
  ['on two days with life between', [gone, alive, gone], 'complete'],
  ['and then silent', [gone, gone, silent], 'gone'],
  ['and then back', [gone, gone, alive], 'complete'],
] as const)('an address that is gone %s', (_, looks, state) => {
  expect(stateAfter(page, ...looks).state).toBe(state)
})

test('twice on one day is once', () => {
  const once = checkAfter(undefined, page, gone, '2026-05-01T01:00:00.000Z')
  expect(checkAfter(once, page, gone, '2026-05-01T23:00:00.000Z').gone).toBe(false)
})

test.each([
  [['corrected', 'concern'], 'concern'],
  [['corrected', 'superseded'], 'superseded'],
  [['concern', 'retracted', 'corrected'], 'retracted'],
] as const)('of %j the worst is said', (found, state) => {
  const notices = found.map((what) => ({ what, from: 'crossref' as const }))
  expect(stateAfter(record, { ...nothing, notices }).state).toBe(state)
})

test('a page owes a word only about what came after it began to cite', () => {
  expect(isOwed(day(2), day(1))).toBe(true)
  expect(isOwed(day(1), day(2))).toBe(false)
  expect(isOwed(undefined, day(1))).toBe(false)
  expect(isNoticeDue(day(1), 7, new Date(day(7)))).toBe(false)
  expect(isNoticeDue(day(1), 7, new Date(day(8)))).toBe(true)
})
