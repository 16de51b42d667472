import { expect, test } from 'vitest'
import { contentHash, type RevisionRecord, revisionHash, revisionText } from '@/text/hash'

const first: RevisionRecord = {
  previous: null,
  number: 1,
  time: '2026-01-31T10:30:00+01:00',
  changeClass: 'first',
  note: 'Published.',
  contentHash: contentHash('bedside-text 1\n\n# Milk\n'),
}

test('the content hash is SHA-256 of UTF-8 in hex', () => {
  expect(contentHash('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  expect(contentHash('é')).toBe('4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c')
})

test('a revision is hashed as the docstring says', () => {
  expect(revisionText(first)).toBe(
    `bedside-revision 1\nprevious: none\nnumber: 1\ntime: 2026-01-31T09:30:00.000Z\nclass: first\ncontent: ${first.contentHash}\nnote: Published.\n`,
  )
  expect(revisionHash(first)).toBe(contentHash(revisionText(first)))
  expect(revisionHash({ ...first, time: new Date('2026-01-31T09:30:00Z') })).toBe(revisionHash(first))
  expect(revisionHash({ ...first, note: 'a\r\nb\rc e\u0301' })).toBe(revisionHash({ ...first, note: 'a\nb\nc é' }))
})

test('every part of a revision changes its hash', () => {
  const others: Partial<RevisionRecord>[] = [
    { previous: revisionHash(first) },
    { number: 2 },
    { time: '2026-01-31T09:30:00.001Z' },
    { changeClass: 'typo' },
    { note: 'Published. ' },
    { contentHash: contentHash('other') },
  ]
  const hashes = [first, ...others.map((other) => ({ ...first, ...other }))].map(revisionHash)
  expect(new Set(hashes).size).toBe(others.length + 1)
})

test.each<Partial<RevisionRecord>>([
  { previous: 'abc' },
  { previous: '' },
  { number: 0 },
  { number: 1.5 },
  { changeClass: 'typo\ncontent: x' },
  { changeClass: '' },
  { contentHash: first.contentHash.toUpperCase() },
  { time: 'yesterday' },
])('a record with %j was never written by the ledger', (wrong) => {
  expect(() => revisionHash({ ...first, ...wrong })).toThrow()
})
