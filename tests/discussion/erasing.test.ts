import { beforeEach, expect, test, vi } from 'vitest'
import { confirmAddress } from '@/discussion/confirm-address'
import { approveComment, declineComment } from '@/discussion/decide'
import { editComment } from '@/discussion/edit-comment'
import { eraseComment } from '@/discussion/erase-comment'
import { because } from '@/discussion/moderation-log'
import { notMyAddress } from '@/discussion/not-my-address'
import { reply } from '@/discussion/reply'
import { sendComment } from '@/discussion/send-comment'
import { tellAskers } from '@/discussion/tell-askers'
import { threadOf } from '@/discussion/thread'
import { addressHmac } from '@/mailroom/addresses'
import { openBody } from '@/mailroom/letter-body'
import { isSuppressed } from '@/mailroom/suppress'
import { query } from '@/platform/database'
import { bodyOf, staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { anArticle, profileFor, words } from './below-an-article'
import { tablesHolding } from './everything-kept'
import { open, press } from './own-page'

const house = aHouse()
const running = vi.hoisted(() => ({ payload: vi.fn() }))
vi.mock('@/platform/payload', () => running)
beforeEach(() => {
  running.payload.mockImplementation(async () => house().payload)
})

const asEditor = () => staffOf(house().payload, 'editor')

async function send(more: Parameters<typeof words>[1] = {}) {
  const article = (await anArticle(house().payload)).id
  const result = await sendComment(await house().reader(), words(article, more))
  if (!result.ok) throw new Error(result.reason)
  return { id: result.value.id, article }
}

const countOf = async (statement: string, id: string) => {
  const [row] = await query<{ n: number }>(await house().system(), statement, [id])
  return row?.n
}
const rowsOf = (id: string) => countOf('select count(*)::int as n from comments where id = $1', id)

async function tokenOf(comment: string, what: 'confirm' | 'not-me') {
  const [row] = await query<{ sealed_body: string }>(
    await house().system(),
    `select sealed_body from letters where unique_key = 'confirm-address:' || $1`,
    [comment],
  )
  const { text } = openBody(row?.sealed_body ?? '')
  return new RegExp(`/comments/${what}/([\\w-]{43})`).exec(text)?.[1] ?? ''
}

async function answered(comment: string) {
  await profileFor(house().payload, 'author')
  const result = await reply(await staffOf(house().payload, 'author'), { comment, words: 'A small part of it.' })
  if (!result.ok) throw new Error(result.reason)
  await tellAskers(await house().system(), result.value)
}

const secrets = ['marzipan', 'quincunx', 'zebedee.asker@example.org']

/** Everything that can come to hold a word of somebody's: edited, confirmed, noted, reported, voted for, claimed. */
async function aStoriedQuestion(email = 'zebedee.asker@example.org') {
  const sent = await send({
    words: 'Does marzipan reach my milk?',
    name: 'Quincunx',
    email,
    wantsAnswer: true,
  })
  const { id } = sent
  await editComment(await house().reader(), id, { words: 'Does much marzipan reach my milk?', name: 'Quincunx' })
  await confirmAddress(await house().reader(), await tokenOf(id, 'confirm'))
  const editor = await asEditor()
  because(editor, id, { noteToWriter: 'Dear Quincunx', note: 'marzipan again' })
  await approveComment(editor, id, 'How much marzipan reaches milk?')
  const system = await house().system()
  for (const statement of [
    `insert into comment_reports (comment_id, reporter, reason, words) values ($1, 'r', 'other', 'Quincunx lies')`,
    `insert into comment_votes (comment_id, voter) values ($1, 'v')`,
    `insert into comment_tallies (comment_id, helpful) values ($1, 1) on conflict do nothing`,
    `insert into comment_claims (comment_id, staff_id, until) values ($1, 's', now())`,
    `update letters set provider_id = 'letter-1' where unique_key = 'confirm-address:' || $1::text`,
  ])
    await query(system, statement, [id])
  await query(
    system,
    `insert into provider_events (id, type, provider_letter, payload)
     values ('event-1', 'email.delivered', 'letter-1', '{"to": "zebedee.asker@example.org"}') on conflict do nothing`,
  )
  return sent
}

test('after deleting everything, neither words nor name nor address stand in any table', async () => {
  const { id } = await aStoriedQuestion()
  const system = await house().system()
  const hmac = addressHmac('zebedee.asker@example.org')
  for (const secret of [...secrets.slice(0, 2), hmac]) {
    expect(await tablesHolding(system, secret)).toContain('public.comments')
  }
  expect((await press(id, { do: 'erase' })).status).toBe(303)
  for (const secret of [...secrets, hmac]) expect(await tablesHolding(system, secret)).toEqual([])
  expect(await rowsOf(id)).toBe(0)
  expect((await open(id)).status).toBe(410)
  expect((await press(id, { do: 'erase' })).status).toBe(303)
})

test('what was decided and when stays in the log, and the consent that ended is on record', async () => {
  const { id } = await send({ email: 'log@example.org', wantsAnswer: true })
  await declineComment(await asEditor(), id, { reasons: ['other'] })
  await eraseComment(await house().reader(), id, 'writer')
  const log = await query(
    await house().system(),
    'select actor, to_status as to, reasons, note, note_to_writer from moderation_log where comment_id = $1 order by at',
    [id],
  )
  expect(log).toMatchObject([{ to: 'pending' }, { to: 'rejected' }, { actor: 'reader', to: 'erased', note: null }])
  const consent = await query(
    await house().system(),
    `select purpose from consent_events where subject_id = $1 and event = 'erased' order by purpose`,
    [id],
  )
  expect(consent).toEqual([{ purpose: 'answer-notice' }, { purpose: 'publish-words' }])
})

test('an empty place stays above what others replied, and readers see that something was there', async () => {
  const { id, article } = await aStoriedQuestion()
  await answered(id)
  await eraseComment(await house().reader(), id, 'writer')
  const system = await house().system()
  for (const secret of secrets) expect(await tablesHolding(system, secret)).toEqual([])
  const { posts } = await threadOf(await house().reader(), article)
  expect(posts).toMatchObject([{ id, name: '', words: '', gone: true, replies: [{ words: 'A small part of it.' }] }])
  expect((await open(id)).status).toBe(410)
})

test('a letter that waits is not sent after its writer deleted everything', async () => {
  const { id } = await aStoriedQuestion()
  await answered(id)
  const letters = () => countOf(`select count(*)::int as n from letters where unique_key like '%:' || $1`, id)
  expect(await letters()).toBe(2)
  await eraseComment(await house().reader(), id, 'writer')
  expect(await letters()).toBe(0)
})

test('“this was not me” still blocks an address whose enterer has deleted everything since', async () => {
  const { id } = await send({ email: 'stranger@example.org', wantsAnswer: true })
  const token = await tokenOf(id, 'not-me')
  const system = await house().system()
  await query(
    system,
    `update letters set first_attempt_at = now(), status = 'accepted' where unique_key = 'confirm-address:' || $1`,
    [id],
  )
  await eraseComment(await house().reader(), id, 'writer')
  expect(await rowsOf(id)).toBe(0)
  expect((await notMyAddress(await house().reader(), token)).ok).toBe(true)
  expect(await isSuppressed(system, addressHmac('stranger@example.org'))).toBe(true)
})

test('deleting suppresses nobody: their newsletter goes on', async () => {
  const { id } = await send({ email: 'subscriber@example.org', wantsAnswer: true })
  await eraseComment(await house().reader(), id, 'writer')
  expect(await isSuppressed(await house().system(), addressHmac('subscriber@example.org'))).toBe(false)
})

test('an answer of the staff is nobody’s to delete by a key', async () => {
  const { id } = await send()
  await approveComment(await asEditor(), id)
  await answered(id)
  const [answer] = await query<{ id: string }>(await house().system(), 'select id from comments where parent_id = $1', [
    id,
  ])
  expect((await open(answer?.id ?? '')).status).toBe(410)
  await press(answer?.id ?? '', { do: 'erase' })
  expect(await rowsOf(answer?.id ?? '')).toBe(1)
})

test('a page that quotes it forgets the words too, in its versions as well', async () => {
  const { id } = await aStoriedQuestion('another.asker@example.org')
  await press(id, { do: 'allow-quoting' })
  const { payload } = house()
  const person = await profileFor(payload, 'editor')
  const data = {
    title: 'How much marzipan reaches milk?',
    slug: 'marzipan-in-milk',
    details: 'Asked by Quincunx.',
    answer: bodyOf('A small part of it.'),
    answeredBy: person.id,
    comments: [id],
  }
  const editor = await asEditor()
  const page = await payload.create({ collection: 'questions', data: { ...data, _status: 'published' }, req: editor })
  await payload.update({
    collection: 'questions',
    id: page.id,
    data: { details: 'Quincunx asked.' },
    draft: true,
    req: editor,
  })
  await press(id, { do: 'erase' })
  expect(await rowsOf(id)).toBe(0)
  const system = await house().system()
  const hidden = (await payload.findByID({ collection: 'questions', id: page.id }))._status
  expect(hidden).toBe('draft')
  // What was announced to the web processes names the page's address for a day.
  for (const secret of secrets)
    expect((await tablesHolding(system, secret)).filter((table) => table !== 'public.changes')).toEqual([])
})
