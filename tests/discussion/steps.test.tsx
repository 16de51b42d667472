/** What is shown before words are sent, to a reader without JavaScript: shown once, never in the way. */
import { beforeEach, expect, test, vi } from 'vitest'
import { approveComment } from '@/discussion/decide'
import { sendComment } from '@/discussion/send-comment'
import { POST } from '@/discussion/web/comment.route'
import { pageStamp } from '@/discussion/web/comment-stamp'
import { staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { anArticle, words } from './below-an-article'

const house = aHouse()
const running = vi.hoisted(() => ({ payload: vi.fn() }))
vi.mock('@/platform/payload', () => running)
beforeEach(() => {
  running.payload.mockImplementation(async () => house().payload)
})

const DANGER = 'My 5 week old has a fever of 39, what should I do?'
const OTHER_DANGER = `${DANGER} Now he is not breathing properly.`
const PRIVATE = 'Is this rash usual? You can reach me at mira.sample@example.org or 07700 900123.'
const HARMLESS = 'How much of it reaches my milk?'

let household = 0

async function press(fields: Record<string, string>, headers: Record<string, string> = {}) {
  household += 1
  const answer = await POST(
    new Request('http://localhost:3000/forms/comment', {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { 'sec-fetch-site': 'same-origin', 'x-bedside-address': `203.0.113.${household}`, ...headers },
    }),
  )
  return { status: answer.status, to: answer.headers.get('location') ?? '', page: await answer.text() }
}

async function aForm(words: string, more: Record<string, string> = {}) {
  const { id } = await anArticle(house().payload)
  const fields = { article: id, words, name: 'Mira', email: '', agree: 'yes', website: '' }
  const form: Record<string, string> = { ...fields, ...pageStamp(id), ...more }
  const stored = async () =>
    (await house().payload.find({ collection: 'comments', where: { article: { equals: id } }, showHiddenFields: true }))
      .docs
  return { form, stored }
}

const entities: Record<string, string> = { '&quot;': '"', '&amp;': '&', '&lt;': '<', '&gt;': '>', '&#x27;': "'" }
const plain = (html: string) => html.replace(/&(?:quot|amp|lt|gt|#x27);/g, (entity) => entities[entity] ?? entity)

/** What the form that came back holds, for pressing a button of it. */
function formIn(page: string): Record<string, string> {
  const inputs = [...page.matchAll(/<input[^>]*>/g)].map(([tag]) => tag)
  const attribute = (tag: string, name: string) => plain(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '')
  const sent = inputs.filter((tag) => !tag.includes('type="checkbox"') || tag.includes('checked=""'))
  const areas = [...page.matchAll(/<textarea[^>]*name="(\w+)"[^>]*>([^<]*)<\/textarea>/g)]
  return Object.fromEntries([
    ...sent.map((tag) => [attribute(tag, 'name'), attribute(tag, 'value')]),
    ...areas.map(([, name = '', words = '']) => [name, plain(words)]),
  ])
}

test('words that speak of danger now come back once, below where to call, and are stored when they are sent again', async () => {
  const { form, stored } = await aForm(DANGER)
  const first = await press(form)
  expect(first.status).toBe(422)
  expect(first.page).toContain('<h1>Before this is sent</h1>')
  expect(first.page).toContain('A fever in a baby under three months can be an emergency.')
  expect(first.page).toContain('href="tel:911"')
  expect(first.page.indexOf('href="tel:911"')).toBeLessThan(first.page.indexOf('id="ask-form"'))
  expect(first.page).not.toContain('role="alert"')
  expect(formIn(first.page)).toMatchObject({ words: DANGER, name: 'Mira', agree: 'yes', stamp: form.stamp })
  expect(await stored()).toEqual([])

  const home = { 'x-bedside-address': '203.0.113.250' }
  const second = await press(formIn(first.page), home)
  expect(second.status).toBe(303)
  expect(await stored()).toMatchObject([{ privateOriginal: DANGER }])
  expect((await press(formIn(first.page), home)).to).toBe(second.to)
  expect(await stored()).toHaveLength(1)
})

test('changed words show the card again only when they speak of another danger', async () => {
  const { form, stored } = await aForm(DANGER)
  const first = await press(form)
  const other = await press({ ...formIn(first.page), words: OTHER_DANGER })
  expect(other.status).toBe(422)
  expect(other.page).toContain('Trouble breathing can be an emergency.')
  expect(await stored()).toEqual([])
  const reworded = await press({ ...formIn(other.page), words: `${OTHER_DANGER} Please help.` })
  expect(reworded.status).toBe(303)
  expect(await stored()).toHaveLength(1)
})

test('the numbers are those of the region that the desk has set', async () => {
  const editor = await staffOf(house().payload, 'administrator')
  const set = (region: 'gb' | 'us') =>
    house().payload.updateGlobal({ slug: 'discussion-rules', data: { region }, overrideAccess: false, req: editor })
  await set('gb')
  const { form } = await aForm(DANGER)
  const { page } = await press(form)
  await set('us')
  expect(page.indexOf('href="tel:999"')).toBeGreaterThan(0)
  expect(page.indexOf('href="tel:999"')).toBeLessThan(page.indexOf('<details>'))
})

test('where to call stands there without a database, too', async () => {
  const { form } = await aForm(DANGER)
  running.payload.mockImplementation(async () => {
    throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
  })
  const { status, page } = await press(form)
  expect(status).toBe(422)
  expect(page).toContain('href="tel:911"')
})

test('details that tell who somebody is are offered in general words, and go as written when Send is pressed again', async () => {
  const { form, stored } = await aForm(PRIVATE)
  const first = await press(form)
  expect(first.status).toBe(422)
  expect(first.page).toContain('Use the general wording</button>')
  expect(first.page).toContain('Send as I wrote it</button>')
  expect(formIn(first.page).words).toBe(PRIVATE)
  expect(formIn(first.page).general).not.toMatch(/mira\.sample|07700/)
  expect(await stored()).toEqual([])
  expect((await press(formIn(first.page))).status).toBe(303)
  expect(await stored()).toMatchObject([{ privateOriginal: PRIVATE }])
})

test('the general wording is sent as it was offered', async () => {
  const { form, stored } = await aForm(PRIVATE)
  const offered = formIn((await press(form)).page)
  expect((await press({ ...offered, choice: 'general' })).status).toBe(303)
  expect(await stored()).toMatchObject([{ privateOriginal: offered.general, publicWording: offered.general }])
})

test('what the offered wording itself holds is not held against it', async () => {
  const { form, stored } = await aForm(`${DANGER} ${PRIVATE}`)
  const offered = formIn((await press(form)).page)
  expect(offered.general).not.toContain('5 week old')
  expect((await press({ ...offered, choice: 'general' })).status).toBe(303)
  expect(await stored()).toMatchObject([{ privateOriginal: offered.general }])
})

test('the general wording is sent as its writer changed it', async () => {
  const { form, stored } = await aForm(PRIVATE)
  const offered = formIn((await press(form)).page)
  expect((await press({ ...offered, general: 'Is this rash usual?', choice: 'general' })).status).toBe(303)
  expect(await stored()).toMatchObject([{ privateOriginal: 'Is this rash usual?' }])
})

test('the offer is refused with its button', async () => {
  const { form, stored } = await aForm(PRIVATE)
  const offered = formIn((await press(form)).page)
  expect((await press({ ...offered, choice: 'own' })).status).toBe(303)
  expect(await stored()).toMatchObject([{ privateOriginal: PRIVATE }])
})

test('a new detail in changed words is offered again', async () => {
  const { form, stored } = await aForm(PRIVATE)
  const first = await press(form)
  const again = await press({ ...formIn(first.page), words: `${PRIVATE} Or ask noor.sample@example.org.` })
  expect(again.status).toBe(422)
  expect(again.page).toContain('Use the general wording')
  expect(await stored()).toEqual([])
})

test('both stand on one page, and one more Send is enough', async () => {
  const { form, stored } = await aForm(`${DANGER} ${PRIVATE}`)
  const first = await press(form)
  expect(first.page).toContain('href="tel:911"')
  expect(first.page).toContain('Use the general wording')
  expect((await press(formIn(first.page))).status).toBe(303)
  expect(await stored()).toHaveLength(1)
})

test('where to call is not kept back until the form is filled in', async () => {
  const { form, stored } = await aForm(DANGER, { agree: '' })
  const first = await press(form)
  expect(first.page).toContain('Please tick this box')
  expect(first.page).toContain('href="tel:911"')
  expect(first.page).toContain('<h1>This was not sent yet</h1>')
  expect((await press({ ...formIn(first.page), agree: 'yes' })).status).toBe(303)
  expect(await stored()).toHaveLength(1)
})

test('words from another site, and words that are too long, are refused without being looked at', async () => {
  const { form, stored } = await aForm(DANGER)
  const foreign = await press(form, { 'sec-fetch-site': 'cross-site' })
  expect(foreign.status).toBe(403)
  const long = await press({ ...form, words: `${DANGER} ${PRIVATE} ${'word '.repeat(700)}` })
  expect(long.status).toBe(422)
  expect(long.page).toContain('Please shorten it to 3,000 characters')
  for (const { page } of [foreign, long]) {
    expect(page).not.toMatch(/href="tel:|Use the general wording/)
    expect(formIn(page)).not.toHaveProperty('seen')
  }
  expect((await press(formIn(foreign.page))).page).toContain('href="tel:911"')
  expect(await stored()).toEqual([])
})

test.each(['', '[', '{"a":1}', '[1,2]', '"danger:infant-fever"'])(
  'a field “seen” of %j shows what is to be seen',
  async (seen) => {
    const { form, stored } = await aForm(DANGER, { seen })
    expect((await press(form)).status).toBe(422)
    expect(await stored()).toEqual([])
  },
)

test('harmless words are sent at once, and an age alone is no detail', async () => {
  for (const words of [HARMLESS, 'When do babies of 7 weeks sleep longer?']) {
    const { form, stored } = await aForm(words)
    expect((await press(form)).status).toBe(303)
    expect(await stored()).toHaveLength(1)
  }
})

test('the form that stays on its page hears the same as JSON', async () => {
  const { form, stored } = await aForm(DANGER)
  const json = { accept: 'application/json' }
  const first = await press(form, json)
  const { hidden, ...rest } = JSON.parse(first.page)
  expect([first.status, rest]).toEqual([422, { sent: false }])
  expect(hidden.seen).toContain('danger:infant-fever')
  const wrong = await press({ ...form, ...hidden, agree: '' }, json)
  expect(JSON.parse(wrong.page)).toMatchObject({
    sent: false,
    errors: { agree: expect.stringContaining('tick this box') },
  })
  const sent = await press({ ...form, ...hidden }, json)
  expect([sent.status, JSON.parse(sent.page)]).toEqual([
    200,
    { sent: true, to: expect.stringMatching(/^\/comments\/mine\/[\w-]+$/) },
  ])
  expect(await stored()).toHaveLength(1)
})

test('an answer to another reader takes the same steps, and stays an answer', async () => {
  const { id } = await anArticle(house().payload)
  const sent = await sendComment(await house().reader(), words(id))
  const parent = sent.ok ? sent.value.id : ''
  await approveComment(await staffOf(house().payload, 'editor'), parent)
  const form = { article: id, parent, ...pageStamp(id), words: DANGER, name: '', email: '', agree: 'yes' }
  const first = await press(form)
  expect(first.status).toBe(422)
  expect(first.page).toContain('You are answering another comment.')
  expect((await press(formIn(first.page))).status).toBe(303)
  const below = { collection: 'comments', where: { parent: { equals: parent } } } as const
  expect((await house().payload.find(below)).totalDocs).toBe(1)
})

test('a question that stands below no article is sent from its own page', async () => {
  const form = { article: '', ...pageStamp(''), words: HARMLESS, name: '', email: '', agree: 'yes' }
  const answer = await press(form)
  expect([answer.status, answer.to]).toEqual([303, expect.stringMatching(/^\/comments\/mine\//)])
})
