import { expect, test } from 'vitest'
import { claimComment, releaseComment } from '@/discussion/claim'
import { approveComment, declineComment, hideComment, markAsSpam, reopenComment } from '@/discussion/decide'
import { decideMany } from '@/discussion/decide-many'
import { editComment } from '@/discussion/edit-comment'
import { namedLog } from '@/discussion/named-log'
import { itemsOf } from '@/discussion/queue-item'
import { reply } from '@/discussion/reply'
import { redactComment, rewordComment, without } from '@/discussion/reword'
import { setFirst } from '@/discussion/set-first'
import { settleReports } from '@/discussion/settle-reports'
import { query } from '@/platform/database'
import { staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { anArticle, profileFor } from './below-an-article'
import { actionsOf, colleagueOf, inQueue, reportOf, statusOf } from './in-the-queue'

const house = aHouse()
const moderator = () => staffOf(house().payload, 'moderator')
const editor = () => staffOf(house().payload, 'editor')

test('of two who take an item in hand at once, one has it', async () => {
  const id = await inQueue(house())
  const [one, other] = [await moderator(), await colleagueOf(house(), 'moderator')]
  const results = await Promise.all([claimComment(one, id), claimComment(other, id)])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results.find(({ ok }) => !ok)).toEqual({ ok: false, reason: 'claimed' })
})

test('a lease is renewed by its holder, taken over when it has run out, and released by its holder alone', async () => {
  const id = await inQueue(house())
  const start = Date.now()
  const after = (minutes: number) => new Date(start + minutes * 60_000)
  const [mine, theirs] = [await moderator(), await colleagueOf(house(), 'moderator')]
  expect(await claimComment(mine, id, after(0))).toMatchObject({ value: { until: after(10).toISOString() } })
  expect(await claimComment(mine, id, after(8))).toMatchObject({ value: { until: after(18).toISOString() } })
  expect(await claimComment(theirs, id, after(17))).toMatchObject({ reason: 'claimed' })
  await releaseComment(theirs, id)
  expect(await claimComment(theirs, id, after(17))).toMatchObject({ reason: 'claimed' })
  expect(await claimComment(theirs, id, after(18))).toMatchObject({ ok: true })
  await releaseComment(theirs, id)
  expect(await claimComment(mine, id, after(19))).toMatchObject({ ok: true })
})

test('while somebody has an item in hand, nobody else decides on it or changes its words', async () => {
  const id = await inQueue(house())
  await claimComment(await moderator(), id)
  const other = await editor()
  expect(await approveComment(other, id)).toEqual({ ok: false, reason: 'claimed' })
  expect(await declineComment(other, id, { reasons: ['other'] })).toEqual({ ok: false, reason: 'claimed' })
  expect(await rewordComment(other, id, 'Other words.')).toEqual({ ok: false, reason: 'claimed' })
  const byHand = { collection: 'comments', id, data: { status: 'spam' }, overrideAccess: false } as const
  await expect(house().payload.update({ ...byHand, req: other })).rejects.toMatchObject({
    data: { errors: [{ path: 'status' }] },
  })
  for (const [path, data] of [
    ['publicWording', { publicWording: 'Other words.' }],
    ['writerName', { writerName: 'Another' }],
  ] as const)
    await expect(house().payload.update({ ...byHand, data, req: await editor() })).rejects.toMatchObject({
      data: { errors: [{ path }] },
    })
  expect(await statusOf(house(), id)).toBe('pending')
  expect(await approveComment(await moderator(), id)).toMatchObject({ ok: true })
  expect(await query(await house().system(), 'select 1 from comment_claims where comment_id = $1', [id])).toEqual([])
})

test('an answer that is sent twice stands once, and nobody answers what a colleague has in hand', async () => {
  await profileFor(house().payload, 'editor')
  const article = (await anArticle(house().payload)).id
  const id = await inQueue(house(), { article, status: 'published' })
  const press = async (words: string) => reply(await editor(), { comment: id, words })
  const [one, other] = await Promise.all([press('It is usual.'), press('It is usual.')])
  expect(one).toMatchObject({ ok: true })
  expect(other).toEqual(one)
  expect(await press('It is usual.')).toEqual(one)
  expect(await press('It is usual, in winter too.')).not.toEqual(one)
  expect((await actionsOf(house(), id)).filter(({ action }) => action === 'answered')).toHaveLength(2)
  await claimComment(await moderator(), id)
  expect(await press('And in spring.')).toEqual({ ok: false, reason: 'claimed' })
  await releaseComment(await moderator(), id)
  expect(await press('And in spring.')).toMatchObject({ ok: true })
})

test('a form that was opened before a colleague took something out does not write it back', async () => {
  const id = await inQueue(house(), { words: 'Said Tom Example.' })
  const { updatedAt } = await house().payload.findByID({ collection: 'comments', id })
  const saving = async (data: Record<string, unknown>) =>
    house().payload.update({ collection: 'comments', id, data, overrideAccess: false, req: await moderator() })
  await redactComment(await moderator(), id, { spans: [{ start: 5, end: 8 }] })
  await expect(saving({ publicWording: 'Said Tom Example.', updatedAt })).rejects.toMatchObject({
    data: { errors: [{ path: 'publicWording' }] },
  })
  const now = await house().payload.findByID({ collection: 'comments', id })
  expect(now.publicWording).toBe('Said [removed] Example.')
  await expect(saving({ publicWording: 'Said a boy.', updatedAt: now.updatedAt })).resolves.toMatchObject({
    publicWording: 'Said a boy.',
  })
})

test('a changed name and kind stand in the log, and the former name is kept', async () => {
  const id = await inQueue(house(), { name: 'Tom Example' })
  const data = { writerName: 'Tom', kind: 'comment' as const }
  const req = await moderator()
  await house().payload.update({ collection: 'comments', id, data, overrideAccess: false, req })
  const log = (await actionsOf(house(), id)).slice(1)
  expect(log.map(({ action, actor, reasons }) => [action, actor, reasons])).toEqual([
    ['renamed', 'staff', ''],
    ['reclassed', 'staff', 'comment'],
  ])
  const kept = 'select why, words from comment_wordings where comment_id = $1'
  expect(await query(await house().system(), kept, [id])).toEqual([{ why: 'renamed', words: 'Tom Example' }])
})

test('comments are not changed or deleted many at once', async () => {
  const id = await inQueue(house())
  const where = { id: { equals: id } }
  const req = await staffOf(house().payload, 'administrator')
  const many = { collection: 'comments', where, overrideAccess: false, req } as const
  await expect(house().payload.update({ ...many, data: { status: 'spam' } })).rejects.toThrow('bulk edit')
  await expect(house().payload.update({ ...many, overrideAccess: true, data: { status: 'spam' } })).rejects.toThrow(
    'one by one',
  )
  await expect(house().payload.delete(many)).rejects.toThrow('one by one')
  expect(await statusOf(house(), id)).toBe('pending')
})

test('two who decide at once on what they both saw waiting: one decision counts, the other is told', async () => {
  const id = await inQueue(house())
  const [one, other] = [await moderator(), await editor()]
  const results = await Promise.all([
    approveComment(one, id, undefined, { seen: 'pending' }),
    markAsSpam(other, id, { seen: 'pending' }),
  ])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results.find(({ ok }) => !ok)).toEqual({ ok: false, reason: 'decided-meanwhile' })
  expect((await actionsOf(house(), id)).filter(({ action }) => action === 'status')).toHaveLength(2)
})

test('words that their writer changed after staff were shown them are read again before anything is decided', async () => {
  const id = await inQueue(house())
  await query(await house().system(), 'update comments set created_at = now() where id = $1', [id])
  const shown = new Date()
  const shownAt = shown.toISOString()
  const later = new Date(shown.getTime() + 1000)
  const edit = { words: 'These are quite other words.', name: 'Mira' }
  expect(await editComment(await house().reader(), id, edit, later)).toMatchObject({ ok: true })
  const req = await moderator()
  expect(await approveComment(req, id, undefined, { shownAt })).toEqual({ ok: false, reason: 'changed-meanwhile' })
  const many = await decideMany(req, [id], 'approve', { seen: 'pending', shownAt })
  expect(many).toEqual([{ id, result: { ok: false, reason: 'changed-meanwhile' } }])
  expect(await statusOf(house(), id)).toBe('pending')
  const [item] = await itemsOf(req, [id], new Date(later.getTime() + 1000))
  expect(item?.wording).toBe('These are quite other words.')
  expect(await approveComment(req, id, undefined, { shownAt: item?.shownAt })).toMatchObject({ ok: true })
})

test('declining needs a reason; the reason, the note to the writer and the one for staff are kept', async () => {
  const id = await inQueue(house())
  expect(await declineComment(await moderator(), id, {})).toEqual({ ok: false, reason: 'no-reason' })
  const why = { reasons: ['patient-specific', 'other'], noteToWriter: 'Please ask your midwife.', note: 'Third time.' }
  expect(await declineComment(await moderator(), id, why)).toEqual({ ok: true, value: 'rejected' })
  expect(await house().payload.findByID({ collection: 'comments', id })).toMatchObject({
    status: 'rejected',
    declinedFor: 'patient-specific other',
  })
  expect((await actionsOf(house(), id)).at(-1)).toEqual({
    action: 'status',
    actor: 'staff',
    reasons: 'patient-specific other',
    note: 'Third time.',
    told: 'Please ask your midwife.',
  })
  expect((await namedLog(await moderator(), id)).at(-1)).toMatchObject({
    who: 'Sample moderator',
    from: 'pending',
    to: 'rejected',
    reasons: ['About one child: needs somebody who sees them', 'Another reason'],
  })
})

test('what is no spam after all waits in the lane of what it is, without the reasons that said spam', async () => {
  const sent = [
    {
      kind: 'question',
      status: 'spam',
      lane: 'spam',
      heldFor: 'spam:links spam:offer',
      becomes: 'clinician',
      stays: '',
    },
    {
      kind: 'comment',
      status: 'pending',
      lane: 'spam',
      heldFor: 'spam:link private:name',
      becomes: 'chat',
      stays: 'private:name',
    },
    {
      kind: 'comment',
      status: 'spam',
      lane: 'spam',
      heldFor: 'spam:cure claim:dose',
      becomes: 'clinician',
      stays: 'claim:dose',
    },
  ] as const
  for (const { becomes, stays, ...as } of sent) {
    const id = await inQueue(house(), as)
    expect(await reopenComment(await moderator(), id)).toEqual({ ok: true, value: 'pending' })
    expect(await house().payload.findByID({ collection: 'comments', id })).toMatchObject({
      lane: becomes,
      heldFor: stays,
    })
  }
})

test('each decision can be taken back, and the log says so', async () => {
  const id = await inQueue(house())
  const req = await moderator()
  for (const decide of [approveComment, markAsSpam]) {
    await (decide === approveComment ? approveComment(req, id) : markAsSpam(req, id))
    expect(await reopenComment(req, id)).toEqual({ ok: true, value: 'pending' })
  }
  await declineComment(req, id, { reasons: ['other'] })
  await reopenComment(req, id)
  expect(await house().payload.findByID({ collection: 'comments', id })).toMatchObject({ declinedFor: '' })
  expect((await namedLog(req, id)).map(({ to }) => to)).toEqual([
    'pending',
    'published',
    'pending',
    'spam',
    'pending',
    'rejected',
    'pending',
  ])
  expect(await hideComment(req, id)).toEqual({ ok: false, reason: 'wrong-status' })
})

test('many are decided one by one: what is refused keeps nothing else back', async () => {
  const waits = [await inQueue(house()), await inQueue(house())]
  const taken = await inQueue(house())
  const gone = '00000000-0000-4000-8000-000000000000'
  const wordless = await inQueue(house(), { words: '…' })
  await query(await house().system(), `update comments set public_wording = '' where id = $1`, [wordless])
  await claimComment(await editor(), taken)
  const req = await moderator()
  const results = await decideMany(req, [...waits, taken, gone, wordless], 'approve', { note: 'All in one.' })
  expect(results.map(({ result }) => (result.ok ? result.value : result.reason))).toEqual([
    'published',
    'published',
    'claimed',
    'no-comment',
    'no-wording',
  ])
  expect(await Promise.all([...waits, taken, wordless].map((id) => statusOf(house(), id)))).toEqual([
    'published',
    'published',
    'pending',
    'pending',
  ])
  expect((await actionsOf(house(), waits[1] ?? '')).at(-1)).toMatchObject({ note: 'All in one.' })
  const failing = Object.assign(await moderator(), {
    payload: new Proxy(house().payload, {
      get: (payload, name) =>
        name === 'update' ? () => Promise.reject(new Error('The database went away')) : Reflect.get(payload, name),
    }),
  })
  const [failed] = await decideMany(failing, [taken], 'spam', {})
  expect(failed?.result).toEqual({ ok: false, reason: 'claimed' })
  const [broken] = await decideMany(failing, [wordless], 'spam', {})
  expect(broken?.result).toEqual({ ok: false, reason: 'failed' })
  expect(await statusOf(house(), wordless)).toBe('pending')
})

test.each<[string, { start: number; end: number }[], string | undefined]>([
  ['one span', [{ start: 7, end: 10 }], 'My son [removed] sleeps.'],
  [
    'two, in any order',
    [
      { start: 11, end: 17 },
      { start: 3, end: 6 },
    ],
    'My [removed] Tom [removed].',
  ],
  ['everything', [{ start: 0, end: 18 }], '[removed]'],
  ['none', [], undefined],
  ['an empty one', [{ start: 3, end: 3 }], undefined],
  ['one that ends outside', [{ start: 3, end: 19 }], undefined],
  [
    'two that overlap',
    [
      { start: 3, end: 9 },
      { start: 7, end: 10 },
    ],
    undefined,
  ],
])('taking out %s', (_case, spans, left) => {
  expect(without('My son Tom sleeps.', spans)).toBe(left)
})

test('what is taken out of the public wording is kept aside with its place, and the original stays', async () => {
  const id = await inQueue(house(), { words: 'My son Tom will not nap.' })
  const req = await moderator()
  const cut = await redactComment(req, id, { spans: [{ start: 7, end: 10 }] })
  expect(cut).toEqual({ ok: true, value: 'My son [removed] will not nap.' })
  const typed = 'My son [removed] will not nap. Tom is tired.'
  expect(await redactComment(req, id, { spans: [{ start: 31, end: 34 }], wording: typed })).toEqual({
    ok: true,
    value: 'My son [removed] will not nap. [removed] is tired.',
  })
  const kept = await query(
    await house().system(),
    'select why, words, details from comment_wordings where comment_id = $1 order by at, id',
    [id],
  )
  expect(kept).toEqual([
    { why: 'redacted', words: 'My son Tom will not nap.', details: { spans: [{ start: 7, end: 10 }] } },
    { why: 'redacted', words: typed, details: { spans: [{ start: 31, end: 34 }] } },
  ])
  expect((await actionsOf(house(), id)).map(({ action }) => action)).toEqual(['status', 'redacted', 'redacted'])
  expect(await house().payload.findByID({ collection: 'comments', id })).toMatchObject({
    privateOriginal: 'My son Tom will not nap.',
  })
  expect(await redactComment(req, id, { spans: [{ start: 0, end: 900 }] })).toEqual({ ok: false, reason: 'no-span' })
  expect(JSON.stringify(await namedLog(req, id))).not.toContain('Tom')
})

test('a new wording leaves the former one aside, also when it is approved in one go', async () => {
  const id = await inQueue(house(), { words: 'My son Tom will not nap.' })
  await rewordComment(await moderator(), id, 'My son will not nap.')
  await approveComment(await moderator(), id, 'My baby will not nap.')
  const kept = await query(
    await house().system(),
    `select words from comment_wordings where comment_id = $1 and why = 'reworded' order by at, id`,
    [id],
  )
  expect(kept).toEqual([{ words: 'My son Tom will not nap.' }, { words: 'My son will not nap.' }])
  expect((await actionsOf(house(), id)).map(({ action }) => action)).toEqual([
    'status',
    'reworded',
    'reworded',
    'status',
  ])
})

test('reports are settled: kept is shown again, hidden goes, and each is told in the log', async () => {
  const kept = await inQueue(house(), { status: 'published' })
  const hidden = await inQueue(house(), { status: 'published' })
  for (const id of [kept, hidden]) await reportOf(house(), id, 'private')
  await reportOf(house(), kept, 'abuse', 'This is rude.')
  await query(await house().system(), `update comments set status = 'hidden' where id = $1`, [kept])
  const req = await moderator()
  expect(await settleReports(req, kept, 'keep', { note: 'It is fine.' })).toEqual({ ok: true, value: 'published' })
  expect(await settleReports(req, hidden, 'hide')).toEqual({ ok: true, value: 'hidden' })
  expect(await settleReports(req, hidden, 'hide')).toEqual({ ok: false, reason: 'no-reports' })
  expect(await query(req, 'select 1 from comment_reports where settled_at is null')).toEqual([])
  expect((await actionsOf(house(), kept)).at(-1)).toMatchObject({
    action: 'reports-settled',
    reasons: 'keep',
    note: 'It is fine.',
  })
})

test('what is pinned or featured is logged, and readers’ pages hear of it', async () => {
  const article = (await anArticle(house().payload)).id
  const id = await inQueue(house(), { article })
  const req = await moderator()
  expect(await setFirst(req, id, { distinction: 'pinned', on: true })).toEqual({ ok: false, reason: 'not-shown' })
  await approveComment(req, id)
  await setFirst(req, id, { distinction: 'pinned', on: true, note: 'Says it best.' })
  await setFirst(req, id, { distinction: 'featured', on: true })
  await setFirst(req, id, { distinction: 'pinned', on: false })
  const log = await actionsOf(house(), id)
  expect(log.slice(-3).map(({ action, reasons }) => `${action} ${reasons}`)).toEqual([
    'pinned set',
    'featured set',
    'pinned taken-back',
  ])
  const changes = await query<{ tags: string[] }>(req, 'select tags from changes where document = $1', [id])
  expect(changes).toHaveLength(4)
  expect(changes.every(({ tags }) => tags.includes(`discussion:article:${article}`))).toBe(true)
})
