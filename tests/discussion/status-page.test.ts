import { beforeEach, expect, test, vi } from 'vitest'
import { approveComment, declineComment, markAsSpam } from '@/discussion/decide'
import { editComment } from '@/discussion/edit-comment'
import { logOf } from '@/discussion/moderation-log'
import { sendComment } from '@/discussion/send-comment'
import { commentOfStatus, statusToken } from '@/discussion/status-link'
import { AGREE_WORDING } from '@/discussion/wordings'
import { query } from '@/platform/database'
import { staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { anArticle, words } from './below-an-article'
import { exported, open, openToken, press } from './own-page'

const house = aHouse()
const running = vi.hoisted(() => ({ payload: vi.fn() }))
vi.mock('@/platform/payload', () => running)
beforeEach(() => {
  running.payload.mockImplementation(async () => house().payload)
})

const asEditor = () => staffOf(house().payload, 'editor')

async function send(more: Parameters<typeof words>[1] = {}) {
  const { id: article } = await anArticle(house().payload)
  const result = await sendComment(await house().reader(), words(article, more))
  if (!result.ok) throw new Error(result.reason)
  return result.value.id
}

const opened = openToken
const pageOf = async (id: string) => (await open(id)).page

test('the same comment always has the same key, and nothing else opens it', async () => {
  const id = await send()
  expect(statusToken(id)).toBe(statusToken(id))
  expect(commentOfStatus(statusToken(id))).toBe(id)
  const token = statusToken(id)
  for (const other of ['', id, token.slice(0, -1), `${token}A`, statusToken('no id')]) {
    expect(commentOfStatus(other)).toBeUndefined()
    expect((await opened(other)).status).toBe(404)
  }
})

test('whoever has just sent something is thanked, and told what happens next and how soon', async () => {
  const { status, page, headers } = await opened(statusToken(await send({ words: 'Is <b>tea</b> fine?\n\nAt night' })))
  expect([status, headers.get('cache-control')]).toEqual([200, 'no-store'])
  expect(page).toContain('Thank you, we have it')
  expect(page).toContain('usually within a day')
  expect(page).toContain('its address is the only key')
  expect(page).toContain('Is &lt;b&gt;tea&lt;/b&gt; fine?')
  expect(page).toContain('<meta name="referrer" content="no-referrer"/>')
  expect(page).toContain('<meta name="robots" content="noindex"/>')
})

test('the page says where the words stand once they are published', async () => {
  const id = await send()
  await approveComment(await asEditor(), id, 'How much of it reaches the milk?')
  const page = await pageOf(id)
  expect(page).toContain('Your question is published')
  expect(page).toContain(`#c-${id}"`)
  expect(page).toContain('How much of it reaches the milk?')
})

test('spam looks to its writer as if it were waiting', async () => {
  const id = await send()
  await markAsSpam(await asEditor(), id)
  const page = await pageOf(id)
  expect(page).toContain('Thank you, we have it')
  expect(page).not.toMatch(/spam/i)
})

test('what was declined says so, kindly', async () => {
  const id = await send()
  await declineComment(await asEditor(), id, { reasons: ['patient-specific'] })
  await house().payload.update({ collection: 'comments', id, data: { declinedFor: 'patient-specific unkind' } })
  const page = await pageOf(id)
  expect(page).toContain('Your question was not published')
  expect(page).toContain('we cannot advise on them from afar')
  expect(page).toContain('in kinder words')
})

test('an address of a comment that is gone says that nothing is left', async () => {
  const { status, page } = await opened(statusToken('00000000-0000-4000-8000-000000000000'))
  expect(status).toBe(410)
  expect(page).toContain('There is nothing here any more')
})

const rowOf = (id: string) => house().payload.findByID({ collection: 'comments', id, showHiddenFields: true })

test('within a quarter of an hour, and before anybody decided, the writer changes the words', async () => {
  const id = await send({ words: 'My son Tom wakes up. Why?' })
  expect((await open(id, 'edit')).page).toContain('My son Tom wakes up. Why?')
  const fields = { do: 'edit', words: 'Our naps are short.', name: 'Mira' }
  const answers = [await press(id, fields), await press(id, fields)]
  expect(answers.map(({ status, headers }) => [status, headers.get('location')])).toEqual([
    [303, `/comments/mine/${statusToken(id)}`],
    [303, `/comments/mine/${statusToken(id)}`],
  ])
  expect(await rowOf(id)).toMatchObject({
    privateOriginal: 'Our naps are short.',
    publicWording: 'Our naps are short.',
    writerName: 'Mira',
    kind: 'comment',
    status: 'pending',
  })
  expect((await rowOf(id)).editedAt).toBeTruthy()
  const kept = await query(await house().system(), 'select why, words from comment_wordings where comment_id = $1', [
    id,
  ])
  expect(kept).toEqual([{ why: 'writer', words: 'My son Tom wakes up. Why?' }])
})

test('changed words obey the limits of the form, and come back when they do not', async () => {
  const id = await send()
  const { status, page } = await press(id, { do: 'edit', words: 'x', name: 'y'.repeat(90) })
  expect(status).toBe(422)
  expect(page).toContain('Please write your comment or question.')
  expect(page).toContain('Please shorten the name')
  expect(page).toContain('y'.repeat(90))
})

const seenIn = (page: string) => (/name="seen" value="([^"]*)"/.exec(page)?.[1] ?? '').replaceAll('&quot;', '"')
const DANGER = 'My 5 week old has a fever of 39, what should I do?'

test('changed words that speak of danger now are saved at the second press, below where to call', async () => {
  const id = await send()
  const edit = { do: 'edit', words: DANGER, name: 'Mira' }
  const first = await press(id, edit)
  expect(first.status).toBe(422)
  expect(first.page).toContain('<h1>Before this is saved</h1>')
  expect(first.page.indexOf('href="tel:911"')).toBeGreaterThan(0)
  expect(first.page.indexOf('href="tel:911"')).toBeLessThan(first.page.indexOf('id="edit-form"'))
  expect(first.page).toContain('name="do" value="edit"')
  expect(first.page).toContain(`${DANGER}</textarea>`)
  expect((await rowOf(id)).privateOriginal).toBe('How much of it reaches my milk?')
  expect((await press(id, { ...edit, seen: seenIn(first.page) })).status).toBe(303)
  expect((await rowOf(id)).privateOriginal).toBe(DANGER)
})

test('what was shown before the words were sent is not shown when they are changed', async () => {
  const id = await send({ words: DANGER })
  const { page } = await open(id, 'edit')
  expect(page).not.toContain('href="tel:')
  expect((await press(id, { do: 'edit', words: `${DANGER} Please help.`, name: '', seen: seenIn(page) })).status).toBe(
    303,
  )
})

test('changed words that tell who somebody is are offered in general words, and saved as their writer chooses', async () => {
  const words = 'Is this rash usual? You can reach me at mira.sample@example.org.'
  for (const choice of ['general', 'own']) {
    const id = await send()
    const first = await press(id, { do: 'edit', words, name: '' })
    expect(first.status).toBe(422)
    expect(first.page).toContain('Use the general wording</button>')
    const general = 'Is this rash usual? Please write to me.'
    expect((await press(id, { do: 'edit', words, name: '', seen: seenIn(first.page), general, choice })).status).toBe(
      303,
    )
    expect((await rowOf(id)).privateOriginal).toBe(choice === 'general' ? general : words)
  }
})

test('what was decided on, or sent longer ago, is not changed, and the typed words stay on the page', async () => {
  const decided = await send()
  await approveComment(await asEditor(), decided)
  const answer = await press(decided, { do: 'edit', words: 'Other words altogether', name: '' })
  expect(answer.status).toBe(409)
  expect(answer.page).toContain('Other words altogether')
  expect((await rowOf(decided)).publicWording).toBe('How much of it reaches my milk?')
  const late = await send()
  const reader = await house().reader()
  const in16Minutes = new Date(Date.now() + 16 * 60_000)
  const edit = { words: 'Other words altogether', name: '' }
  expect(await editComment(reader, late, edit, in16Minutes)).toEqual({ ok: false, reason: 'too-late' })
})

test('taking it back is asked once more, done once, and seen by readers', async () => {
  const id = await send({ email: 'mira@example.org', wantsAnswer: true })
  await approveComment(await asEditor(), id)
  expect((await open(id, 'withdraw')).page).toContain('value="withdraw"')
  expect((await rowOf(id)).status).toBe('published')
  for (const _ of [1, 2]) expect((await press(id, { do: 'withdraw' })).status).toBe(303)
  expect(await rowOf(id)).toMatchObject({ status: 'removed', writerAddressSealed: null, wantsAnswerByMail: false })
  expect(await pageOf(id)).toContain('You took your question back')
  const log = await logOf(await house().system(), id)
  expect(log.at(-1)).toMatchObject({ actor: 'reader', from: 'published', to: 'removed', reasons: ['taken-back'] })
  expect(log.filter(({ to }) => to === 'removed')).toHaveLength(1)
})

test('another site presses no button here', async () => {
  const id = await send()
  for (const what of ['withdraw', 'erase', 'edit']) {
    const fields = { do: what, words: 'Planted words', name: '' }
    expect((await press(id, fields, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  }
  expect(await rowOf(id)).toMatchObject({ status: 'pending', privateOriginal: 'How much of it reaches my milk?' })
})

test('a browser that names no origin, because the page sends no referrer, presses every button', async () => {
  const id = await send()
  const answer = await press(id, { do: 'withdraw' }, { 'sec-fetch-site': '', origin: 'null' })
  expect(answer.status).toBe(303)
})

test('the writer is told what staff said to them, and not who', async () => {
  const id = await send()
  const editor = await asEditor()
  const why = { reasons: ['off-topic'], noteToWriter: 'Try a travel forum.', note: 'Third time this week' }
  await declineComment(editor, id, why)
  const { page } = await open(id)
  expect(page).toContain('Try a travel forum.')
  const file = await exported(id)
  expect(file.headers.get('content-disposition')).toMatch(/^attachment; /)
  const kept = JSON.parse(file.page)
  expect(kept).toMatchObject({ status: 'declined', wordsAsSent: 'How much of it reaches my milk?', address: 'none' })
  expect(kept.consent).toMatchObject([{ purpose: 'publish-words', wording: AGREE_WORDING }])
  expect(kept.whatHappened.at(-1)).toMatchObject({ by: 'staff', to: 'declined', note: 'Try a travel forum.' })
  for (const text of [page, file.page]) expect(text).not.toMatch(/Third time|Sample editor|editor@/)
})

test('no answer of these pages holds the writer’s address, nor what it is found by', async () => {
  const id = await send({ email: 'mira.example@example.org', wantsAnswer: true })
  const { writerAddressHmac } = await rowOf(id)
  expect(writerAddressHmac).toMatch(/^[0-9a-f]{64}$/)
  const answers = [
    await open(id),
    await open(id, 'edit'),
    await open(id, 'withdraw'),
    await open(id, 'erase'),
    await exported(id),
    await press(id, { do: 'edit', words: '', name: '' }),
    await press(id, { do: 'withdraw' }),
    await open(id),
    await press(id, { do: 'erase' }),
    await open(id),
  ]
  for (const { page, headers } of answers) {
    const all = `${page} ${JSON.stringify([...headers])}`
    expect(all).not.toMatch(/mira\.example/i)
    expect(all).not.toContain(writerAddressHmac)
  }
  expect(answers.at(-1)?.status).toBe(410)
})

test('while the database is down, the page says so and changed words come back', async () => {
  const id = await send()
  running.payload.mockRejectedValue(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }))
  expect((await open(id)).status).toBe(503)
  const { status, page } = await press(id, { do: 'edit', words: 'Words that took an hour', name: '' })
  expect(status).toBe(503)
  expect(page).toContain('Words that took an hour')
})

test('whoever was sent no letter, because their address had had enough that day, is told so and asks for it later', async () => {
  const letters = async (of: string) =>
    query(await house().system(), 'select 1 from letters where unique_key = $1', [`confirm-address:${of}`])
  const ids = []
  for (const _time of [1, 2, 3, 4]) ids.push(await send({ email: 'often@example.org', wantsAnswer: true }))
  const [asked = '', , , id = ''] = ids
  expect(await pageOf(asked)).toContain('open the letter we sent you')
  const page = await pageOf(id)
  expect(page).toContain('We have sent enough letters to this address today')
  expect(page).not.toContain('open the letter we sent you')
  expect((await press(id, { do: 'ask-again' })).status).toBe(303)
  expect(await letters(id)).toEqual([])
  await query(await house().system(), "delete from rate_limits where bucket like 'confirm-address:%'")
  expect((await press(asked, { do: 'ask-again' })).status).toBe(303)
  for (const _time of [1, 2]) expect((await press(id, { do: 'ask-again' })).status).toBe(303)
  expect(await letters(id)).toHaveLength(1)
  expect(await pageOf(id)).toContain('open the letter we sent you')
})
