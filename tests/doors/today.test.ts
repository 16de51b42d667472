import { expect, test } from 'vitest'
import { reviewsToRenew } from '@/articles/cms/errands'
import { articlesRoom } from '@/articles/cms/room'
import { discussionRoom } from '@/discussion/cms/room'
import { evidenceRoom } from '@/evidence/cms/room'
import { mailroomRoom } from '@/mailroom/cms/room'
import { newsletterRoom } from '@/newsletter/cms/room'
import { query } from '@/platform/database'
import type { AskErrands } from '@/platform/errand'
import { signText } from '@/reviews/answer-request'
import { addRemark } from '@/reviews/remarks'
import { errandsFor } from '@/staff/errands'
import { type Role, roles } from '@/staff/roles'
import { inQueue } from '../discussion/in-the-queue'
import { anArticle, aReviewer, asked } from '../reviews/asked'
import { articleData, staffOf } from '../world/people'
import { aHouse } from '../world/rooms'

const house = aHouse()

const everyRoom = [mailroomRoom, evidenceRoom, articlesRoom, discussionRoom, newsletterRoom].flatMap(
  ({ errands }) => errands ?? [],
)

const today = async (role: Role) => errandsFor(await staffOf(house().payload, role), everyRoom, new Date())
const titlesFor = async (role: Role) => (await today(role)).map(({ title }) => title)

async function draftBy(role: Role, more: Record<string, unknown> = {}) {
  const { payload } = house()
  const data = await articleData(payload, more)
  return payload.create({
    collection: 'articles',
    data,
    draft: true,
    overrideAccess: false,
    req: await staffOf(payload, role),
  })
}

test('on a quiet day nobody is told of anything, and a stranger never is', async () => {
  for (const role of roles) expect(await today(role), role).toEqual([])
  expect(await errandsFor(await house().reader(), everyRoom, new Date())).toEqual([])
})

test('each role is told what it can do something about, the most urgent first, and no word of a reader', async () => {
  await inQueue(house(), { words: 'A secret symptom', name: 'Mira', hoursAgo: 30 })
  await inQueue(house(), { words: 'A fainting child', heldFor: 'danger:baby' })
  await draftBy('author', { title: 'Handed in by Ann', handedIn: true })
  await query(
    await house().system(),
    `insert into letters (kind, unique_key, address_hmac, last_error) values ('welcome', 'stuck', 'hmac', '503')`,
  )
  const desk = ['A letter did not go', 'A message may speak of danger', 'Handed in as ready', 'Readers wait to be read']
  expect(await titlesFor('administrator')).toEqual(desk)
  expect(await titlesFor('editor')).toEqual(desk)
  expect(await titlesFor('moderator')).toEqual(['A message may speak of danger', 'Readers wait to be read'])
  expect(await titlesFor('author')).toEqual(['Your drafts'])
  for (const role of roles) expect(JSON.stringify(await today(role))).not.toMatch(/symptom|fainting|Mira|hmac/)
  expect(await errandsFor(await house().reader(), everyRoom, new Date())).toEqual([])
  await query(await house().system(), `delete from letters where unique_key = 'stuck'`)
})

test('whoever owes a second factor is told of nothing', async () => {
  const req = await staffOf(house().payload, 'editor')
  Object.assign(req.user ?? {}, { secondFactorOwed: true })
  expect(await errandsFor(req, everyRoom, new Date())).toEqual([])
})

test('an author reads what a reviewer asks for in her own draft, without a name, until she changes it', async () => {
  const mine = await draftBy('author', { title: 'Mine' })
  const theirs = await anArticle(house(), { title: 'Not mine' })
  const ada = await aReviewer(house(), 'Ada Answers')
  for (const { id } of [mine, theirs]) {
    const request = await asked(house(), id, ada)
    const remark = { section: '', sentence: '', words: 'Please name the dose.' }
    expect(await addRemark(await house().reader(), request.token, remark, new Date())).toMatchObject({ ok: true })
    await query(
      await house().system(),
      `update review_requests set status = 'changes-asked', settled_at = now() + interval '1 second', answer = 'Nearly.'
       where id = $1`,
      [request.id],
    )
  }
  const answered = async (role: Role) => (await today(role)).find(({ title }) => title === 'Reviewers answered')?.lines
  const [line, ...others] = (await answered('author')) ?? []
  expect(line).toMatchObject({ words: 'Mine', href: `/admin/collections/articles/${mine.id}` })
  expect(line?.says).toMatch(
    /^A reviewer asked for changes on .*: “Nearly\.” On the opening: “Please name the dose\.”$/,
  )
  expect(others).toEqual([])
  expect((await answered('editor'))?.map(({ words }) => words).sort()).toEqual(['Mine', 'Not mine'])
  expect(await answered('moderator')).toBeUndefined()
  await query(
    await house().system(),
    `update review_requests set settled_at = now() - interval '1 day' where subject_id = $1`,
    [mine.id],
  )
  expect(await answered('author'), 'she changed it since').toBeUndefined()
})

test('a review is to be renewed once its months are over, by those who publish', async () => {
  const { id } = await anArticle(house(), { title: 'Signed in good time' })
  const { token } = await asked(house(), id, await aReviewer(house(), 'Ada Signs'))
  const signature = { conflicts: 'None.', shownAs: 'name' as const, remarks: '' }
  expect((await signText(await house().reader(), token, signature, new Date())).ok).toBe(true)
  const told = async (role: Role, now: Date) => reviewsToRenew(await staffOf(house().payload, role), now)
  const later = new Date(Date.now() + 25 * 31 * 86_400_000)
  expect(await told('editor', new Date())).toEqual([])
  expect(await told('editor', later)).toMatchObject([
    { lines: [{ words: 'Signed in good time', href: `/admin/collections/articles/${id}` }] },
  ])
  expect(await told('author', later)).toEqual([])
})

test('articles that were reviewed longer ago and are not due yet hide none that is', async () => {
  const { payload } = house()
  const often = await payload.create({
    collection: 'topics',
    data: { title: 'Often', slug: 'often', reviewEveryMonths: 6 },
  })
  const ada = await aReviewer(house(), 'Ada Often')
  const signed = async (title: string, more: Record<string, unknown>, daysAgo: number) => {
    const { id } = await anArticle(house(), { title, ...more })
    const at = new Date(Date.now() - daysAgo * 86_400_000)
    const { token } = await asked(house(), id, ada, at)
    await signText(await house().reader(), token, { conflicts: 'None.', shownAs: 'name', remarks: '' }, at)
  }
  for (let number = 1; number <= 9; number += 1) await signed(`Not due ${number}`, {}, 300)
  await signed('Due by its topic', { topics: [often.id] }, 200)
  const [errand] = await reviewsToRenew(await staffOf(payload, 'editor'), new Date())
  expect(errand?.lines.map(({ words }) => words)).toEqual(['Due by its topic'])
})

test('a room that cannot be asked does not take the others with it', async () => {
  const broken: AskErrands = () => Promise.reject(new Error('no table'))
  const fine: AskErrands = async () => [{ urgency: 'today', title: 'Fine', lines: [] }]
  const req = await staffOf(house().payload, 'editor')
  req.payload.logger.error = () => undefined
  const told = await errandsFor(req, [broken, fine], new Date())
  expect(told.map(({ title }) => title)).toEqual(['Something could not be looked up', 'Fine'])
})
