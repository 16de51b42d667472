import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, expect, test, vi } from 'vitest'
import { creditArticle } from '@/articles/credit-article'
import { publishedArticle } from '@/articles/queries'
import { reviewedArticles } from '@/articles/reviewed-articles'
import { addressHmac } from '@/mailroom/addresses'
import { suppress } from '@/mailroom/suppress'
import { query } from '@/platform/database'
import { addRemark } from '@/reviews/remarks'
import { reviewerDesk } from '@/reviews/reviewer-desk'
import { DESK_LETTERS, sendDeskLink } from '@/reviews/send-desk-link'
import { POST as ask } from '@/reviews/web/ask-for-desk.route'
import { POST as press } from '@/reviews/web/desk-button.route'
import * as over from '@/reviews/web/over.route'
import { POST as answer } from '@/reviews/web/review-answer.route'
import { ReviewerDeskPage } from '@/reviews/web/reviewer-desk-page'
import { aHouse } from '../world/rooms'
import {
  anArticle,
  aReviewer,
  asked,
  booked,
  everything,
  lettersTo,
  type Reviewer,
  sent,
  sentFromDesk,
  signature,
  tokenIn,
} from './asked'

const house = aHouse()
const running = vi.hoisted(() => ({ payload: vi.fn() }))
vi.mock('@/platform/payload', () => running)
beforeEach(() => {
  running.payload.mockImplementation(async () => house().payload)
})

const behind = (token: string) => ({ params: Promise.resolve({ token }) })
const get = () => new Request('http://localhost:3000/')

/** Jobs that were put on the queue for this address. */
const jobsFor = async (address: string) =>
  query<{ data: { id: string; asked: string } }>(
    await house().system(),
    `select data from pgboss.job where name = $1 and data->>'id' = $2`,
    [DESK_LETTERS, addressHmac(address)],
  )

/** Asks for the link and does what the worker does. */
async function linkFor(address: string): Promise<string> {
  await ask(sentFromDesk({ email: address }))
  for (const { data } of await jobsFor(address)) await sendDeskLink(await house().system(), data.id, data.asked)
  const letters = (await lettersTo(house(), address)).filter(({ subject }) => subject.startsWith('What bears'))
  return tokenIn(letters.at(-1)?.text ?? '', 'reviews')
}

async function signed(reviewer: Reviewer, more: Record<string, string> = {}) {
  const article = await anArticle(house())
  const { token } = await asked(house(), article.id, reviewer)
  expect((await answer(sent(signature(token, more)))).status).toBe(303)
  return article
}

async function deskPage(token: string) {
  const req = await house().reader()
  const desk = await reviewerDesk(req, token)
  if (!desk.ok) throw new Error(desk.reason)
  const ids = desk.value.credits.map(({ subject }) => subject.id)
  const articles = await reviewedArticles(req, ids, new Date())
  return {
    desk: desk.value,
    html: renderToStaticMarkup(<ReviewerDeskPage desk={desk.value} token={token} articles={articles} />),
  }
}

test('known or not, an address is answered the same and in no less time, and only a known one gets a letter', async () => {
  const ada = await aReviewer(house(), 'Ada Known')
  await signed(ada)
  const answers = []
  for (const email of [ada.address, 'nobody@example.org']) {
    const start = performance.now()
    const given = await ask(sentFromDesk({ email }))
    answers.push([given.status, given.headers.get('location'), await given.text()])
    expect(performance.now() - start).toBeGreaterThanOrEqual(145)
  }
  expect(answers[0]).toEqual([303, '/reviews/check-your-mail', ''])
  expect(answers[1]).toEqual(answers[0])
  expect([(await jobsFor(ada.address)).length, (await jobsFor('nobody@example.org')).length]).toEqual([1, 1])
  const before = await everything(house())
  await sendDeskLink(await house().system(), addressHmac('nobody@example.org'), 'a')
  expect(await everything(house())).toBe(before)
})

test('an address gets one letter for each asking, three a day, and none where it wants no mail', async () => {
  const ada = await aReviewer(house(), 'Ada Patient')
  await signed(ada)
  const req = await house().system()
  const count = async () =>
    (await lettersTo(house(), ada.address)).filter(({ subject }) => subject.startsWith('What bears')).length
  const hmac = addressHmac(ada.address)
  await sendDeskLink(req, hmac, 'one')
  await sendDeskLink(req, hmac, 'one')
  expect(await count()).toBe(1)
  for (const one of ['two', 'three', 'four']) await sendDeskLink(req, hmac, one)
  expect(await count()).toBeLessThanOrEqual(3)
  const ben = await aReviewer(house(), 'Ben Silent')
  await signed(ben)
  await suppress(req, { address: ben.address }, 'by-hand', 'test')
  await sendDeskLink(req, addressHmac(ben.address), 'ben')
  expect((await lettersTo(house(), ben.address)).filter(({ subject }) => subject.startsWith('What bears'))).toEqual([])
})

test('a slip in the address comes back beside the field, as it was typed', async () => {
  const refused = await ask(sentFromDesk({ email: 'ada"@' }))
  const page = await refused.text()
  expect(refused.status).toBe(422)
  expect(page).toContain('This is not a whole email address')
  expect(page).toContain('value="ada&quot;@"')
})

test('the desk shows everything that bears the name, how it stands, and what waits; looking changes nothing', async () => {
  const ada = await aReviewer(house(), 'Ada Desk')
  const article = await signed(ada, { conflicts: 'None at all' })
  const waiting = await anArticle(house())
  await asked(house(), waiting.id, ada)
  const token = await linkFor(ada.address)
  const before = await everything(house())
  const { html, desk } = await deskPage(token)
  expect(desk.credits).toHaveLength(1)
  expect(html).toContain(`<a href="/articles/${article.slug}">${article.title}</a>`)
  expect(html).toContain('Now: Reviewed the whole text.')
  expect(html).toContain('None at all')
  expect(html).toContain(`${waiting.title}`)
  expect((await over.deskOver(get(), behind(token))).headers.get('location')).toBe(`/reviews/${token}`)
  expect(await everything(house())).toBe(before)
})

test('one press takes the name back from the page, keeps the book, and tells the editor', async () => {
  const ada = await aReviewer(house(), 'Ada Leaves')
  const article = await signed(ada)
  const token = await linkFor(ada.address)
  const [credit] = (await deskPage(token)).desk.credits
  const given = await press(sentFromDesk({ token, credit: credit?.id ?? '' }))
  expect([given.status, given.headers.get('location')]).toEqual([303, `/reviews/${token}#your-name`])
  expect((await press(sentFromDesk({ token, credit: credit?.id ?? '' }))).status).toBe(303)
  expect((await booked(house(), article.id)).map(({ event }) => event)).toEqual(['signed', 'withdrawn'])
  const view = await publishedArticle(await house().reader(), article.id)
  expect([view?.review.kind, view?.review.credits]).toEqual(['withdrawn', []])
  expect((await deskPage(token)).html).toContain('Nothing bears your name now.')
  const told = (await lettersTo(house(), 'editor@example.org')).filter(({ subject }) => subject.includes('Ada Leaves'))
  expect(told.map(({ subject }) => subject)).toContain(`Ada Leaves has withdrawn their credit for “${article.title}”`)
})

test('a credit that was recorded without a text can be taken back as well', async () => {
  const ada = await aReviewer(house(), 'Ada Recorded')
  await signed(ada)
  const other = await anArticle(house())
  await creditArticle(await house().system(), other.id, { reviewer: ada.id, on: new Date('2026-01-05') })
  const token = await linkFor(ada.address)
  const credit = (await deskPage(token)).desk.credits.find(({ event }) => event === 'recorded')
  expect((await press(sentFromDesk({ token, credit: credit?.id ?? '' }))).status).toBe(303)
  expect((await booked(house(), other.id)).map(({ event }) => event)).toEqual(['recorded', 'withdrawn'])
})

test('a link to one person’s reviews does nothing for another’s', async () => {
  const ada = await aReviewer(house(), 'Ada Mine')
  const ben = await aReviewer(house(), 'Ben Theirs')
  await signed(ada)
  const theirs = await signed(ben)
  const waiting = await anArticle(house())
  const { id: question, token: reviewLink } = await asked(house(), waiting.id, ben)
  const mine = await linkFor(ada.address)
  const { desk } = await deskPage(await linkFor(ben.address))
  const credit = desk.credits[0]?.id ?? ''
  expect((await deskPage(mine)).html).not.toContain('Ben Theirs')
  for (const [token, fields] of [
    [mine, { credit }],
    [mine, { question }],
    [reviewLink, { credit }],
    ['x'.repeat(43), { credit }],
  ] as const)
    expect((await press(sentFromDesk({ token, ...fields }))).status).toBe(404)
  expect((await booked(house(), theirs.id)).map(({ event }) => event)).toEqual(['signed'])
  expect(
    (await addRemark(await house().reader(), mine, { section: '', sentence: '', words: 'x' }, new Date())).ok,
  ).toBe(false)
})

test('a question that waits opens from the desk with a link of its own', async () => {
  const ada = await aReviewer(house(), 'Ada Lost')
  const article = await anArticle(house())
  const { id, token } = await asked(house(), article.id, ada)
  const desk = await linkFor(ada.address)
  const opened = await press(sentFromDesk({ token: desk, question: id }))
  const [, fresh = ''] = /^\/review\/([\w-]{43})$/.exec(opened.headers.get('location') ?? '') ?? []
  expect(fresh).not.toBe(token)
  expect((await answer(sent(signature(fresh)))).status).toBe(303)
  expect((await answer(sent(signature(token)))).status).toBe(410)
  expect((await press(sentFromDesk({ token: desk, question: id }))).status).toBe(404)
})

test('an old link to the reviews says that its time is over', async () => {
  const ada = await aReviewer(house(), 'Ada Old')
  await signed(ada)
  const token = await linkFor(ada.address)
  await query(await house().system(), `update links set expires_at = now() where purpose = 'reviewer-desk'`)
  expect((await over.deskOver(get(), behind(token))).status).toBe(410)
  expect((await press(sentFromDesk({ token, credit: 'x' }))).status).toBe(410)
})
