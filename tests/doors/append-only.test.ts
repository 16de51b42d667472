import { expect, test } from 'vitest'
import { query } from '@/platform/database'
import { aHouse } from '../world/rooms'

const house = aHouse()

const rows = {
  revisions: `insert into revisions (article_id, number, time, change_class, content_hash, hash)
    values (gen_random_uuid(), 1, now(), 'first', 'a', 'b')`,
  reviews: `insert into reviews (id, event, subject_kind, subject_id, reviewer, reviewer_name, at)
    values (gen_random_uuid(), 'recorded', 'article', 'a', 'b', 'Ada', now())`,
  consent_events: `insert into consent_events (subject_kind, subject_id, event, purpose, method)
    values ('subscriber', 'a', 'confirmed', 'newsletter', 'form')`,
}

test.each(Object.entries(rows))('%s: a row is never changed and never goes', async (table, insert) => {
  const req = await house().system()
  await query(req, insert)
  const attempts = [`update ${table} set id = gen_random_uuid()`, `delete from ${table}`, `truncate ${table} cascade`]
  for (const attempt of attempts) await expect(query(req, attempt)).rejects.toThrow(`${table} is append-only`)
  expect(await query(req, `select count(*)::int as n from ${table}`)).toEqual([{ n: 1 }])
})

test('no other table refers to such a row in a way that could take it along', async () => {
  const references = await query(
    await house().system(),
    `select conrelid::regclass::text as child from pg_constraint
     where contype = 'f' and conrelid::regclass::text = any($1) and confdeltype <> 'a'`,
    [Object.keys(rows)],
  )
  expect(references).toEqual([])
})
