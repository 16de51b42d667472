import { expect, test } from 'vitest'
import { numberingFrom } from '@/text/numbering'

test('sources are numbered by first appearance and every mark has its own anchor', () => {
  const numbering = numberingFrom()
  expect(['a', 'b', 'a', 'a', 'b'].map((source) => numbering.mark(source).anchor)).toEqual([
    'cite-1',
    'cite-2',
    'cite-1b',
    'cite-1c',
    'cite-2b',
  ])
  expect(numbering.citations()).toEqual([
    { source: 'a', number: 1, anchors: ['cite-1', 'cite-1b', 'cite-1c'] },
    { source: 'b', number: 2, anchors: ['cite-2', 'cite-2b'] },
  ])
})

test('after z come aa and ab', () => {
  const numbering = numberingFrom()
  const anchors = Array.from({ length: 703 }, () => numbering.mark('a').anchor)
  expect([anchors[25], anchors[26], anchors[27], anchors[701], anchors[702]]).toEqual([
    'cite-1z',
    'cite-1aa',
    'cite-1ab',
    'cite-1zz',
    'cite-1aaa',
  ])
  expect(new Set(anchors).size).toBe(703)
})

test('a second text on the page goes on counting and leaves the first as it was', () => {
  const above = [{ source: 'a', number: 1, anchors: ['cite-1'] }]
  const numbering = numberingFrom(above)
  expect(numbering.mark('b')).toEqual({ number: 2, anchor: 'cite-2' })
  expect(numbering.mark('a')).toEqual({ number: 1, anchor: 'cite-1b' })
  expect(above[0]?.anchors).toEqual(['cite-1'])
})
