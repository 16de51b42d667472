import { expect, test } from 'vitest'
import { wasTakenBack } from '@/discussion/quotes'
import { allowQuoting, stopQuoting } from '@/discussion/quoting'
import { QUOTE_WORDING } from '@/discussion/wordings'
import { wordingHash } from '@/mailroom/consent'
import { query } from '@/platform/database'
import { bodyOf, staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { anAnswer } from './an-answer'
import { allowed, asked } from './asked'

const house = aHouse()

const sql = async <Row extends Record<string, unknown>>(statement: string, values: unknown[] = []) =>
  query<Row>(await house().system(), statement, values)

const statusOf = async (id: string) =>
  (await sql<{ status: string }>('select _status as status from questions where id = $1', [id]))[0]?.status

test('an asker lets us quote them once, in words that are kept by their hash, and takes it back', async () => {
  const { id } = await asked(house())
  const { reader } = house()
  expect(await allowQuoting(await reader(), id)).toEqual({ ok: true, value: 'allowed' })
  expect(await allowQuoting(await reader(), id)).toEqual({ ok: true, value: 'allowed' })
  expect(await stopQuoting(await reader(), id)).toEqual({ ok: true, value: 'stopped' })
  expect(await stopQuoting(await reader(), id)).toEqual({ ok: true, value: 'stopped' })
  const events = await sql(
    `select event, wording_hash as hash from consent_events where subject_id = $1 and purpose = 'quote-words' order by created_at, event`,
    [id],
  )
  expect(events).toEqual([
    { event: 'confirmed', hash: wordingHash(QUOTE_WORDING) },
    { event: 'withdrawn', hash: '' },
  ])
  const log = await sql(
    `select actor, reasons from moderation_log where comment_id = $1 and action = 'consent' order by at`,
    [id],
  )
  expect(log).toEqual([
    { actor: 'reader', reasons: 'quote:allowed' },
    { actor: 'reader', reasons: 'quote:withdrawn' },
  ])
})

test('what is refused, away or unknown, and what a clinician wrote, nobody can allow to be quoted', async () => {
  const { id } = await asked(house())
  await sql(`update comments set status = 'spam' where id = $1`, [id])
  expect(await allowQuoting(await house().reader(), id)).toEqual({ ok: false, reason: 'not-quotable' })
  const nobody = '00000000-0000-4000-8000-000000000000'
  expect(await allowQuoting(await house().reader(), nobody)).toEqual({ ok: false, reason: 'no-comment' })
  expect(await stopQuoting(await house().reader(), nobody)).toEqual({ ok: false, reason: 'no-comment' })
})

test('a page, and a draft of one, in the words of a reader who has not allowed it is refused', async () => {
  const { payload } = house()
  const { id } = await asked(house())
  for (const _status of ['draft', 'published'])
    await expect(anAnswer(payload, { comments: [id], _status })).rejects.toMatchObject({
      data: { errors: [{ path: 'comments' }] },
    })
  const own = await anAnswer(payload, { alsoAsked: [id] })
  expect(own._status).toBe('published')
})

test('whoever takes their words back takes the page away, its draft, its versions and its address', async () => {
  const { payload, reader, system } = house()
  const { id, article } = await allowed(house(), 'Xylophone kittens at dawn?')
  const page = await anAnswer(payload, {
    title: 'Xylophone kittens at dawn?',
    slug: 'kittens-at-dawn',
    details: 'Xylophone kittens, every night.',
    comments: [id],
    article: article.id,
  })
  await payload.update({
    collection: 'questions',
    id: page.id,
    data: { details: 'Xylophone kittens, newly worded.', answer: bodyOf('Three cups are usual.') },
    draft: true,
    overrideAccess: false,
    req: await staffOf(payload, 'editor'),
  })
  await sql('delete from changes')
  expect(await stopQuoting(await reader(), id)).toMatchObject({ ok: true })
  expect(await statusOf(page.id)).toBe('draft')
  expect(await wasTakenBack(await system(), 'en', 'kittens-at-dawn')).toBe(true)
  const tags = (await sql<{ tags: string[] }>('select tags from changes')).flatMap((change) => change.tags)
  for (const tag of [
    'discussion:answered',
    `questions:${page.id}`,
    'questions:slug:kittens-at-dawn',
    `discussion:article:${article.id}`,
  ])
    expect(tags).toContain(tag)
  const draft = await payload.findByID({ collection: 'questions', id: page.id, draft: true, depth: 0 })
  expect(draft).toMatchObject({ comments: [], details: null, article: article.id, answeredBy: expect.anything() })
  expect(JSON.stringify(draft.answer)).toContain('Three cups')
  for (const table of [
    'questions',
    '_questions_v',
    'quoted_questions',
    'withdrawn_questions',
    'consent_events',
    'moderation_log',
  ])
    expect(JSON.stringify(await sql(`select * from ${table}`)), table).not.toMatch(/kittens/i)
  expect(await stopQuoting(await reader(), id)).toMatchObject({ ok: true })
  const again = await payload.update({
    collection: 'questions',
    id: page.id,
    data: { title: 'What do cats play?', slug: 'what-cats-play', _status: 'published' },
    overrideAccess: false,
    req: await staffOf(payload, 'editor'),
  })
  expect(again.slug).toBe('what-cats-play')
  expect(await wasTakenBack(await system(), 'en', 'kittens-at-dawn')).toBe(true)
})

test('a draft that never was a page loses the words as well, and no address is gone', async () => {
  const { payload, reader } = house()
  const { id } = await allowed(house(), 'Marmalade whistles?')
  const page = await anAnswer(payload, {
    title: 'Marmalade whistles?',
    slug: 'marmalade',
    comments: [id],
    _status: 'draft',
  })
  await stopQuoting(await reader(), id)
  expect(JSON.stringify(await sql('select * from questions where id = $1', [page.id]))).not.toMatch(/marmalade/i)
  expect(JSON.stringify(await sql('select * from _questions_v where parent_id = $1', [page.id]))).not.toMatch(
    /marmalade/i,
  )
  expect(await sql('select 1 from withdrawn_questions where question_id = $1', [page.id])).toEqual([])
})

test('a page in the words of several goes when one of them takes theirs back, and comes back without them', async () => {
  const { payload, reader } = house()
  const one = await allowed(house())
  const other = await allowed(house())
  const page = await anAnswer(payload, { comments: [one.id, other.id] })
  await stopQuoting(await reader(), one.id)
  expect(await statusOf(page.id)).toBe('draft')
  const republish = async (comments: string[]) =>
    payload.update({
      collection: 'questions',
      id: page.id,
      data: { title: 'In other words?', slug: 'in-other-words', comments, _status: 'published' },
      overrideAccess: false,
      req: await staffOf(payload, 'editor'),
    })
  await expect(republish([one.id, other.id])).rejects.toMatchObject({ data: { errors: [{ path: 'comments' }] } })
  await republish([other.id])
  expect(
    await sql('select comment_id as id, withdrawn_at as at from quoted_questions where place_id = $1', [page.id]),
  ).toEqual([{ id: other.id, at: null }])
  await stopQuoting(await reader(), other.id)
  expect(await statusOf(page.id)).toBe('draft')
})

test('two who take their words back from one page at once both succeed', async () => {
  const { payload, reader } = house()
  const one = await allowed(house())
  const other = await allowed(house())
  const page = await anAnswer(payload, { comments: [one.id, other.id] })
  const results = await Promise.all([one, other].map(async ({ id }) => stopQuoting(await reader(), id)))
  expect(results.map(({ ok }) => ok)).toEqual([true, true])
  expect(await statusOf(page.id)).toBe('draft')
  expect(await sql(`select 1 from questions_rels where parent_id = $1 and path = 'comments'`, [page.id])).toEqual([])
})

test('whoever publishes while the words are taken back does not bring them back', async () => {
  const { payload, reader } = house()
  for (let round = 0; round < 6; round += 1) {
    const { id } = await allowed(house())
    const page = await anAnswer(payload, { comments: [id], _status: 'draft' })
    const req = await staffOf(payload, 'editor')
    const publishing = payload
      .update({ collection: 'questions', id: page.id, data: { _status: 'published' }, overrideAccess: false, req })
      .catch(() => undefined)
    const [stopped] = await Promise.all([stopQuoting(await reader(), id), publishing])
    expect(stopped.ok).toBe(true)
    expect(await statusOf(page.id)).toBe('draft')
    const [row] = await sql<{ title: string }>('select title from questions where id = $1', [page.id])
    expect(row?.title).toMatch(/^A reader took this question back/)
  }
})

test('a page that was taken back is published again only when it asks in words of its own', async () => {
  const { payload, reader } = house()
  const { id } = await allowed(house())
  const page = await anAnswer(payload, { comments: [id] })
  await stopQuoting(await reader(), id)
  const publish = async (more: Record<string, unknown>) =>
    payload.update({
      collection: 'questions',
      id: page.id,
      data: { ...more, slug: 'asked-anew', _status: 'published' },
      overrideAccess: false,
      req: await staffOf(payload, 'editor'),
    })
  await expect(publish({})).rejects.toMatchObject({
    data: { errors: [{ path: 'title', message: expect.stringContaining('took their words back') }] },
  })
  expect(await statusOf(page.id)).toBe('draft')
  await publish({ title: 'Does tea count?' })
  expect(await statusOf(page.id)).toBe('published')
})

test('a form that was open cannot write the words anew', async () => {
  const { payload, reader } = house()
  const { id } = await allowed(house())
  const page = await anAnswer(payload, { comments: [id], title: 'Quaint turnips?' })
  await stopQuoting(await reader(), id)
  const save = payload.update({
    collection: 'questions',
    id: page.id,
    data: { title: 'Quaint turnips?', comments: [id] },
    draft: true,
    autosave: true,
    overrideAccess: false,
    req: await staffOf(payload, 'editor'),
  })
  await expect(save).rejects.toMatchObject({ data: { errors: [{ path: 'comments' }] } })
})
