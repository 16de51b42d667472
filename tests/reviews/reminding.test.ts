import { expect, test } from 'vitest'
import { suppress } from '@/mailroom/suppress'
import { query } from '@/platform/database'
import { remindReviewers } from '@/reviews/remind-reviewers'
import { requestById } from '@/reviews/requests'
import { reviewSheet } from '@/reviews/review-sheet'
import { aHouse } from '../world/rooms'
import { anArticle, aReviewer, asked, lettersTo, tokenIn } from './asked'

const house = aHouse()
const DAY = 24 * 3600_000
const daysAgo = (days: number) => new Date(Date.now() - days * DAY)

const subjects = async (address: string) => (await lettersTo(house(), address)).map(({ subject }) => subject)

test('a reviewer is reminded once, with a link that works, and the first one goes on working', async () => {
  const { id: article, title } = await anArticle(house())
  const ada = await aReviewer(house(), 'Ada Reminded')
  const { id, token } = await asked(house(), article, ada, daysAgo(8))
  const req = await house().system()
  await remindReviewers(req, new Date())
  await remindReviewers(req, new Date())
  expect(await subjects(ada.address)).toEqual([
    `Would you review “${title}”?`,
    `A reminder: would you review “${title}”?`,
  ])
  expect((await requestById(req, id))?.remindedAt).toBeDefined()
  const reminder = (await lettersTo(house(), ada.address)).at(-1)
  for (const link of [token, tokenIn(reminder?.text ?? '', 'review')])
    expect((await reviewSheet(req, link, new Date())).ok).toBe(true)
})

test('nobody is reminded before a week is over', async () => {
  const ada = await aReviewer(house(), 'Ada Early')
  await asked(house(), (await anArticle(house())).id, ada, daysAgo(6))
  await remindReviewers(await house().system(), new Date())
  expect(await subjects(ada.address)).toHaveLength(1)
})

test('a question that nobody answered ends once, its links with it, and the editor decides', async () => {
  const { id: article, title } = await anArticle(house())
  const ada = await aReviewer(house(), 'Ada Silent')
  const { id, token } = await asked(house(), article, ada, daysAgo(22))
  const req = await house().system()
  await remindReviewers(req, new Date())
  await remindReviewers(req, new Date())
  expect(await requestById(req, id)).toMatchObject({ status: 'unanswered' })
  expect(await subjects(ada.address)).toEqual([`Would you review “${title}”?`])
  const told = (await subjects('editor@example.org')).filter((subject) => subject.includes('Ada Silent'))
  expect(told).toEqual([`Ada Silent has not answered about “${title}”`])
  expect(await reviewSheet(req, token, new Date())).toEqual({ ok: false, reason: 'revoked' })
})

test('an address that wants no mail, and a profile that is gone, hold nobody else up', async () => {
  const { id: article } = await anArticle(house())
  const req = await house().system()
  const [silent, gone, ada] = [
    await aReviewer(house(), 'Ben Silent'),
    await aReviewer(house(), 'Cem Gone'),
    await aReviewer(house(), 'Ada Last'),
  ]
  for (const one of [silent, gone, ada]) await asked(house(), article, one, daysAgo(8))
  await suppress(req, { address: silent.address }, 'bounced', 'test')
  await house().payload.delete({ collection: 'people', id: gone.id, req })
  await query(req, 'delete from reviewer_addresses where reviewer = $1', [gone.id])
  await remindReviewers(req, new Date())
  expect((await subjects(ada.address)).length).toBe(2)
  expect((await subjects(silent.address)).length).toBe(1)
  expect((await subjects(gone.address)).length).toBe(1)
})
