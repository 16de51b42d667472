import { expect, test } from 'vitest'
import { sourceViews } from '@/site/rich-text/source-views'

const on = '2026-05-01T00:00:00.000Z'

const href = 'https://doi.org/10.5555/notice'

test.each([
  ['complete', { checkedAt: on }, { kind: 'checked', on }],
  ['complete', {}, { kind: 'unchecked' }],
  ['incomplete', { checkedAt: on }, { kind: 'checked', on }],
  ['retracted', { since: on, notice: href, checkedAt: on }, { kind: 'retracted', on, href }],
  ['retracted', { checkedAt: on }, { kind: 'retracted' }],
  ['concern', { since: on, notice: href }, { kind: 'doubted', on, href }],
  ['corrected', { since: on }, { kind: 'corrected', on }],
  ['superseded', { notice: href }, { kind: 'replaced', by: 'a newer source', href }],
  ['gone', { since: on }, { kind: 'gone', on }],
] as const)('a source that is %s, with %j', (state, more, expected) => {
  expect(sourceViews([{ id: 's1', title: 'A source', state, ...more }])[0]?.state).toEqual(expected)
})
