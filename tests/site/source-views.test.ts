import { expect, test } from 'vitest'
import { sourceViews } from '@/site/rich-text/source-views'

const on = '2026-05-01T00:00:00.000Z'

test.each([
  ['complete', on, { kind: 'checked', on }],
  ['complete', undefined, { kind: 'unchecked' }],
  ['incomplete', on, { kind: 'checked', on }],
  ['retracted', on, { kind: 'retracted', on }],
  ['retracted', undefined, { kind: 'retracted', on: undefined }],
  ['corrected', on, { kind: 'corrected', on }],
  ['superseded', on, { kind: 'replaced', by: 'a newer source' }],
] as const)('a source that is %s, checked %s', (state, checkedAt, expected) => {
  expect(sourceViews([{ id: 's1', title: 'A source', state, checkedAt }])[0]?.state).toEqual(expected)
})
