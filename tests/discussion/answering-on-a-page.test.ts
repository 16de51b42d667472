import { expect, test } from 'vitest'
import { answerOnPage } from '@/discussion/answer-on-page'
import { answerWaiting } from '@/discussion/answer-waiting'
import { ownComment } from '@/discussion/own-comment'
import { queuePage } from '@/discussion/queue'
import { tellAskers } from '@/discussion/tell-askers'
import { statusWords } from '@/discussion/web/status-words'
import { query } from '@/platform/database'
import { bodyOf, staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { allowed, askedByMail } from './asked'
import { profileFor } from './below-an-article'
import { inQueue, statusOf } from './in-the-queue'

const house = aHouse()
const editor = () => staffOf(house().payload, 'editor')
/** Asked on the page for questions, and not read yet. */
const nowhere = { article: undefined, waits: true } as const

const unanswered = async () =>
  (await queuePage(await editor(), { lane: 'unanswered', now: new Date() })).items.map(({ id }) => id)

async function ownPage(id: string) {
  const own = await ownComment(await house().reader(), id)
  if (!own) throw new Error('gone')
  return statusWords(own, false, 24)
}

test('no reply is published where readers could not find it, and the question waits on', async () => {
  const id = await inQueue(house())
  await profileFor(house().payload, 'editor')
  expect(await answerWaiting(await editor(), { comment: id, words: 'Two cups are usual.' })).toEqual({
    ok: false,
    reason: 'no-article-to-stand-under',
  })
  expect(await statusOf(house(), id)).toBe('pending')
})

test('a question below no article waits, also approved, until the page that answers it is public', async () => {
  const person = await profileFor(house().payload, 'editor')
  const { id } = await askedByMail(house(), 'nowhere@example.org', 'May I drink coffee?', nowhere)
  const made = await answerOnPage(await editor(), { comment: id })
  if (!made.ok) throw new Error(made.reason)
  expect(await answerOnPage(await editor(), { comment: id })).toEqual(made)
  const page = await house().payload.findByID({ collection: 'questions', id: made.value, draft: true, depth: 0 })
  expect(page).toMatchObject({ alsoAsked: [id], language: 'en', _status: 'draft' })
  expect(JSON.stringify(page)).not.toContain('coffee')
  expect(await unanswered()).toContain(id)
  expect(await ownPage(id)).toMatchObject({ heading: 'Your question was read', links: [] })

  await house().payload.update({
    collection: 'questions',
    id: made.value,
    data: {
      title: 'How much coffee while nursing?',
      slug: 'how-much-coffee-while-nursing',
      answer: bodyOf('Two cups are usual.'),
      answeredBy: person.id,
      _status: 'published',
    },
    overrideAccess: false,
    req: await editor(),
  })
  await tellAskers(await house().system(), made.value)
  const letters = 'select 1 from letters where kind = $1 and unique_key = $2'
  expect(await query(await house().system(), letters, ['answer-notice', `answer:${made.value}:${id}`])).toHaveLength(1)
  expect(await unanswered()).not.toContain(id)
  expect(await ownPage(id)).toMatchObject({
    heading: 'Your question is answered',
    links: [{ href: '/questions/how-much-coffee-while-nursing' }],
  })
})

test('with the leave of the asker the page begins with their words', async () => {
  const { id } = await allowed(house(), 'May I drink tea?', nowhere)
  const made = await answerOnPage(await editor(), { comment: id, publicWording: 'May I drink green tea?' })
  if (!made.ok) throw new Error(made.reason)
  const page = await house().payload.findByID({ collection: 'questions', id: made.value, draft: true, depth: 0 })
  expect(page).toMatchObject({ title: 'May I drink green tea?', comments: [id], _status: 'draft' })
})

test('whoever makes no pages approves nothing by the way', async () => {
  const id = await inQueue(house())
  const moderator = await staffOf(house().payload, 'moderator')
  expect(await answerOnPage(moderator, { comment: id })).toEqual({ ok: false, reason: 'not-a-writer' })
  expect(await statusOf(house(), id)).toBe('pending')
})
