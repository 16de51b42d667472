import { expect, test } from 'vitest'
import { query } from '@/platform/database'
import { creditsOf, subjectsReviewedBy } from '@/reviews/queries'
import { type Credit, recordCredit, withdrawCredit } from '@/reviews/record-credit'
import { roles } from '@/staff/roles'
import { staffOf } from '../world/people'
import { aHouse } from '../world/rooms'

const house = aHouse()

const subject = (id: string) => ({ kind: 'article', id, title: 'Milk and sleep' })
const ada = { id: 'ada', name: 'Ada Sample', credential: 'MD, IBCLC', medical: true }

async function recorded(id: string, more: Partial<Credit> = {}) {
  return recordCredit(await house().system(), {
    subject: subject(id),
    reviewer: ada,
    at: new Date('2026-01-05'),
    ...more,
  })
}

const tags = async (document: string) => {
  const text = 'select tags from changes where document = $1 order by id desc limit 1'
  return (await query<{ tags: string[] }>(await house().system(), text, [document]))[0]?.tags
}

test('a recorded credit stands, bound to no text, and its pages hear of it', async () => {
  const id = await recorded('milk', { recordedBy: 'staff-1', remarks: 'By letter.' })
  const credits = await creditsOf(await house().system(), 'article', 'milk', 'any hash')
  expect(credits).toMatchObject([
    { id, name: 'Ada Sample', credential: 'MD, IBCLC', medical: true, binding: 'not-bound' },
  ])
  expect(await tags(id)).toEqual(['reviews:article:milk', 'reviews:by:ada', 'reviews:signed:article'])
  const [row] = await query(await house().system(), 'select * from reviews where id = $1', [id])
  expect(row).toMatchObject({ event: 'recorded', subject_hash: null, recorded_by: 'staff-1', remarks: 'By letter.' })
})

test('a withdrawn credit is gone from pages and kept in the book', async () => {
  const req = await house().system()
  const id = await recorded('sleep')
  expect(await withdrawCredit(req, id, new Date('2026-02-01'), 'staff-2')).toBe(true)
  expect(await creditsOf(req, 'article', 'sleep', '')).toEqual([])
  expect(await subjectsReviewedBy(req, 'article', 'ada')).not.toContain('sleep')
  const rows = await query(
    req,
    `select event, withdraws, reviewer_name, recorded_by from reviews where subject_id = 'sleep' order by at`,
  )
  expect(rows).toEqual([
    { event: 'recorded', withdraws: null, reviewer_name: 'Ada Sample', recorded_by: null },
    { event: 'withdrawn', withdraws: id, reviewer_name: 'Ada Sample', recorded_by: 'staff-2' },
  ])
})

test('what is not a standing credit cannot be withdrawn', async () => {
  const req = await house().system()
  const id = await recorded('vaccines')
  expect(await withdrawCredit(req, id, new Date())).toBe(true)
  expect(await withdrawCredit(req, id, new Date())).toBe(false)
  const [withdrawal] = await query<{ id: string }>(req, 'select id from reviews where withdraws = $1', [id])
  expect(await withdrawCredit(req, withdrawal?.id ?? '', new Date())).toBe(false)
  expect(await withdrawCredit(req, '0190f5b7-0000-7000-8000-000000000000', new Date())).toBe(false)
})

test('credits of one subject never show on another', async () => {
  const req = await house().system()
  await recorded('one')
  await recorded('one', { subject: { ...subject('one'), kind: 'question' }, reviewer: { ...ada, id: 'ben' } })
  expect((await creditsOf(req, 'article', 'one', '')).map(({ reviewer }) => reviewer)).toEqual(['ada'])
  expect((await creditsOf(req, 'question', 'one', '')).map(({ reviewer }) => reviewer)).toEqual(['ben'])
})

test('nobody writes into the book through the admin, whoever they are', async () => {
  const { payload } = house()
  const id = await recorded('closed')
  for (const role of roles) {
    const req = await staffOf(payload, role)
    const data = {
      event: 'signed' as const,
      subjectKind: 'article',
      subjectId: 'closed',
      subjectHash: 'now',
      reviewer: 'me',
      reviewerName: 'Me',
      at: new Date().toISOString(),
    }
    await expect(payload.create({ collection: 'reviews', data, overrideAccess: false, req })).rejects.toThrow()
    await expect(
      payload.update({ collection: 'reviews', id, data: { subjectHash: 'now' }, overrideAccess: false, req }),
    ).rejects.toThrow()
    await expect(payload.delete({ collection: 'reviews', id, overrideAccess: false, req })).rejects.toThrow()
  }
})

test('a credit and its announcement are written together or not at all', async () => {
  const req = await house().system()
  await query(req, 'alter table changes add constraint closed check (room <> $$reviews$$) not valid')
  try {
    await expect(recorded('torn')).rejects.toThrow()
    expect(await query(req, `select 1 from reviews where subject_id = 'torn'`)).toEqual([])
  } finally {
    await query(req, 'alter table changes drop constraint closed')
  }
})
