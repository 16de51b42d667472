import { expect, test } from 'vitest'
import { confirmAddress } from '@/discussion/confirm-address'
import { approveComment, declineComment, hideComment, markAsSpam } from '@/discussion/decide'
import { eachDue } from '@/discussion/each-due'
import { editComment } from '@/discussion/edit-comment'
import { eraseOverdue, removeTombstones } from '@/discussion/erase-overdue'
import { forgetAddresses } from '@/discussion/forget-addresses'
import { merge } from '@/discussion/merge'
import { logOf } from '@/discussion/moderation-log'
import { purgeOriginals } from '@/discussion/purge-originals'
import { allowQuoting } from '@/discussion/quoting'
import { reply } from '@/discussion/reply'
import { keepNothingTooLong } from '@/discussion/retention'
import { sendComment } from '@/discussion/send-comment'
import { sweepCounts } from '@/discussion/sweep-counts'
import { withdrawComment } from '@/discussion/withdraw-comment'
import { openBody } from '@/mailroom/letter-body'
import { query } from '@/platform/database'
import { bodyOf, staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { anArticle, profileFor, words } from './below-an-article'

const house = aHouse()
const asEditor = () => staffOf(house().payload, 'editor')
const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60_000)

async function send(more: Parameters<typeof words>[1] = {}) {
  const article = (await anArticle(house().payload)).id
  const result = await sendComment(await house().reader(), words(article, more))
  if (!result.ok) throw new Error(result.reason)
  return result.value.id
}

const asked = (email: string) => send({ email, wantsAnswer: true })

async function rowOf(id: string) {
  const { docs } = await house().payload.find({
    collection: 'comments',
    where: { id: { equals: id } },
    showHiddenFields: true,
  })
  return docs[0]
}

async function answer(comment: string) {
  await profileFor(house().payload, 'author')
  const result = await reply(await staffOf(house().payload, 'author'), { comment, words: 'A small part of it.' })
  if (!result.ok) throw new Error(result.reason)
  return result.value
}

async function confirm(comment: string) {
  const [row] = await query<{ sealed_body: string }>(
    await house().system(),
    `select sealed_body from letters where unique_key = 'confirm-address:' || $1`,
    [comment],
  )
  const token = /\/comments\/confirm\/([\w-]{43})/.exec(openBody(row?.sealed_body ?? '').text)?.[1] ?? ''
  return confirmAddress(await house().reader(), token)
}

test.each([
  { days: 14, what: 'was never confirmed', become: 'unconfirmed' },
  { days: 30, what: 'is spam', become: 'spam' },
  { days: 60, what: 'nobody decided on', become: 'pending' },
  { days: 90, what: 'was declined', become: 'rejected' },
  { days: 90, what: 'was hidden', become: 'hidden' },
  { days: 90, what: 'its writer took back', become: 'removed' },
])('what $what is erased after $days days, and not a day before', async ({ days, become }) => {
  const id = await send()
  if (become === 'spam') await markAsSpam(await asEditor(), id)
  if (become === 'rejected') await declineComment(await asEditor(), id, { reasons: ['other'] })
  if (become === 'hidden') await approveComment(await asEditor(), id)
  if (become === 'hidden') await hideComment(await asEditor(), id)
  if (become === 'removed') await withdrawComment(await house().reader(), id)
  if (become === 'unconfirmed')
    await query(await house().system(), `update comments set status = 'unconfirmed' where id = $1`, [id])
  await eraseOverdue(await house().system(), inDays(days - 1))
  expect((await rowOf(id))?.status).toBe(become)
  await eraseOverdue(await house().system(), inDays(days + 1))
  expect(await rowOf(id)).toBeUndefined()
  const log = await logOf(await house().system(), id)
  expect(log.at(-1)).toMatchObject({ actor: 'system', from: become, to: 'erased', reasons: ['kept-long-enough'] })
})

test('days are counted from the last decision: what was taken up again waits anew', async () => {
  const id = await send()
  const system = await house().system()
  await query(system, `update comments set created_at = now() - interval '80 days' where id = $1`, [id])
  await declineComment(await asEditor(), id, { reasons: ['other'] })
  await house().payload.update({ collection: 'comments', id, data: { status: 'pending' } })
  await eraseOverdue(system, inDays(1))
  expect((await rowOf(id))?.status).toBe('pending')
})

test('what readers see stays; the words as they were sent go 90 days after the decision', async () => {
  const id = await send({ words: 'Said Tom Example in May.' })
  await editComment(await house().reader(), id, { words: 'Said Tom Example, in May.', name: '' })
  await approveComment(await asEditor(), id, 'Said my son.')
  await keepNothingTooLong(await house().system(), inDays(89))
  expect((await rowOf(id))?.privateOriginal).toBe('Said Tom Example, in May.')
  await keepNothingTooLong(await house().system(), inDays(91))
  expect(await rowOf(id)).toMatchObject({ status: 'published', privateOriginal: null, publicWording: 'Said my son.' })
  expect((await rowOf(id))?.originalPurgedAt).toBeTruthy()
  const wordings = await query(await house().system(), 'select 1 from comment_wordings where comment_id = $1', [id])
  expect(wordings).toEqual([])
  expect((await logOf(await house().system(), id)).at(-1)).toMatchObject({ actor: 'system', action: 'purged' })
})

test('a question keeps its words until 90 days after the answer, or for a year', async () => {
  const unanswered = await send()
  const answered = await send()
  await approveComment(await asEditor(), unanswered)
  await approveComment(await asEditor(), answered)
  await answer(answered)
  await purgeOriginals(await house().system(), inDays(91))
  expect((await rowOf(answered))?.privateOriginal).toBeNull()
  expect((await rowOf(unanswered))?.privateOriginal).toBe('How much of it reaches my milk?')
  await purgeOriginals(await house().system(), inDays(366))
  expect((await rowOf(unanswered))?.privateOriginal).toBeNull()
})

test('an address that nobody confirms goes after two weeks, and what finds it after “this was not me” has ended', async () => {
  const id = await asked('never@example.org')
  await forgetAddresses(await house().system(), inDays(13))
  expect((await rowOf(id))?.writerAddressSealed).toBeTruthy()
  await forgetAddresses(await house().system(), inDays(15))
  expect(await rowOf(id)).toMatchObject({ writerAddressSealed: null, wantsAnswerByMail: false })
  expect((await rowOf(id))?.writerAddressHmac).toBeTruthy()
  expect(await confirm(id)).toMatchObject({ ok: false, reason: 'revoked' })
  await forgetAddresses(await house().system(), inDays(31))
  expect((await rowOf(id))?.writerAddressHmac).toBeNull()
})

test('a confirmed address stays while an answer may come, and goes 90 days after it came', async () => {
  const waits = await asked('waits@example.org')
  const heard = await asked('heard@example.org')
  for (const id of [waits, heard]) {
    await confirm(id)
    await approveComment(await asEditor(), id)
  }
  await answer(heard)
  await forgetAddresses(await house().system(), inDays(91))
  expect((await rowOf(waits))?.writerAddressSealed).toBeTruthy()
  expect((await rowOf(heard))?.writerAddressSealed).toBeNull()
  await forgetAddresses(await house().system(), inDays(366))
  expect((await rowOf(waits))?.writerAddressSealed).toBeNull()
})

test('the address of what is spam goes at once', async () => {
  const id = await asked('spam@example.org')
  await markAsSpam(await asEditor(), id)
  await forgetAddresses(await house().system(), new Date())
  expect((await rowOf(id))?.writerAddressSealed).toBeNull()
})

test('a question whose page readers see, or somebody is writing, is not taken from it by time', async () => {
  const shown = await send()
  const drafted = await send()
  for (const id of [shown, drafted]) await allowQuoting(await house().reader(), id)
  const { payload } = house()
  const person = await profileFor(payload, 'editor')
  const page = { answer: bodyOf('A small part of it.'), answeredBy: person.id }
  const editor = await asEditor()
  const ofShown = { ...page, title: 'How much reaches the milk?', slug: 'how-much', comments: [shown] }
  await payload.create({ collection: 'questions', data: { ...ofShown, _status: 'published' }, req: editor })
  const ofDrafted = { ...page, title: 'Not ready yet', comments: [drafted] }
  await payload.create({ collection: 'questions', data: ofDrafted, draft: true, req: editor })
  await keepNothingTooLong(await house().system(), inDays(91))
  const { docs } = await payload.find({ collection: 'questions', where: { slug: { equals: 'how-much' } } })
  expect(docs).toMatchObject([{ title: 'How much reaches the milk?', _status: 'published' }])
  expect(await rowOf(shown)).toMatchObject({ status: 'pending', privateOriginal: null })
  expect(await rowOf(drafted)).toMatchObject({ status: 'pending', privateOriginal: 'How much of it reaches my milk?' })
  await keepNothingTooLong(await house().system(), inDays(366))
  expect(await rowOf(drafted)).toBeUndefined()
})

test('whoever asked what had been asked before is kept until they have heard of its answer', async () => {
  const first = await send()
  const again = await asked('again@example.org')
  await confirm(again)
  await approveComment(await asEditor(), first)
  expect((await merge(await asEditor(), { comments: [again], into: { kind: 'comment', id: first } })).ok).toBe(true)
  await keepNothingTooLong(await house().system(), inDays(91))
  expect((await rowOf(again))?.status).toBe('rejected')
  expect((await rowOf(again))?.writerAddressSealed).toBeTruthy()
  await answer(first)
  await keepNothingTooLong(await house().system(), inDays(89))
  expect((await rowOf(again))?.status).toBe('rejected')
  await keepNothingTooLong(await house().system(), inDays(91))
  expect(await rowOf(again)).toBeUndefined()
})

test('an empty place goes once nothing hangs below it any more', async () => {
  const id = await send()
  await approveComment(await asEditor(), id)
  const below = await answer(id)
  await withdrawComment(await house().reader(), id)
  await eraseOverdue(await house().system(), inDays(91))
  expect((await rowOf(id))?.status).toBe('erased')
  await house().payload.delete({ collection: 'comments', id: below })
  await removeTombstones(await house().system())
  expect(await rowOf(id)).toBeUndefined()
})

test('votes and settled reports go after 90 days, open reports and counts stay', async () => {
  const id = await send()
  const system = await house().system()
  await query(system, `insert into comment_votes (comment_id, voter) values ($1, 'v')`, [id])
  await query(system, `insert into comment_tallies (comment_id, helpful) values ($1, 1)`, [id])
  await query(
    system,
    `insert into comment_reports (comment_id, reporter, reason, settled_at)
     values ($1, 'settled', 'other', now()), ($1, 'open', 'other', null)`,
    [id],
  )
  const left = async () => [
    await query(system, 'select voter from comment_votes where comment_id = $1', [id]),
    await query(system, 'select reporter from comment_reports where comment_id = $1 order by reporter', [id]),
    await query(system, 'select helpful from comment_tallies where comment_id = $1', [id]),
  ]
  await sweepCounts(system, inDays(89))
  expect(await left()).toEqual([[{ voter: 'v' }], [{ reporter: 'open' }, { reporter: 'settled' }], [{ helpful: 1 }]])
  await sweepCounts(system, inDays(91))
  expect(await left()).toEqual([[], [{ reporter: 'open' }], [{ helpful: 1 }]])
})

test('those that fail keep nobody behind them waiting, however many they are', async () => {
  const system = await house().system()
  const logged: unknown[] = []
  const req = { ...system, payload: { ...system.payload, logger: { error: (line: unknown) => logged.push(line) } } }
  const ids = Array.from({ length: 500 }, (_, n) => `00000000-0000-4000-8000-${String(n + 1).padStart(12, '0')}`)
  const done: string[] = []
  const run = eachDue(
    Object.assign(req),
    'Trying',
    async (after, limit) =>
      ids
        .filter((id) => id > after && !done.includes(id))
        .slice(0, limit)
        .map((id) => ({ id })),
    async (id) => {
      if (ids.indexOf(id) < 400) throw new Error('never works')
      done.push(id)
    },
    50,
  )
  await expect(run).rejects.toThrow('Trying: 400 failed')
  expect(done.length).toBeGreaterThanOrEqual(50)
  expect(logged).toHaveLength(400)
})
