import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, expect, test, vi } from 'vitest'
import { reviewOfArticle } from '@/articles/article-review'
import { articleView } from '@/articles/article-view'
import { creditedArticles } from '@/articles/credited-articles'
import { historyOfArticle } from '@/articles/history'
import { historyRecord } from '@/articles/history-record'
import { publishedArticle } from '@/articles/queries'
import { textOfArticle } from '@/articles/text-of-article'
import { historyOf } from '@/articles/web/history-of'
import { reviewCredits } from '@/articles/web/review-state'
import { makeLink } from '@/mailroom/links'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import { revokeRequest, signText } from '@/reviews/answer-request'
import { DESK_LINK } from '@/reviews/link-purposes'
import { subjectsReviewedBy } from '@/reviews/queries'
import { remarksOf } from '@/reviews/remarks'
import { requestById } from '@/reviews/requests'
import { reviewSheet } from '@/reviews/review-sheet'
import * as over from '@/reviews/web/over.route'
import * as recorded from '@/reviews/web/recorded.route'
import { POST as remark } from '@/reviews/web/remark.route'
import { POST as answer } from '@/reviews/web/review-answer.route'
import { ReviewPage } from '@/reviews/web/review-page'
import { bodyOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { anArticle, aReviewer, asked, booked, everything, lettersTo, sent, signature, tokenIn } from './asked'

const house = aHouse()
const running = vi.hoisted(() => ({ payload: vi.fn() }))
vi.mock('@/platform/payload', () => running)
beforeEach(() => {
  running.payload.mockImplementation(async () => house().payload)
})

const behind = (token: string) => ({ params: Promise.resolve({ token }) })
const get = () => new Request('http://localhost:3000/')
const DAY = 24 * 3600_000

async function pageOf(token: string, now = new Date()) {
  const sheet = await reviewSheet(await house().reader(), token, now)
  if (!sheet.ok) throw new Error(sheet.reason)
  return renderToStaticMarkup(<ReviewPage sheet={sheet.value} token={token} />)
}

const statusOf = async (id: string) => (await requestById(await house().system(), id))?.status

test('the page shows the frozen text, the message and its end, and looking changes nothing', async () => {
  const article = await anArticle(house(), { standfirst: 'As it was asked.' })
  const ada = await aReviewer(house(), 'Ada Look')
  const { token } = await asked(house(), article.id, ada)
  await house().payload.update({
    collection: 'articles',
    id: article.id,
    data: { standfirst: 'As it is now.', changeClass: 'clarity', _status: 'published' },
    req: await house().system(),
  })
  const before = await everything(house())
  const page = await pageOf(token)
  expect(page).toContain('As it was asked.')
  expect(page).not.toContain('As it is now.')
  expect(page).toContain('Your credential as it stands today: IBCLC.')
  expect(page).toContain('Babies wake at night, and that is usual.')
  expect((await over.reviewOver(get(), behind(token))).headers.get('location')).toBe(`/review/${token}`)
  expect((await recorded.GET(get(), behind(token))).headers.get('location')).toBe(`/review/${token}`)
  expect(await everything(house())).toBe(before)
})

test('signing binds the shown text, says so, and uses the link up', async () => {
  const article = await anArticle(house())
  const ada = await aReviewer(house(), 'Ada Signs', [{ abbreviation: 'IBCLC', medical: true }])
  const { id, token } = await asked(house(), article.id, ada)
  const request = await requestById(await house().system(), id)
  const given = await answer(sent(signature(token, { words: 'Clear.' })))
  expect([given.status, given.headers.get('location')]).toEqual([303, `/review/${token}/recorded`])
  expect(await booked(house(), article.id)).toEqual([
    {
      event: 'signed',
      scope: 'whole',
      subject_hash: request?.contentHash,
      reviewer_name: 'Ada Signs',
      credential: 'IBCLC',
      medical: true,
      conflicts: 'None',
      shown_as: 'name-and-credential',
      remarks: 'Clear.',
    },
  ])
  const thanks = await recorded.GET(get(), behind(token))
  expect([thanks.status, await thanks.text()]).toEqual([200, expect.stringContaining('Ada Signs, IBCLC')])
  const again = await over.reviewOver(get(), behind(token))
  expect([again.status, await again.text()]).toEqual([410, expect.stringContaining('It was used')])
  expect((await answer(sent(signature(token)))).status).toBe(410)
  expect(await statusOf(id)).toBe('signed')
})

test('of two presses at once one signs', async () => {
  const article = await anArticle(house())
  const { token } = await asked(house(), article.id, await aReviewer(house(), 'Ada Twice'))
  const answers = await Promise.all([1, 2, 3].map(() => answer(sent(signature(token)))))
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 410, 410])
  expect(await booked(house(), article.id)).toHaveLength(1)
})

test('a signature without conflicts or consent comes back whole: what to do beside the fields, every value kept', async () => {
  const article = await anArticle(house())
  const { id, token } = await asked(house(), article.id, await aReviewer(house(), 'Ada Hasty'))
  const { agree: _agree, ...fields } = signature(token, { conflicts: '  ', words: 'x <b>"y"</b>', shownAs: 'name' })
  const refused = await answer(sent(fields))
  const page = await refused.text()
  expect(refused.status).toBe(422)
  expect(page).toContain('Please declare your conflicts')
  expect(page).toContain('Please tick this box')
  expect(page).toContain('x &lt;b&gt;&quot;y&quot;&lt;/b&gt;</textarea>')
  expect(page).toMatch(/<input(?=[^>]*value="whole")[^>]*checked=""/)
  expect(page).toMatch(/<input(?=[^>]*name="shownAs")(?=[^>]*value="name")[^>]*checked=""/)
  expect([refused.headers.get('set-cookie'), refused.headers.get('cache-control')]).toEqual([null, 'no-store'])
  expect(await statusOf(id)).toBe('open')
  expect(await booked(house(), article.id)).toEqual([])
})

test.each([
  [{ answer: 'sections' }, 'Please tick at least one section.'],
  [{ answer: 'changes', words: ' ' }, 'Please say what should be changed.'],
  [{ answer: 'everything' }, 'Please choose an answer.'],
  [{ shownAs: 'king' }, 'Please choose how you want to be credited.'],
  [{ conflicts: 'a'.repeat(1001) }, 'Please shorten this to 1,000 characters.'],
])('%j is refused', async (more, says) => {
  const article = await anArticle(house())
  const { token } = await asked(house(), article.id, await aReviewer(house(), 'Ada Refused'))
  const refused = await answer(sent(signature(token, more)))
  expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining(says)])
  expect(await booked(house(), article.id)).toEqual([])
})

test('changes are asked for and a refusal is taken, with the link used up and the editor’s record kept', async () => {
  const article = await anArticle(house())
  const one = await asked(house(), article.id, await aReviewer(house(), 'Ada Changes'))
  const other = await asked(house(), article.id, await aReviewer(house(), 'Ben Declines'))
  expect((await answer(sent({ token: one.token, answer: 'changes', words: 'The dose.' }))).status).toBe(303)
  expect((await answer(sent({ token: other.token, answer: 'decline' }))).status).toBe(303)
  const req = await house().system()
  expect(await requestById(req, one.id)).toMatchObject({ status: 'changes-asked', answer: 'The dose.' })
  expect(await requestById(req, other.id)).toMatchObject({ status: 'declined', answer: '' })
  expect(await (await recorded.GET(get(), behind(one.token))).text()).toContain('Nothing was signed.')
  expect(await booked(house(), article.id)).toEqual([])
})

test('what comes from another site, without a stamp or into the honeypot is not taken', async () => {
  const article = await anArticle(house())
  const { token } = await asked(house(), article.id, await aReviewer(house(), 'Ada Strict'))
  const statuses = [
    await answer(sent(signature(token), { 'sec-fetch-site': 'cross-site' })),
    await answer(sent(signature(token, { stamp: 'none' }))),
    await answer(sent(signature(token, { website: 'spam' }))),
  ].map(({ status }) => status)
  expect(statuses).toEqual([403, 422, 422])
  expect(await booked(house(), article.id)).toEqual([])
  const oldBrowser = new Request(sent(signature(token)), { headers: { origin: 'null' } })
  oldBrowser.headers.set('content-type', 'application/x-www-form-urlencoded')
  expect((await answer(oldBrowser)).status).toBe(303)
})

test('a link opens its own question and no other, and only what it is for', async () => {
  const article = await anArticle(house())
  const ada = await aReviewer(house(), 'Ada Own')
  const { id } = await asked(house(), article.id, ada)
  const req = await house().system()
  const desk = await makeLink(req, { purpose: DESK_LINK, subject: { kind: 'review-request', id } })
  for (const token of [desk.token, 'x'.repeat(43), '']) {
    expect((await answer(sent(signature(token)))).status).toBe(404)
    expect((await remark(sent({ token, section: '0', words: 'x' }))).status).toBe(404)
    expect((await over.reviewOver(get(), behind(token))).status).toBe(404)
  }
  expect(await booked(house(), article.id)).toEqual([])
})

test('a link that is over, taken back or replaced says so and signs nothing', async () => {
  const article = await anArticle(house())
  const req = await house().system()
  const late = await asked(house(), article.id, await aReviewer(house(), 'Ada Late'), new Date(Date.now() - 22 * DAY))
  const ben = await aReviewer(house(), 'Ben Replaced')
  const first = await asked(house(), article.id, ben)
  const second = await asked(house(), article.id, ben)
  expect(await revokeRequest(req, second.id, new Date())).toBe(true)
  for (const [token, says] of [
    [late.token, 'Its time is over.'],
    [first.token, 'It was taken back.'],
    [second.token, 'It was taken back.'],
  ] as const) {
    const page = await over.reviewOver(get(), behind(token))
    expect([page.status, await page.text()]).toEqual([410, expect.stringContaining(says)])
    expect((await answer(sent(signature(token)))).status).toBe(410)
  }
  const expired = { conflicts: 'None', remarks: '', shownAs: 'name' } as const
  expect(await signText(req, late.token, expired, new Date())).toEqual({ ok: false, reason: 'expired' })
  expect(await booked(house(), article.id)).toEqual([])
})

test('only ticked sections are signed, and what was signed before and stands unchanged stays signed', async () => {
  const article = await anArticle(house())
  const ada = await aReviewer(house(), 'Ada Scope')
  const one = await asked(house(), article.id, ada)
  expect((await answer(sent(signature(one.token, { answer: 'sections', 'section-1': 'yes' })))).status).toBe(303)
  expect(await booked(house(), article.id)).toMatchObject([{ scope: 'sections' }])
  await house().payload.update({
    collection: 'articles',
    id: article.id,
    data: { standfirst: 'Some babies wake at night.', changeClass: 'clarity', _status: 'published' },
    req: await house().system(),
  })
  const two = await asked(house(), article.id, ada)
  expect(await pageOf(two.token)).toContain('Already signed, word for word.')
  await answer(sent(signature(two.token, { answer: 'sections', 'section-0': 'yes' })))
  expect(await booked(house(), article.id)).toMatchObject([{ scope: 'sections' }, { scope: 'sections' }])
  const text = await textOfArticle(await house().system(), await published(article.id))
  const standing = await reviewOfArticle(await house().system(), article.id, text, 24, new Date())
  expect([standing.kind, standing.whole]).toEqual(['current', true])
})

const published = async (id: string) => house().payload.findByID({ collection: 'articles', id, depth: 0 })

test('one press confirms what changed: same scope, conflicts and way of being credited', async () => {
  const article = await anArticle(house())
  const ada = await aReviewer(house(), 'Ada Confirms')
  const one = await asked(house(), article.id, ada)
  await answer(sent(signature(one.token, { conflicts: 'I own a pump.', shownAs: 'credential' })))
  await house().payload.update({
    collection: 'articles',
    id: article.id,
    data: {
      body: bodyOf('Babies wake at night, and that is quite usual.'),
      changeClass: 'clarity',
      _status: 'published',
    },
    req: await house().system(),
  })
  const two = await asked(house(), article.id, ada)
  const page = await pageOf(two.token)
  expect(page).toContain('What changed since you signed')
  expect(page).toMatch(/<ins>.*quite.*<\/ins>/)
  const [, credit = ''] = /name="credit" value="([^"]+)"/.exec(page) ?? []
  expect((await answer(sent({ token: two.token, answer: 'confirm', credit: 'another' }))).status).toBe(410)
  expect((await answer(sent({ token: two.token, answer: 'confirm', credit }))).status).toBe(303)
  const [, second] = await booked(house(), article.id)
  expect(second).toMatchObject({ scope: 'whole', conflicts: 'I own a pump.', shown_as: 'credential' })
  const view = await publishedArticle(await house().system(), article.id)
  expect(view?.review.kind).toBe('current')
})

test('a refused press of “Confirm what changed” leaves its link as it was', async () => {
  const article = await anArticle(house())
  const ada = await aReviewer(house(), 'Ada Deleted')
  const one = await asked(house(), article.id, ada)
  await answer(sent(signature(one.token)))
  const req = await house().system()
  await house().payload.update({
    collection: 'articles',
    id: article.id,
    data: { standfirst: 'Changed since.', changeClass: 'clarity', _status: 'published' },
    req,
  })
  const two = await asked(house(), article.id, ada)
  const [, credit = ''] = /name="credit" value="([^"]+)"/.exec(await pageOf(two.token)) ?? []
  await house().payload.delete({ collection: 'people', id: ada.id, req })
  const before = await everything(house())
  const refused = await answer(sent({ token: two.token, answer: 'confirm', credit }))
  expect([refused.status, await refused.text()]).toEqual([410, expect.stringContaining('Your public profile')])
  expect(await everything(house())).toBe(before)
  expect((await answer(sent({ token: two.token, answer: 'decline' }))).status).toBe(303)
})

test('an answer that comes while its question is taken back waits for it, and holds nothing meanwhile', async () => {
  const article = await anArticle(house())
  const { id, token } = await asked(house(), article.id, await aReviewer(house(), 'Ada Races'))
  const editor = await house().system()
  const answered = await inTransaction(editor, async () => {
    await requestById(editor, id, true)
    const answers = [answer(sent({ token, answer: 'decline' }))]
    await vi.waitFor(async () => {
      const waiting = await query(
        await house().system(),
        `select 1 from pg_stat_activity where wait_event_type = 'Lock'`,
      )
      expect(waiting).not.toEqual([])
    })
    expect(await revokeRequest(editor, id, new Date())).toBe(true)
    return answers
  })
  expect((await answered[0])?.status).toBe(410)
  expect(await statusOf(id)).toBe('revoked')
})

test('the credential is copied as it stands that day; an expired one does not count', async () => {
  const article = await anArticle(house())
  const ada = await aReviewer(house(), 'Ada Doctor', [
    { abbreviation: 'MD', medical: true, expires: '2020-01-01' },
    { abbreviation: 'IBCLC' },
  ])
  const { token } = await asked(house(), article.id, ada)
  expect(await pageOf(token)).toContain('MD has expired in our records and is not counted.')
  await answer(sent(signature(token)))
  await house().payload.update({
    collection: 'people',
    id: ada.id,
    data: { name: 'Ada Newname', credentials: [{ abbreviation: 'RN', name: 'Nurse', issuer: 'A board' }] },
    req: await house().system(),
  })
  expect(await booked(house(), article.id)).toMatchObject([
    { reviewer_name: 'Ada Doctor', credential: 'IBCLC', medical: false },
  ])
})

test('who signs without their name is named nowhere that readers look', async () => {
  const article = await anArticle(house())
  const ada = await aReviewer(house(), 'Ada Hidden')
  const { token } = await asked(house(), article.id, ada)
  await answer(sent(signature(token, { shownAs: 'credential' })))
  const view = await publishedArticle(await house().reader(), article.id)
  if (!view) throw new Error('not published')
  expect(reviewCredits(view)).toMatchObject([{ name: 'A reviewer, IBCLC', href: '#history' }])
  expect(historyOf(view).map(({ words }) => words)).toContain('By A reviewer, IBCLC.')
  expect(JSON.stringify(view)).not.toContain('Ada Hidden')
  expect(JSON.stringify(view)).not.toContain(ada.id)
})

test('remarks stand beside their sentence until the answer, and hostile words stay words', async () => {
  const article = await anArticle(house())
  const ada = await aReviewer(house(), '<img src=x onerror=alert(1)>')
  const { id, token } = await asked(house(), article.id, ada)
  const hostile = '</textarea><script>alert(1)</script>\u202e\u0000'
  const left = await remark(sent({ token, section: '1', sentence: '0', words: hostile }))
  expect([left.status, left.headers.get('location')]).toEqual([303, `/review/${token}#part-1`])
  const req = await house().system()
  const [kept] = await remarksOf(req, [id])
  expect(kept).toMatchObject({
    section: 'A heading',
    sentence: 'Babies wake at night, and that is usual.',
    words: '</textarea><script>alert(1)</script>',
  })
  const page = await pageOf(token)
  expect(page).not.toMatch(/<script|<img src=x/)
  expect(page).toContain('&lt;script&gt;')
  expect((await remark(sent({ token, section: '1', sentence: '99', words: 'x' }))).status).toBe(422)
  expect((await remark(sent({ token, section: '1', words: ' ' }))).status).toBe(422)

  const ben = await asked(house(), article.id, await aReviewer(house(), 'Ben Other'))
  await remark(sent({ token: ben.token, section: '1', back: kept?.id ?? '' }))
  expect(await remarksOf(req, [id])).toHaveLength(1)
  await remark(sent({ token, section: '1', back: kept?.id ?? '' }))
  expect(await remarksOf(req, [id])).toEqual([])
  await answer(sent({ token, answer: 'decline' }))
  expect((await remark(sent({ token, section: '1', words: 'Too late.' }))).status).toBe(410)
})

test('a reviewer whose profile was deleted breaks no page and signs nothing', async () => {
  const article = await anArticle(house())
  const ada = await aReviewer(house(), 'Ada Gone')
  const { token } = await asked(house(), article.id, ada)
  await house().payload.delete({ collection: 'people', id: ada.id, req: await house().system() })
  const page = await pageOf(token)
  expect(page).toContain('Your profile is not here any more')
  expect(page).not.toContain('I sign the whole text')
  const refused = await answer(sent(signature(token)))
  expect([refused.status, await booked(house(), article.id)]).toEqual([410, []])
  expect((await answer(sent({ token, answer: 'decline' }))).status).toBe(303)
})

test('the letter holds the only copy of the link, and the asking editor hears of the answer', async () => {
  const article = await anArticle(house())
  const ada = await aReviewer(house(), 'Ada Letter')
  const { token } = await asked(house(), article.id, ada)
  const rows = await query<{ row: string }>(await house().system(), 'select t::text as row from links t')
  expect(rows.some(({ row }) => row.includes(token))).toBe(false)
  const letters = await lettersTo(house(), ada.address)
  expect(letters.map(({ subject }) => subject)).toEqual([`Would you review “${article.title}”?`])
  expect(tokenIn(letters[0]?.html ?? '', 'review')).toBe(token)
  await answer(sent({ token, answer: 'decline', words: 'No time.' }))
  const [told] = (await lettersTo(house(), 'editor@example.org')).filter(({ subject }) =>
    subject.includes('Ada Letter'),
  )
  expect(told?.subject).toBe(`Ada Letter cannot review “${article.title}”`)
  expect(told?.text).not.toContain('No time.')
})

test('who asks not to be named any more is named nowhere, for what they signed before as well', async () => {
  const article = await anArticle(house())
  const ada = await aReviewer(house(), 'Ada Nameless')
  for (const shownAs of ['name-and-credential', 'credential'] as const) {
    const { token } = await asked(house(), article.id, ada)
    await answer(sent(signature(token, { shownAs })))
  }
  const req = await house().system()
  const pieces: string[] = []
  for await (const piece of historyRecord(req, { id: article.id, published: true })) pieces.push(piece)
  const text = await textOfArticle(req, await published(article.id))
  const shown = [
    pieces.join(''),
    JSON.stringify(await historyOfArticle(req, article.id)),
    JSON.stringify((await articleView(req, await published(article.id))).review),
  ]
  expect(shown.filter((words) => words.includes('Nameless'))).toEqual([])
  expect(await subjectsReviewedBy(req, 'article', ada.id)).toEqual([])
  expect((await reviewOfArticle(req, article.id, text, 24, new Date())).whole).toBe(true)
})

test('a signature under a draft changes nothing that readers see', async () => {
  const article = await anArticle(house())
  const ada = await aReviewer(house(), 'Ada Ahead')
  const one = await asked(house(), article.id, ada)
  await answer(sent(signature(one.token)))
  const req = await house().system()
  const seen = async () => [
    JSON.stringify((await articleView(req, await published(article.id))).review),
    JSON.stringify(await historyOfArticle(req, article.id)),
  ]
  const before = await seen()
  const { body } = await published(article.id)
  await house().payload.update({
    collection: 'articles',
    id: article.id,
    data: { title: 'A secret recall', body },
    draft: true,
    req,
  })
  const two = await asked(house(), article.id, ada)
  await answer(sent(signature(two.token)))
  expect(await booked(house(), article.id)).toHaveLength(2)
  expect(await seen()).toEqual(before)
  const ben = await aReviewer(house(), 'Ben Ahead')
  const three = await asked(house(), article.id, ben)
  await answer(sent(signature(three.token)))
  expect(await booked(house(), article.id)).toHaveLength(3)
  expect(await creditedArticles(req, ben.id, [article.id], new Date())).toEqual([])
  expect(await creditedArticles(req, ada.id, [article.id], new Date())).toEqual([article.id])
})
