import { expect, test } from 'vitest'
import { confirmAddress } from '@/discussion/confirm-address'
import { approveComment, declineComment, hideComment, markAsSpam } from '@/discussion/decide'
import { notMyAddress } from '@/discussion/not-my-address'
import { reply } from '@/discussion/reply'
import { sendComment, wasSent } from '@/discussion/send-comment'
import { stopNotices } from '@/discussion/stop-notices'
import { tellAskers } from '@/discussion/tell-askers'
import { threadOf } from '@/discussion/thread'
import { waiting } from '@/discussion/waiting'
import { openBody } from '@/mailroom/letter-body'
import { query } from '@/platform/database'
import { staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { anArticle, profileFor, toldOf, words } from './below-an-article'

const house = aHouse()

async function send(more: Parameters<typeof words>[1] = {}, article?: string) {
  const { payload, reader } = house()
  const below = article ?? (await anArticle(payload)).id
  const result = await sendComment(await reader(), words(below, more))
  if (!result.ok) throw new Error(result.reason)
  return { id: result.value.id, article: below }
}

const shown = async (article: string) => threadOf(await house().reader(), article)
const rowOf = (id: string) => house().payload.findByID({ collection: 'comments', id, showHiddenFields: true })
const asEditor = () => staffOf(house().payload, 'editor')

/** The letters of one kind, opened, the newest last. */
async function letters(kind: string) {
  const rows = await query<{ sealed_body: string; unique_key: string }>(
    await house().system(),
    'select sealed_body, unique_key from letters where kind = $1 and sealed_body is not null order by created_at',
    [kind],
  )
  return rows.map(({ sealed_body, unique_key }) => ({ key: unique_key, ...openBody(sealed_body) }))
}

async function answer(comment: string, text = 'A small part of it, and young babies clear it slowly.') {
  const { payload } = house()
  await profileFor(payload, 'author')
  const result = await reply(await staffOf(payload, 'author'), { comment, words: text })
  if (!result.ok) throw new Error(result.reason)
  return result.value
}

const tokenIn = (text: string, what: string) => new RegExp(`/comments/${what}/([\\w-]{43})`).exec(text)?.[1] ?? ''

async function anAsker(email: string) {
  const sent = await send({ email, wantsAnswer: true })
  const letter = (await letters('confirm-address')).find(({ key }) => key.endsWith(sent.id))
  return { ...sent, letter, token: tokenIn(letter?.text ?? '', 'confirm') }
}

test('what a reader sends waits, unseen, until an editor approves it', async () => {
  const { id, article } = await send()
  expect((await shown(article)).posts).toEqual([])
  expect(await approveComment(await asEditor(), id)).toMatchObject({ ok: true, value: 'published' })
  const { posts, count } = await shown(article)
  expect(posts).toMatchObject([
    { id, name: 'A night-shift mum', words: 'How much of it reaches my milk?', replies: [] },
  ])
  expect(count).toBe(1)
})

test('a text that asks is proposed as a question, another one as a comment', async () => {
  const asked = await send({ words: 'how long does it stay in my milk' })
  const said = await send({ words: 'Counting tea as well had not crossed my mind.' })
  expect((await rowOf(asked.id)).kind).toBe('question')
  expect((await rowOf(said.id)).kind).toBe('comment')
})

test('readers see the wording the editor gave, never the private original', async () => {
  const { id, article } = await send({ words: 'My son Tom Example, born 3 May, wakes up. Why?' })
  await approveComment(await asEditor(), id, 'My young baby wakes up. Why?')
  const seen = JSON.stringify(await shown(article))
  expect(seen).toContain('My young baby wakes up. Why?')
  expect(seen).not.toContain('Tom')
  expect((await rowOf(id)).privateOriginal).toContain('Tom Example')
})

test('approving twice is approving once, and the first day stays', async () => {
  const { id } = await send()
  await approveComment(await asEditor(), id)
  const { publishedAt } = await rowOf(id)
  expect(publishedAt).toBeTruthy()
  const [before] = await query<{ n: number }>(await house().system(), 'select count(*)::int as n from changes')
  expect(await approveComment(await asEditor(), id)).toMatchObject({ ok: true, value: 'published' })
  const [after] = await query<{ n: number }>(await house().system(), 'select count(*)::int as n from changes')
  expect((await rowOf(id)).publishedAt).toBe(publishedAt)
  expect(after).toEqual(before)
})

test('approval announces the thread of the article, and nothing is announced to readers before', async () => {
  const { id, article } = await send()
  const changes = async () =>
    query<{ what: string; tags: string[] }>(
      await house().system(),
      'select what, tags from changes where document = $1 order by id',
      [id],
    )
  expect(await changes()).toEqual([])
  await approveComment(await asEditor(), id)
  expect((await changes()).at(-1)).toEqual({ what: 'changed', tags: [`discussion:article:${article}`] })
})

test('what is rejected, hidden or spam is not shown', async () => {
  const article = (await anArticle(house().payload)).id
  const ids = await Promise.all([1, 2, 3].map(async (n) => (await send({ words: `Words number ${n}` }, article)).id))
  const [one = '', two = '', three = ''] = ids
  await declineComment(await asEditor(), one, { reasons: ['off-topic'] })
  await markAsSpam(await asEditor(), two)
  await approveComment(await asEditor(), three)
  expect(await hideComment(await asEditor(), three)).toMatchObject({ value: 'hidden' })
  expect(await shown(article)).toEqual({ posts: [], count: 0 })
})

test('a clinician answers with their badge, in the name of the profile that names their account', async () => {
  const { id, article } = await send()
  await approveComment(await asEditor(), id)
  const answered = await answer(id)
  const { posts } = await shown(article)
  expect(posts[0]?.replies).toMatchObject([
    { id: answered, clinician: { role: 'Paediatrician (sample)', credentials: [{ abbreviation: 'IBCLC' }] } },
  ])
})

test('nobody answers what readers cannot see, nor under a name that is not theirs', async () => {
  const { payload } = house()
  const { id } = await send()
  await profileFor(payload, 'author')
  expect(await reply(await staffOf(payload, 'author'), { comment: id, words: 'An answer.' })).toEqual({
    ok: false,
    reason: 'not-published',
  })
  await approveComment(await asEditor(), id)
  const other = await payload.create({
    collection: 'people',
    data: { name: 'Sample Colleague', slug: 'sample-colleague' },
  })
  const as = async (role: 'author' | 'editor' | 'moderator', person?: string) =>
    reply(await staffOf(payload, role), { comment: id, words: 'An answer.', person })
  expect(await as('author', other.id)).toEqual({ ok: false, reason: 'not-your-profile' })
  expect(await as('moderator')).toEqual({ ok: false, reason: 'no-profile' })
  expect(await as('editor', other.id)).toMatchObject({ ok: true })
  expect(await reply(await house().reader(), { comment: id, words: 'An answer.', person: other.id })).toEqual({
    ok: false,
    reason: 'not-staff',
  })
})

test('replies of any depth stand flat below the first comment and say whom they answer', async () => {
  const { id, article } = await send()
  await approveComment(await asEditor(), id)
  const answered = await answer(id)
  const deeper = await send({ parent: answered, words: 'Thank you.', name: '' }, article)
  await approveComment(await asEditor(), deeper.id)
  const { posts, count } = await shown(article)
  expect(posts).toHaveLength(1)
  expect(posts[0]?.replies.map((one) => [one.id, one.inReplyTo?.id])).toEqual([
    [answered, undefined],
    [deeper.id, answered],
  ])
  expect(count).toBe(3)
})

test('a hidden comment that was answered leaves its place without its words', async () => {
  const { id, article } = await send({ words: 'Words that go away. Why?', name: 'Somebody' })
  await approveComment(await asEditor(), id)
  await answer(id)
  await hideComment(await asEditor(), id)
  const { posts } = await shown(article)
  expect(posts).toMatchObject([{ id, gone: true, name: '', words: '', replies: [{}] }])
  expect(JSON.stringify(posts)).not.toMatch(/go away|Somebody/)
})

test.each(['rejected', 'spam', 'hidden', 'removed', 'erased'] as const)(
  'a comment that becomes %s leaves its place to the replies below it, and each that counts is shown',
  async (status) => {
    const { payload, system } = house()
    const { id, article } = await send({ words: 'Words that go away. Why?', name: 'Somebody' })
    await approveComment(await asEditor(), id)
    const answered = await answer(id)
    await payload.update({ collection: 'comments', id, data: { status }, overrideAccess: true, req: await system() })
    const { posts, count } = await shown(article)
    expect(posts).toMatchObject([{ id, gone: true, name: '', words: '', replies: [{ id: answered }] }])
    expect(count).toBe(1)
    expect(await hideComment(await asEditor(), answered)).toMatchObject({ value: 'hidden' })
    expect(await shown(article)).toEqual({ posts: [], count: 0 })
  },
)

test('a second click, a refresh and a replayed form are one comment, answered the same', async () => {
  const { payload, reader } = house()
  const article = (await anArticle(payload)).id
  const form = words(article, { words: 'Sent twice?' })
  const [one, two] = await Promise.all([sendComment(await reader(), form), sendComment(await reader(), form)])
  const later = await sendComment(await reader(), { ...form, words: ' Sent  twice? ' })
  expect(one).toMatchObject({ ok: true })
  expect(two).toEqual(one)
  expect(later).toEqual(one)
  expect((await payload.count({ collection: 'comments', where: { article: { equals: article } } })).totalDocs).toBe(1)
})

test('the same words from another network are another comment, so that a copy leads to nobody’s own page', async () => {
  const { payload, reader } = house()
  const article = (await anArticle(payload)).id
  const form = words(article, { words: 'Thank you!' })
  const one = await sendComment(await reader(), form)
  const elsewhere = { ...form, prefix: '198.51.100.44' }
  expect(await wasSent(await reader(), form)).toBe(true)
  expect(await wasSent(await reader(), elsewhere)).toBe(false)
  const other = await sendComment(await reader(), elsewhere)
  expect([one.ok, other.ok]).toEqual([true, true])
  expect(other).not.toEqual(one)
  expect((await payload.count({ collection: 'comments', where: { article: { equals: article } } })).totalDocs).toBe(2)
})

test('one network sends the same again some thirty times an hour, then waits', async () => {
  const { payload, reader } = house()
  const form = words((await anArticle(payload)).id, { words: 'Sent again and again?' })
  const first = await sendComment(await reader(), form)
  const again = []
  // The hour is a window of the clock: it may have just begun anew.
  for (let n = 0; n < 61; n += 1) again.push(await sendComment(await reader(), form))
  expect(again.slice(0, 30)).toEqual(Array(30).fill(first))
  expect(again.find(({ ok }) => !ok)).toMatchObject({ reason: 'too-soon', wait: expect.any(Number) })
})

test('a household waits half a minute between two posts and is told how long', async () => {
  const { payload, reader } = house()
  const article = (await anArticle(payload)).id
  const prefix = '198.51.100.7'
  await sendComment(await reader(), words(article, { prefix }))
  const results = [
    await sendComment(await reader(), words(article, { prefix, words: 'Another one.' })),
    await sendComment(await reader(), words(article, { prefix, words: 'And another one.' })),
  ]
  // The half minute is a window of the clock: it may have just begun anew.
  const refused = results.filter((result) => !result.ok)
  expect(refused.length).toBeGreaterThanOrEqual(1)
  expect(refused[0]).toMatchObject({ reason: 'too-soon', wait: expect.any(Number) })
})

test('nothing is sent below an article that is not published, or to a comment that is not shown', async () => {
  const { payload, reader } = house()
  const { id, article } = await send()
  expect(await sendComment(await reader(), words(article, { parent: id }))).toEqual({ ok: false, reason: 'no-parent' })
  const req = await asEditor()
  await payload.update({ collection: 'articles', id: article, data: { _status: 'draft' }, overrideAccess: false, req })
  expect(await sendComment(await reader(), words(article))).toEqual({ ok: false, reason: 'no-article' })
})

test('what the trap caught is kept as spam, without an address or a letter', async () => {
  const { id } = await send({ spam: true, email: 'trap@example.org', wantsAnswer: true })
  expect(await rowOf(id)).toMatchObject({ status: 'spam', writerAddressSealed: null, writerAddressHmac: null })
  expect((await letters('confirm-address')).some(({ key }) => key.endsWith(id))).toBe(false)
})

test('an address is asked to confirm, by a letter that says nothing of what was written', async () => {
  const { letter, token } = await anAsker('asker-one@example.org')
  expect(token).toHaveLength(43)
  expect(`${letter?.subject} ${letter?.html} ${letter?.text}`).not.toMatch(/milk|sleep|baby|caffeine|night-shift/i)
})

test('the asker is told of an answer once, and only with a confirmed address', async () => {
  const { id, token } = await anAsker('asker-two@example.org')
  await approveComment(await asEditor(), id)
  const first = await answer(id)
  expect(await toldOf(house())).toContain(first)
  await tellAskers(await house().system(), first)
  const notices = async () => (await letters('answer-notice')).filter(({ key }) => key.endsWith(id))
  expect(await notices()).toEqual([])

  expect(await confirmAddress(await house().reader(), token)).toMatchObject({ ok: true })
  await tellAskers(await house().system(), first)
  await tellAskers(await house().system(), first)
  const [notice, ...more] = await notices()
  expect(more).toEqual([])
  expect(notice?.key).toBe(`answer:${first}:${id}`)
  expect(notice?.text).toContain(`/comments/answer/${first}`)
  expect(`${notice?.subject} ${notice?.html} ${notice?.text}`).not.toMatch(
    /milk|sleep|baby|clear it slowly|night-shift/i,
  )
})

test('who confirms late is still told of the answer that was there already', async () => {
  const { id, token } = await anAsker('asker-three@example.org')
  await approveComment(await asEditor(), id)
  const answered = await answer(id)
  const before = (await toldOf(house())).filter((one) => one === answered).length
  await confirmAddress(await house().reader(), token)
  expect((await toldOf(house())).filter((one) => one === answered).length).toBe(before + 1)
})

test('who stops the notices is told nothing more, and their address is forgotten', async () => {
  const { id, token } = await anAsker('asker-four@example.org')
  await approveComment(await asEditor(), id)
  await confirmAddress(await house().reader(), token)
  const first = await answer(id)
  await tellAskers(await house().system(), first)
  const notice = (await letters('answer-notice')).find(({ key }) => key.endsWith(id))
  const stop = tokenIn(notice?.text ?? '', 'stop')
  expect(notice?.headers['List-Unsubscribe']).toContain(stop)
  expect(await stopNotices(await house().reader(), stop)).toMatchObject({ ok: true })
  expect(await stopNotices(await house().reader(), stop)).toMatchObject({ ok: true })
  await tellAskers(await house().system(), await answer(id, 'A second answer.'))
  expect((await letters('answer-notice')).filter(({ key }) => key.endsWith(id))).toHaveLength(1)
  expect((await rowOf(id)).writerAddressSealed).toBeNull()
})

test('somebody whose address was given by another is never written to again', async () => {
  const { id, letter, token } = await anAsker('not-me@example.org')
  expect(await notMyAddress(await house().reader(), tokenIn(letter?.text ?? '', 'not-me'))).toMatchObject({ ok: true })
  expect(await confirmAddress(await house().reader(), token)).toEqual({ ok: false, reason: 'revoked' })
  expect(await rowOf(id)).toMatchObject({ writerAddressSealed: null, writerAddressHmac: null })
  const again = await anAsker('Not-Me@example.org')
  expect(again.letter).toBeUndefined()
})

test('“this was not me” takes the address from every comment it was entered for, and stops what was on its way', async () => {
  const address = 'entered-thrice@example.org'
  const one = await anAsker(address)
  const two = await anAsker(address)
  const other = await anAsker('bystander@example.org')
  await approveComment(await asEditor(), one.id)
  expect(await confirmAddress(await house().reader(), one.token)).toMatchObject({ ok: true })
  const answered = await answer(one.id)
  await notMyAddress(await house().reader(), tokenIn(two.letter?.text ?? '', 'not-me'))

  const gone = {
    writerAddressSealed: null,
    writerAddressHmac: null,
    addressConfirmedAt: null,
    wantsAnswerByMail: false,
  }
  for (const { id } of [one, two]) expect(await rowOf(id)).toMatchObject(gone)
  expect((await rowOf(other.id)).writerAddressSealed).toBeTruthy()
  expect(await confirmAddress(await house().reader(), two.token)).toEqual({ ok: false, reason: 'revoked' })
  await tellAskers(await house().system(), answered)
  expect((await letters('answer-notice')).some(({ key }) => key.endsWith(one.id))).toBe(false)
  const erased = await query<{ subject_id: string }>(
    await house().system(),
    `select subject_id from consent_events where event = 'erased' and subject_id = any($1)`,
    [[one.id, two.id]],
  )
  expect(erased).toHaveLength(2)

  const again = await anAsker(address)
  expect(again.letter).toBeUndefined()
  expect(await rowOf(again.id)).toMatchObject({ status: 'pending', ...gone })
})

test('consent is kept with the very words that were shown', async () => {
  const { id } = await send({ email: 'consent@example.org', wantsAnswer: true })
  const rows = await query(
    await house().system(),
    `select event, purpose, method, words from consent_events c join wordings w on w.hash = c.wording_hash
     where subject_id = $1 order by purpose`,
    [id],
  )
  expect(rows).toEqual([
    { event: 'requested', purpose: 'answer-notice', method: 'form', words: 'Email me when someone answers' },
    {
      event: 'confirmed',
      purpose: 'publish-words',
      method: 'form',
      words: 'I agree that my words are read and may be published',
    },
  ])
})

test('an address given without the wish to hear of an answer is not kept at all', async () => {
  const { id } = await send({ email: 'unneeded@example.org', wantsAnswer: false })
  expect(await rowOf(id)).toMatchObject({
    writerAddressSealed: null,
    writerAddressHmac: null,
    wantsAnswerByMail: false,
  })
})

test('no address stands in clear in any table', async () => {
  const address = 'very.private.person@example.org'
  const { id, token } = await anAsker(address)
  await approveComment(await asEditor(), id)
  await confirmAddress(await house().reader(), token)
  await tellAskers(await house().system(), await answer(id))
  const req = await house().system()
  const tables = await query<{ name: string }>(
    req,
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_schema in ('public', 'pgboss') and table_type = 'BASE TABLE'`,
  )
  for (const { name } of tables) {
    const rows = await query(req, `select 1 from ${name} t where t::text ilike $1`, ['%very.private.person%'])
    expect(rows, name).toEqual([])
  }
})

test('the dashboard counts what waits', async () => {
  const before = await waiting(await house().system())
  await send({ words: 'Is it safe?' })
  const said = await send({ words: 'Thank you.' })
  expect(await waiting(await house().system())).toMatchObject({
    pending: before.pending + 2,
    questions: before.questions + 1,
  })
  await approveComment(await asEditor(), said.id)
  expect(await waiting(await house().system())).toMatchObject({ pending: before.pending + 1 })
})
