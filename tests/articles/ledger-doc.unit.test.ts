/** The page that strangers check the ledger by says what the code does. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { revisionHash } from '@/text/hash'
import { readCanonical } from '@/text/read-canonical'
import { sectionsOf } from '@/text/sections'
import { findProblems } from './independent-verify.mjs'

const page = readFileSync('docs/ledger.md', 'utf8')
const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
const examples = [...page.matchAll(/SHA-256 `([0-9a-f]{64})` of:\n\n```text\n([\s\S]*?)```/g)].map(
  ([, hash = '', text = '']) => ({ hash, text }),
)
const record = JSON.parse(page.match(/```json\n([\s\S]*?)```/)?.[1] ?? '')

test('every hash of the worked example is the hash of what stands below it', () => {
  expect(examples).toHaveLength(8)
  for (const { hash, text } of examples) expect(sha256(text)).toBe(hash)
})

test('the record of the example is whole, and made of these hashes', () => {
  expect(findProblems(record)).toEqual([])
  const shown = new Set(examples.map(({ hash }) => hash))
  const used: string[] = [
    ...record.revisions.flatMap((one: { contentHash: string; hash: string }) => [one.contentHash, one.hash]),
    ...record.reviews.flatMap((one: { reviewer: string; hash: string; sections: string[] }) => [
      one.reviewer,
      one.hash,
      ...one.sections,
    ]),
  ]
  expect(used.filter((hash) => !shown.has(hash))).toEqual([])
  expect(record.revisions[1].text).toBe(examples.find(({ hash }) => hash === record.revisions[1].contentHash)?.text)
})

test('the code makes the same of it', () => {
  const { text, class: changeClass, previousHash, ...revision } = record.revisions[1]
  expect(readCanonical(text).title).toBe('Opening hours')
  expect(sectionsOf(text).map(({ hash }) => examples.some((example) => example.hash === hash))).toEqual([true, true])
  expect(revisionHash({ ...revision, changeClass, previous: previousHash })).toBe(revision.hash)
})

test('the grammar on the page is the one beside the code', () => {
  const [, comment = ''] =
    readFileSync('src/text/canonical.ts', 'utf8').match(/what reviewers sign[^\n]*\n([\s\S]*?)\*\//) ?? []
  const lines = comment.split('\n').map((line) => line.replace(/^ \* ?/, '').trimEnd())
  expect(lines.filter((line) => line.trim() && !page.includes(line))).toEqual([])
})
