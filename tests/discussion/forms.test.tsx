import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, expect, test, vi } from 'vitest'
import { approveComment } from '@/discussion/decide'
import { sendComment } from '@/discussion/send-comment'
import { statusToken } from '@/discussion/status-link'
import * as answerRoute from '@/discussion/web/answer.route'
import { POST } from '@/discussion/web/comment.route'
import { freshStamp, pageStamp } from '@/discussion/web/comment-stamp'
import * as confirmRoute from '@/discussion/web/confirm-address.route'
import * as replyRoute from '@/discussion/web/reply.route'
import { AGREE_WORDING, CONFIRM_WORDING, NOTIFY_WORDING } from '@/discussion/wordings'
import { openBody } from '@/mailroom/letter-body'
import { query } from '@/platform/database'
import { stampOf } from '@/platform/forms'
import { paths } from '@/site/paths'
import { AskForm } from '@/site/thread/ask-form'
import { staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { anArticle, words } from './below-an-article'

const house = aHouse()
const running = vi.hoisted(() => ({ payload: vi.fn() }))
vi.mock('@/platform/payload', () => running)
beforeEach(() => {
  running.payload.mockImplementation(async () => house().payload)
})

let household = 0

const post = (fields: Record<string, string>, headers: Record<string, string> = {}) => {
  household += 1
  return POST(
    new Request('http://localhost:3000/forms/comment', {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { 'sec-fetch-site': 'same-origin', 'x-bedside-address': `203.0.113.${household}`, ...headers },
    }),
  )
}

const filled = (article: string, more: Record<string, string> = {}): Record<string, string> => ({
  article,
  ...pageStamp(article),
  words: 'How much of it reaches my milk?',
  name: 'A night-shift mum',
  email: '',
  agree: 'yes',
  website: '',
  ...more,
})

const storedBelow = async (article: string) =>
  (
    await house().payload.find({
      collection: 'comments',
      where: { article: { equals: article } },
      showHiddenFields: true,
    })
  ).docs

test('the form shows the very words that are kept as consent', () => {
  const form = renderToStaticMarkup(<AskForm hidden={{}} />)
  expect(form).toContain(`>${AGREE_WORDING}</label>`)
  expect(form).toContain(`>${NOTIFY_WORDING}</label>`)
})

test('a good form is stored and leads to a page that its writer alone can open', async () => {
  const { id } = await anArticle(house().payload)
  const answer = await post(filled(id))
  const stored = await storedBelow(id)
  expect(stored).toMatchObject([{ status: 'pending', kind: 'question', writerName: 'A night-shift mum' }])
  expect([answer.status, answer.headers.get('location')]).toEqual([303, paths.mine(statusToken(stored[0]?.id ?? ''))])
  expect(answer.headers.get('cache-control')).toBe('no-store')
})

test('the same form again, from a refresh, is answered the same and stored once', async () => {
  const { id } = await anArticle(house().payload)
  const form = filled(id)
  const home = { 'x-bedside-address': '198.51.100.60' }
  const answers = [await post(form, home), await post(form, home), await post(form, home)]
  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
  expect(new Set(answers.map(({ headers }) => headers.get('location'))).size).toBe(1)
  expect(await storedBelow(id)).toHaveLength(1)
})

test('a refused form comes back whole: what to do beside the fields, every value kept', async () => {
  const { id } = await anArticle(house().payload)
  const { agree: _agree, ...form } = filled(id, { words: 'x', name: 'Sam & "Co"', email: 'nobody@', notify: 'yes' })
  const answer = await post(form)
  const page = await answer.text()
  expect(answer.status).toBe(422)
  expect(page).toContain('<!doctype html>')
  expect(page).toContain('Please write your comment or question.')
  expect(page).toContain('This is not a whole email address')
  expect(page).toContain('Please tick this box')
  expect(page).toContain('value="Sam &amp; &quot;Co&quot;"')
  expect(page).toContain('value="nobody@"')
  expect(page).toMatch(/<input[^>]*name="notify"[^>]*checked=""/)
  expect(page).toContain(`name="stamp" value="${form.stamp}"`)
  expect(answer.headers.get('set-cookie')).toBeNull()
  expect(await storedBelow(id)).toEqual([])
})

test('a refused form leads back to its article, also when it is refused again, and nowhere else', async () => {
  const { id } = await anArticle(house().payload)
  const refused = async (back: string, referer: string) =>
    (await post(filled(id, { words: '', ...(back ? { back } : {}) }), { referer })).text()
  const first = await refused('', 'http://localhost:3000/articles/milk?from=letter')
  expect(first).toContain('<a href="/articles/milk#comments">Back to the article</a>')
  expect(first).toContain('name="back" value="/articles/milk"')
  expect(await refused('/articles/milk', 'http://localhost:3000/forms/comment')).toContain(
    'href="/articles/milk#comments"',
  )
  for (const elsewhere of ['//evil.example/articles/a', 'https://evil.example', '/articles/../admin', 'javascript:a'])
    expect(await refused(elsewhere, 'http://localhost:3000/forms/comment')).not.toContain('Back to the article')
})

test('too long a text says how long it may be and comes back uncut', async () => {
  const { id } = await anArticle(house().payload)
  const long = `${'a word '.repeat(450)}the end`
  const answer = await post(filled(id, { words: long }))
  const page = await answer.text()
  expect(answer.status).toBe(422)
  expect(page).toContain('Please shorten it to 3,000 characters; now it has 3,157.')
  expect(page).toContain('the end</textarea>')
})

test('3,000 characters are taken, emoji and all', async () => {
  const { id } = await anArticle(house().payload)
  const text = `${'👩‍🍼'.repeat(100)}${'a'.repeat(3000 - 500)}`
  expect(text).toHaveLength(3000)
  expect((await post(filled(id, { words: text }))).status).toBe(303)
  expect((await storedBelow(id))[0]?.publicWording).toBe(text)
})

test('whoever wants to hear of an answer must say where', async () => {
  const { id } = await anArticle(house().payload)
  const answer = await post(filled(id, { notify: 'yes' }))
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('Please enter your email address')
})

test.each([
  ['fr', 'fr'],
  ['<b>', 'en'],
])(
  'a question asked on a page in “%s” without an article is kept in “%s”, also when its form came back',
  async (language, kept) => {
    const typed = `Combien de café en ${language}?`
    const form = { ...filled('', { ...pageStamp(''), words: typed, language }) }
    const refused = await (await post({ ...form, agree: '' })).text()
    expect(refused).toContain(`name="language" value="${language === 'fr' ? 'fr' : '&lt;b&gt;'}"`)
    expect((await post(form)).status).toBe(303)
    const { docs } = await house().payload.find({
      collection: 'comments',
      where: { privateOriginal: { equals: typed } },
      showHiddenFields: true,
    })
    expect(docs).toMatchObject([{ language: kept, kind: 'question' }])
  },
)

test('a form without our stamp is shown once more, with the words kept and a stamp that works', async () => {
  const { id } = await anArticle(house().payload)
  const answer = await post(filled(id, { stamp: 'made up', words: 'Is this kept?' }))
  const page = await answer.text()
  expect(answer.status).toBe(422)
  expect(page).toContain('Is this kept?</textarea>')
  const stamp = /name="stamp" value="([^"]+)"/.exec(page)?.[1] ?? ''
  expect((await post(filled(id, { stamp, words: 'Is this kept?' }))).status).toBe(303)
})

/** What the form holds now, for pressing Send once more. */
const stampIn = (page: string) => /name="stamp" value="([^"]+)"/.exec(page)?.[1] ?? ''

test('a form sent a moment after it was shown comes back whole, and its time goes on', async () => {
  const { id } = await anArticle(house().payload)
  const form = filled(id, { ...freshStamp(id), words: 'Is this kept?' })
  const answer = await post(form)
  const page = await answer.text()
  expect(answer.status).toBe(422)
  expect(page).toContain('Please press Send once more')
  expect(page).toContain('Is this kept?</textarea>')
  expect(stampIn(page)).toBe(form.stamp)
  expect(await storedBelow(id)).toEqual([])
})

test.each([
  ['a tab left open over night', 20 * 3600, 303],
  ['a page kept for six days', 6 * 86_400, 303],
  ['a stamp of more than a week', 7 * 86_400 + 60, 422],
])('%s', async (_case, seconds, status) => {
  const { id } = await anArticle(house().payload)
  const old = pageStamp(id, new Date(Date.now() - seconds * 1000))
  const answer = await post(filled(id, { ...old, words: 'Is this kept?' }))
  expect(answer.status).toBe(status)
  if (status === 303) return
  const page = await answer.text()
  expect(page).toContain('Is this kept?</textarea>')
  expect(page).toContain('value="A night-shift mum"')
  expect(stampIn(page)).not.toBe(old.stamp)
  expect((await post(filled(id, { stamp: stampIn(page), words: 'Is this kept?' }))).status).toBe(303)
  expect(await storedBelow(id)).toHaveLength(1)
})

test('a form that showed other words to agree to is shown anew', async () => {
  const { id } = await anArticle(house().payload)
  const former = stampOf(`comment:${id}:the former words`, new Date(Date.now() - 60_000))
  const answer = await post(filled(id, former))
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain(`>${AGREE_WORDING}</label>`)
  expect(await storedBelow(id)).toEqual([])
})

test('a form that was taken is answered the same when it is refreshed after its stamp has run out', async () => {
  const { id } = await anArticle(house().payload)
  const old = pageStamp(id, new Date(Date.now() - 30 * 86_400_000))
  const { stamp, words: text, name } = filled(id, old)
  const prefix = '198.51.100.61'
  await sendComment(await house().reader(), words(id, { stamp, words: text, name, prefix }))
  expect((await post(filled(id, old), { 'x-bedside-address': prefix })).status).toBe(303)
  expect(await storedBelow(id)).toHaveLength(1)
})

test('a machine that fills in the trap is thanked like anybody, and nobody has to read it', async () => {
  const { id } = await anArticle(house().payload)
  const answer = await post(filled(id, { website: 'https://spam.example', words: 'Buy this.' }))
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/comments/received'])
  expect((await post({ website: 'x' })).status).toBe(303)
  expect(await storedBelow(id)).toMatchObject([{ status: 'spam' }])
})

test('too many posts are told how long to wait, and lose nothing', async () => {
  const { id } = await anArticle(house().payload)
  const headers = { 'x-bedside-address': '198.51.100.99' }
  const answers = []
  for (const n of [1, 2, 3]) answers.push(await post(filled(id, { words: `Number ${n}?` }), headers))
  const refused = answers.find(({ status }) => status === 429)
  expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await refused?.text()).toMatch(/Number \d\?<\/textarea>/)
})

test('while the database is away the form answers 503 and keeps the words', async () => {
  running.payload.mockImplementation(async () => {
    throw Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' })
  })
  const form = filled('019c0000-0000-7000-8000-000000000001', {
    words: 'A long and careful question?',
    email: 'me@example.org',
    notify: 'yes',
  })
  const answer = await post(form)
  const page = await answer.text()
  expect(answer.status).toBe(503)
  expect(page).toContain('Please try again in a moment')
  expect(page).toContain('A long and careful question?</textarea>')
  expect(page).toContain('value="me@example.org"')
  expect(page).toContain(`name="stamp" value="${form.stamp}"`)
})

test('what no form of ours sends is refused with a page for people', async () => {
  const { id } = await anArticle(house().payload)
  expect((await post(filled(id), { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect((await post(filled('not an id'))).status).toBe(404)
  expect((await post(filled('019c0000-0000-7000-8000-000000000001'))).status).toBe(404)
  expect((await post(filled(id, { parent: 'nor this' }))).status).toBe(404)
  const json = new Request('http://localhost:3000/forms/comment', {
    method: 'POST',
    body: '{}',
    headers: { 'content-type': 'application/json' },
  })
  const answer = await POST(json)
  expect(answer.status).toBe(415)
  expect(await answer.text()).toContain('We could not read what was sent')
  expect(await storedBelow(id)).toEqual([])
})

test('opening the link in the letter changes nothing; its button does', async () => {
  const { id } = await anArticle(house().payload)
  await post(filled(id, { email: 'opener@example.org', notify: 'yes' }))
  const [comment] = await storedBelow(id)
  const req = await house().system()
  const [letter] = await query<{ sealed_body: string }>(req, 'select sealed_body from letters where unique_key = $1', [
    `confirm-address:${comment?.id}`,
  ])
  const token = /\/comments\/confirm\/([\w-]{43})/.exec(openBody(letter?.sealed_body ?? '').text)?.[1] ?? ''
  const context = { params: Promise.resolve({ token }) }
  const confirmed = async () => (await storedBelow(id))[0]?.addressConfirmedAt

  for (const _time of [1, 2]) {
    const page = await confirmRoute.GET(new Request('http://localhost:3000/'), context)
    expect(page.status).toBe(200)
    const html = await page.text()
    expect(html).toContain('Confirm my address</button>')
    expect(html).toContain(CONFIRM_WORDING)
  }
  expect(await confirmed()).toBeNull()

  const press = async () => confirmRoute.POST(new Request('http://localhost:3000/', { method: 'POST' }), context)
  expect(await (await press()).text()).toContain('Your address is confirmed')
  const at = await confirmed()
  expect(at).toBeTruthy()
  expect((await press()).status).toBe(200)
  expect(await confirmed()).toBe(at)
  const proofs = await query(
    req,
    `select words from consent_events join wordings on hash = wording_hash
     where subject_id = $1 and purpose = 'answer-notice' and event = 'confirmed'`,
    [comment?.id],
  )
  expect(proofs).toEqual([{ words: CONFIRM_WORDING }])
})

test('a made-up link is not found, and one without a database asks to try again', async () => {
  const context = { params: Promise.resolve({ token: 'made-up' }) }
  expect((await confirmRoute.GET(new Request('http://localhost:3000/'), context)).status).toBe(404)
  running.payload.mockImplementation(async () => {
    throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
  })
  expect((await confirmRoute.POST(new Request('http://localhost:3000/', { method: 'POST' }), context)).status).toBe(503)
})

test('a reply has a form of its own below the words it answers, and only for what readers can see', async () => {
  const { id } = await anArticle(house().payload)
  const sent = await sendComment(await house().reader(), words(id))
  const comment = sent.ok ? sent.value.id : ''
  const open = () => replyRoute.GET(new Request('http://localhost:3000/'), { params: Promise.resolve({ id: comment }) })
  expect((await open()).status).toBe(404)
  await approveComment(await staffOf(house().payload, 'editor'), comment)
  const page = await (await open()).text()
  expect(page).toContain('How much of it reaches my milk?')
  expect(page).toContain(`name="parent" value="${comment}"`)
  expect(page).toContain('You are answering A night-shift mum.')
  expect(page).toMatch(new RegExp(`<a href="/articles/[a-z0-9-]+#c-${comment}">Back to the article</a>`))
})

test('the address in a notice leads to the answer and names nothing on the way', async () => {
  const article = await anArticle(house().payload)
  const sent = await sendComment(await house().reader(), words(article.id))
  const comment = sent.ok ? sent.value.id : ''
  const open = (id: string) =>
    answerRoute.GET(new Request('http://localhost:3000/'), { params: Promise.resolve({ id }) })
  expect((await open(comment)).status).toBe(404)
  expect((await open('made up')).status).toBe(404)
  await approveComment(await staffOf(house().payload, 'editor'), comment)
  const answer = await open(comment)
  expect([answer.status, answer.headers.get('location')]).toEqual([302, `/articles/${article.slug}#c-${comment}`])
})
