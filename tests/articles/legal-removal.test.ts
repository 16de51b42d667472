import { expect, test } from 'vitest'
import { historyOfArticle } from '@/articles/history'
import { historyRecord } from '@/articles/history-record'
import { verifyLedger } from '@/articles/verify-ledger'
import { versionOf } from '@/articles/versions'
import { query } from '@/platform/database'
import { articleOfThreeTexts, publishedArticle, tamper } from '../world/ledger'
import { aHouse } from '../world/rooms'
import { findProblems } from './independent-verify.mjs'

const house = aHouse()

const sql = async (statement: string, values: unknown[] = []) => query(await house().system(), statement, values)

const removeText = (article: string, number: number, reason: string) =>
  sql('select withdraw_revision_text($1, $2, $3)', [article, number, reason])

test('a text goes, its hash and the reason stay, and verify says withdrawn', async () => {
  const { id } = await articleOfThreeTexts(house().payload)
  const [before] = await sql('select * from revisions where article_id = $1 and number = 2', [id])
  await removeText(id, 2, '  A court asked for it.  ')
  const [after] = await sql('select * from revisions where article_id = $1 and number = 2', [id])
  expect(after).toEqual({ ...before, canonical_text: null })
  const [removal] = await sql('select * from text_removals where article_id = $1', [id])
  const [me] = await sql('select session_user::text as name')
  expect(removal).toMatchObject({
    revision_id: before?.id,
    number: 2,
    content_hash: before?.content_hash,
    reason: 'A court asked for it.',
    database_user: me?.name,
  })
  const req = await house().system()
  expect(await verifyLedger(req, { articles: [id] })).toMatchObject({ revisions: 3, removed: 1, problem: undefined })
  expect(await versionOf(req, id, 2)).toMatchObject({ text: null, removal: { reason: 'A court asked for it.' } })
  expect((await historyOfArticle(req, id))?.revisions[1]?.removal?.reason).toBe('A court asked for it.')
  let json = ''
  for await (const piece of historyRecord(req, { id, published: true })) json += piece
  const record = JSON.parse(json)
  expect(record.revisions[1]).toMatchObject({ text: null, withdrawn: 'A court asked for it.' })
  expect(findProblems(record)).toEqual([])
  const [told] = await sql('select tags from changes order by id desc limit 1')
  expect(told?.tags).toEqual([`articles:${id}`])
})

test('a text is removed once, for a reason, and only where there is one', async () => {
  const { id } = await articleOfThreeTexts(house().payload)
  await expect(removeText(id, 2, ' ')).rejects.toThrow(/Say why/)
  await expect(removeText(id, 9, 'A reason')).rejects.toThrow(/no revision 9/)
  await removeText(id, 2, 'A reason')
  await expect(removeText(id, 2, 'A reason')).rejects.toThrow(/removed before/)
  expect(await sql('select 1 from text_removals where article_id = $1', [id])).toHaveLength(1)
})

test('nothing else opens the ledger: not by hand, not beside a removal, not twice', async () => {
  const { id } = await articleOfThreeTexts(house().payload)
  const refused = async (statement: string) => expect(sql(statement)).rejects.toThrow(/append-only/)
  const of = `where article_id = '${id}'`
  await refused(`update revisions set canonical_text = null ${of} and number = 1`)
  await removeText(id, 1, 'A reason')
  await refused(`update revisions set canonical_text = null ${of} and number = 2`)
  await refused(`update revisions set canonical_text = 'back again' ${of} and number = 1`)
  await refused(`update revisions set note = 'x' ${of} and number = 1`)
  await refused(`update revisions set canonical_text = '' ${of} and number = 3`)
  await refused(`delete from revisions ${of}`)
  await refused('truncate revisions')
  await refused(`update text_removals set reason = 'x' ${of}`)
  await refused(`delete from text_removals ${of}`)
  await refused('truncate text_removals')
  await sql(
    `insert into text_removals (revision_id, article_id, number, content_hash, reason, database_user)
     select id, article_id, number, content_hash, 'by hand, but on record', 'x' from revisions ${of} and number = 3`,
  )
  await refused(`update revisions set canonical_text = null, note = 'x' ${of} and number = 3`)
})

test('a text that vanished without its removal is tampered with, not withdrawn', async () => {
  const { id } = await publishedArticle(house().payload)
  await tamper(house(), 'revisions', 'update revisions set canonical_text = null where article_id = $1', [id])
  expect((await verifyLedger(await house().system(), { articles: [id] })).problem).toMatchObject({
    row: 'revision',
    number: 1,
    problem: 'text-gone',
  })
})

test('the frozen text of a review goes with it', async () => {
  const { id } = await articleOfThreeTexts(house().payload)
  await sql(
    `insert into review_texts (content_hash, subject_kind, subject_id, canonical_text, frozen_at)
     select content_hash, 'article', article_id::text, canonical_text, now() from revisions where article_id = $1`,
    [id],
  )
  const req = await house().system()
  expect((await verifyLedger(req, { articles: [id] })).problem).toBeUndefined()
  await removeText(id, 2, 'A court asked for it.')
  expect(await sql('select 1 from review_texts where subject_id = $1 and canonical_text is null', [id])).toHaveLength(1)
  expect((await verifyLedger(req, { articles: [id] })).problem).toBeUndefined()
  await expect(sql(`update review_texts set canonical_text = 'x' where subject_id = $1`, [id])).rejects.toThrow(
    /append-only/,
  )
  await tamper(house(), 'review_texts', `update review_texts set canonical_text = 'x' where canonical_text is not null`)
  expect((await verifyLedger(req, { articles: [id] })).problem).toMatchObject({ row: 'review-text', problem: 'text' })
})
