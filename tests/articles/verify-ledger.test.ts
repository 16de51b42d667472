import { expect, test } from 'vitest'
import { historyOfArticle, recordPlace } from '@/articles/history'
import { historyRecord } from '@/articles/history-record'
import { revisionsOf } from '@/articles/ledger'
import { saysProblem } from '@/articles/ledger-problems'
import { verifyCommand } from '@/articles/verify-command'
import { verifyLedger } from '@/articles/verify-ledger'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import { appendReview } from '@/reviews/append-review'
import { withdrawCredit } from '@/reviews/record-credit'
import { articleOfThreeTexts, changeArticle, publishedArticle, signedReview, tamper } from '../world/ledger'
import { aHouse } from '../world/rooms'
import { findProblems } from './independent-verify.mjs'

const house = aHouse()

async function recordOf(article: string) {
  const req = await house().system()
  let json = ''
  for await (const piece of historyRecord(req, { id: article, published: true })) json += piece
  return JSON.parse(json)
}

const verified = async (articles?: string[]) => verifyLedger(await house().system(), { articles })

async function withReviews() {
  const { payload, system } = house()
  const article = await articleOfThreeTexts(payload)
  const [latest] = await revisionsOf(await system(), article.id)
  const textHash = latest?.contentHash ?? ''
  const first = await signedReview(await system(), article.id, null, { textHash })
  const second = await signedReview(await system(), article.id, first.hash, {
    textHash,
    sections: ['1'.repeat(64), '2'.repeat(64)],
    name: 'Another Reviewer',
  })
  return { id: article.id, slug: article.slug ?? '', first, second, textHash }
}

test('a ledger that nobody touched is whole, for us and for strangers', async () => {
  const { id } = await withReviews()
  expect(await verified([id])).toEqual({ revisions: 3, removed: 0, articles: 1, reviews: 2, problem: undefined })
  expect(findProblems(await recordOf(id))).toEqual([])
  expect((await verified()).problem).toBeUndefined()
})

const inRevisions: [field: string, value: string][] = [
  ['number', '9'],
  ['time', `time + interval '1 second'`],
  ['change_class', `'evidence'`],
  ['note', `'Nothing of note'`],
  ['canonical_text', `replace(canonical_text, 'usual', 'rare')`],
  ['canonical_text', 'null'],
  ['content_hash', `repeat('0', 64)`],
  ['previous_hash', `repeat('0', 64)`],
  ['previous_hash', 'null'],
  ['hash', `repeat('0', 64)`],
]

test.each(inRevisions)('a revision whose %s was made %s is found and named', async (field, value) => {
  const { id } = await articleOfThreeTexts(house().payload)
  const set = (to: string) => `update revisions set ${to} where article_id = $1 and hash = $2`
  const [, second] = await revisionsOf(await house().system(), id)
  const [kept] = await query(await house().system(), 'select * from revisions where hash = $1', [second?.hash])
  await tamper(house(), 'revisions', set(`${field} = ${value}`), [id, second?.hash])
  const { problem } = await verified([id])
  const number = field === 'number' ? 3 : 2
  expect(problem).toMatchObject({ row: 'revision', article: id, number })
  expect(problem && saysProblem(problem)).toContain(`Revision ${number} of article ${id}: `)
  const record = await recordOf(id)
  for (const revision of record.revisions) if (revision.text === null) delete revision.withdrawn
  expect(findProblems(record)).not.toEqual([])
  expect((await verified()).problem).toMatchObject({ article: id })
  await tamper(house(), 'revisions', `update revisions set ${field} = $3 where article_id = $1 and id = $2`, [
    id,
    kept?.id,
    kept?.[field],
  ])
  expect((await verified([id])).problem).toBeUndefined()
})

test('a row that was taken out of the middle is missed, and one that was taken from the end', async () => {
  const middle = await articleOfThreeTexts(house().payload)
  await tamper(house(), 'revisions', 'delete from revisions where article_id = $1 and number = 2', [middle.id])
  expect((await verified([middle.id])).problem).toMatchObject({ row: 'revision', number: 3, problem: 'number' })
  const end = await articleOfThreeTexts(house().payload)
  await tamper(house(), 'revisions', 'delete from revisions where article_id = $1 and number = 3', [end.id])
  expect((await verified([end.id])).problem).toMatchObject({ row: 'article', number: 2, problem: 'shown-text' })
  const all = await publishedArticle(house().payload)
  await tamper(house(), 'revisions', 'delete from revisions where article_id = $1', [all.id])
  expect((await verified([all.id])).problem).toMatchObject({ row: 'article', problem: 'no-revision' })
  await house().payload.update({
    collection: 'articles',
    where: { id: { in: [middle.id, end.id, all.id] } },
    data: { _status: 'draft' },
    req: await house().system(),
  })
  await tamper(house(), 'revisions', 'delete from revisions where article_id = any($1)', [[middle.id, end.id, all.id]])
  expect((await verified()).problem).toBeUndefined()
})

test('words that readers see but nobody published are found', async () => {
  const { id, title } = await publishedArticle(house().payload)
  const req = await house().system()
  const show = (words: string) => query(req, 'update articles set title = $2 where id = $1', [id, words])
  await show('Slipped in')
  expect((await verified([id])).problem).toMatchObject({ row: 'article', number: 1, problem: 'shown-text' })
  await show(title)
  expect((await verified([id])).problem).toBeUndefined()
})

const inReviews: [field: string, value: string][] = [
  ['event', `'recorded'`],
  ['subject_hash', `repeat('0', 64)`],
  ['scope', `'sections'`],
  ['section_hashes', `repeat('3', 64)`],
  ['at', `at + interval '1 day'`],
  ['withdraws', `'nothing'`],
  ['reviewer_name', `'Somebody Else'`],
  ['credential', `'Professor'`],
  ['medical', 'true'],
  ['conflicts', `'Owns the company'`],
  ['salt', `repeat('c', 32)`],
  ['salt', 'null'],
  ['commitment', `repeat('0', 64)`],
  ['previous_hash', `repeat('0', 64)`],
  ['hash', `repeat('0', 64)`],
  ['hash', 'null'],
]

test.each(inReviews)('a review whose %s was made %s is found and named', async (field, value) => {
  const { id, first } = await withReviews()
  const [kept] = await query(await house().system(), 'select * from reviews where id = $1', [first.id])
  await tamper(house(), 'reviews', `update reviews set ${field} = ${value} where id = $1`, [first.id])
  const { problem } = await verified([id])
  expect(problem).toMatchObject({ row: 'review', subject: `article ${id}` })
  expect(problem && saysProblem(problem)).toContain('Review ')
  expect(findProblems(await recordOf(id)).length > 0 || field === 'salt' || value === 'null').toBe(true)
  await tamper(house(), 'reviews', `update reviews set ${field} = $2 where id = $1`, [first.id, kept?.[field]])
  expect((await verified([id])).problem).toBeUndefined()
})

test('a review that was taken out is missed', async () => {
  const { id, first, second } = await withReviews()
  await tamper(house(), 'reviews', 'delete from reviews where id = $1', [first.id])
  expect((await verified([id])).problem).toMatchObject({ row: 'review', id: second.id, problem: 'previous' })
  await tamper(house(), 'reviews', 'delete from reviews where id = $1', [second.id])
})

test('every field of the public record that is hashed is missed when it is changed', async () => {
  const { id } = await withReviews()
  const record = await recordOf(id)
  const found = (change: (copy: typeof record) => unknown) => {
    const copy = structuredClone(record)
    change(copy)
    return findProblems(copy).length > 0
  }
  for (const field of ['number', 'time', 'class', 'note', 'contentHash', 'previousHash', 'hash', 'text'])
    expect(
      found((copy) => Object.assign(copy.revisions[1], { [field]: 'x' })),
      `revision ${field}`,
    ).toBe(true)
  for (const field of ['id', 'event', 'text', 'scope', 'time', 'withdraws', 'reviewer', 'previous', 'hash'])
    expect(
      found((copy) => Object.assign(copy.reviews[0], { [field]: 'x' })),
      `review ${field}`,
    ).toBe(true)
  expect(found((copy) => copy.reviews[1].sections.pop())).toBe(true)
  for (const field of ['salt', 'name', 'credential', 'medical', 'conflicts'])
    expect(
      found((copy) => Object.assign(copy.reviews[0].opened, { [field]: 'x' })),
      `reviewer ${field}`,
    ).toBe(true)
  expect(found((copy) => Object.assign(copy, { article: 'x' }))).toBe(true)
  expect(found((copy) => copy.revisions.splice(1, 1))).toBe(true)
  expect(found((copy) => copy.reviews.splice(0, 1))).toBe(true)
})

test('a name is public while its credit stands, a seal after that, and neither names nor remarks of the desk are', async () => {
  const { id, first, second, textHash } = await withReviews()
  const before = await recordOf(id)
  expect(before.reviews[0]).toMatchObject({ shownAs: 'Sample Reviewer, IBCLC', opened: { name: 'Sample Reviewer' } })
  await signedReview(await house().system(), id, second.hash, { event: 'withdrawn', withdraws: first.id, textHash })
  const after = await recordOf(id)
  expect(JSON.stringify(after)).not.toMatch(/Sample Reviewer|person-of-the-house|staff-account|a remark|editor/i)
  expect(after.reviews[1].opened.name).toBe('Another Reviewer')
  expect(findProblems(after)).toEqual([])
})

test('reviews that were signed and taken back as they always are make a whole chain, conflicts and all', async () => {
  const { id } = await publishedArticle(house().payload)
  const req = await house().system()
  const [latest] = await revisionsOf(req, id)
  const subject = { kind: 'article', id, title: 'x' }
  const reviewer = { id: 'p1', name: 'Sam  Sample', credential: 'Librarian', medical: false }
  const at = new Date('2026-02-04T08:15:00.000Z')
  const signed = await inTransaction(req, async () => {
    await appendReview(req, { event: 'recorded', subject, reviewer, at })
    const bound = { subjectHash: latest?.contentHash, conflicts: ' Wrote\nthe timetable. ' }
    return appendReview(req, { event: 'signed', subject, reviewer, at, ...bound })
  })
  expect(findProblems(await recordOf(id))).toEqual([])
  expect(await withdrawCredit(req, signed, at)).toBe(true)
  expect(await verified([id])).toMatchObject({ reviews: 4, problem: undefined })
  const record = await recordOf(id)
  expect(findProblems(record)).toEqual([])
  expect(JSON.stringify(record)).not.toMatch(/Sample|timetable/)
  expect((await historyOfArticle(req, id))?.reviews.map(({ event, who }) => [event, who])).toEqual([
    ['recorded', undefined],
    ['signed', undefined],
    ['withdrawn', undefined],
    ['withdrawn', undefined],
  ])
})

test('who chose to be shown by credential alone is never named', async () => {
  const { id } = await publishedArticle(house().payload)
  await signedReview(await house().system(), id, null, { name: 'Hidden Person', shownAs: 'credential' })
  const record = await recordOf(id)
  expect(record.reviews[0].shownAs).toBe('A reviewer, IBCLC')
  expect(JSON.stringify(record)).not.toContain('Hidden Person')
  expect(findProblems(record)).toEqual([])
})

test('the record of a withdrawn article keeps its hashes and gives away no text and no name', async () => {
  const { id, slug } = await withReviews()
  await changeArticle(house().payload, id, { _status: 'draft' })
  const req = await house().system()
  const place = await recordPlace(req, 'en', slug)
  expect(place).toMatchObject({ id, published: false })
  expect(JSON.stringify(place)).not.toMatch(/usual|Reviewer/)
  let json = ''
  for await (const piece of historyRecord(req, { id, published: false })) json += piece
  expect(json).not.toMatch(/usual|bedside-text|Reviewer,|opened/)
  const record = JSON.parse(json)
  expect(record.revisions.map((one: { withdrawn: string }) => one.withdrawn)).toHaveLength(3)
  expect(findProblems(record)).toEqual([])
})

test('the command says what it found, and ends with 0, 1 or 2', async () => {
  const { id, slug } = await articleOfThreeTexts(house().payload, { slug: 'verified-by-command' })
  const said: string[] = []
  const run = (...args: string[]) =>
    verifyCommand(args, house().system, { out: (line) => said.push(line), progress: () => {} })
  expect(await run('ledger', '--article', slug ?? '')).toBe(0)
  expect(said.pop()).toBe('The ledger is whole: 3 revisions of 1 article, 0 reviews.')
  expect(await run('--help')).toBe(0)
  expect(await run()).toBe(2)
  expect(await run('ledger', '--colour')).toBe(2)
  expect(await run('ledger', '--article', 'nowhere')).toBe(2)
  await tamper(house(), 'revisions', `update revisions set note = 'x' where article_id = $1 and number = 2`, [id])
  expect(await run('ledger')).toBe(1)
  expect(said.pop()).toMatch(new RegExp(`^Tampered with. Revision 2 of article ${id}`))
})
