import type { PayloadRequest } from 'payload'
import { expect, test } from 'vitest'
import { queues } from '@/newsletter/cms/queues'
import { makeIssue } from '@/newsletter/issues/make-issue'
import { makeLongMissedIssues, makeMissedIssues } from '@/newsletter/issues/missed-publications'
import { withdrawMissedIssues } from '@/newsletter/issues/missed-withdrawals'
import { prepareDueSendings } from '@/newsletter/issues/prepare-sending'
import { resumeSending } from '@/newsletter/issues/resume-sending'
import { sendingsInTrouble } from '@/newsletter/issues/sendings-in-trouble'
import { query } from '@/platform/database'
import { articleData, bodyOf, staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { publish, subscribe } from './readership'

const house = aHouse()

/** Does what the worker does with this article's jobs. */
async function work(queue: string, article: string) {
  const found = queues.find(({ name }) => name === queue)
  await found?.work(await house().system(), { id: article })
}
const published = (article: string) => work('newsletter-article-published', article)
const withdrawn = (article: string) => work('newsletter-article-withdrawn', article)

async function edit(id: string, data: Record<string, unknown>) {
  const req: PayloadRequest = await staffOf(house().payload, 'editor')
  await house().payload.update({ collection: 'articles', id, data, overrideAccess: false, req })
}

async function issuesOf(article: string) {
  return query<{ subject: string; status: string; minutes: number; reason: string | null }>(
    await house().system(),
    `select issues.subject, status, sendings.reason, round(extract(epoch from not_before - now()) / 60)::int as minutes
     from issues join sendings on issue_id = issues.id where unique_key = $1`,
    [`article:${article}:1`],
  )
}

test('a wished publication asks for one issue in its own transaction, which then waits for the time to undo', async () => {
  const article = await publish(house())
  const jobs = await query<{ name: string }>(
    await house().system(),
    `select name from pgboss.job where data->>'id' = $1 and name like 'newsletter-%'`,
    [article.id],
  )
  expect(jobs.map(({ name }) => name)).toEqual(['newsletter-article-published'])
  await published(article.id)
  expect(await issuesOf(article.id)).toMatchObject([{ subject: article.title, status: 'waiting', minutes: 10 }])
  const [prepare] = await query<{ late: boolean }>(
    await house().system(),
    `select start_after > now() + interval '9 minutes' as late from pgboss.job where name = 'newsletter-prepare-sending'`,
  )
  expect(prepare?.late).toBe(true)
})

test('a small correction right after publishing does not lose the issue', async () => {
  const article = await publish(house())
  await edit(article.id, { body: bodyOf('Babies wake at night.'), changeClass: 'correction', _status: 'published' })
  await published(article.id)
  expect(await issuesOf(article.id)).toHaveLength(1)
})

test('without the wish there is no issue, and a box ticked later or a publication anew makes none either', async () => {
  const article = await publish(house(), { mailOnFirstPublish: false })
  await published(article.id)
  await edit(article.id, { mailOnFirstPublish: true, _status: 'published' })
  await published(article.id)
  await edit(article.id, { _status: 'draft' })
  await edit(article.id, { _status: 'published' })
  await published(article.id)
  await makeMissedIssues(await house().system())
  expect(await issuesOf(article.id)).toEqual([])
  expect(await makeIssue(await house().system(), article.id)).toEqual({ ok: false, reason: 'wished-later' })
})

test('an import that brings its first publication along is not mailed, whatever it wishes', async () => {
  const data = await articleData(house().payload, {
    mailOnFirstPublish: true,
    firstPublishedAt: '2024-05-03T08:00:00.000Z',
  })
  const article = await house().payload.create({
    collection: 'articles',
    data: { ...data, _status: 'published' },
    req: await house().system(),
  })
  await published(article.id)
  await makeMissedIssues(await house().system())
  expect(await issuesOf(article.id)).toEqual([])
  expect(await makeIssue(await house().system(), article.id)).toEqual({ ok: false, reason: 'imported' })
})

test('unpublishing while there is time to undo cancels the issue, and publishing again does not bring it back', async () => {
  const article = await publish(house())
  await published(article.id)
  await edit(article.id, { _status: 'draft' })
  await withdrawn(article.id)
  expect(await issuesOf(article.id)).toMatchObject([{ status: 'cancelled', reason: 'The article was withdrawn.' }])
  await edit(article.id, { _status: 'published' })
  await published(article.id)
  expect(await issuesOf(article.id)).toMatchObject([{ status: 'cancelled' }])
})

test('a withdrawal heard late does nothing to an article that is public again', async () => {
  const article = await publish(house())
  await published(article.id)
  await withdrawn(article.id)
  expect(await issuesOf(article.id)).toMatchObject([{ status: 'waiting' }])
})

test('a wish that nobody was awake to hear for a day becomes a held issue, and an editor decides', async () => {
  const article = await publish(house())
  const late = new Date(Date.now() + 26 * 60 * 60_000)
  await makeMissedIssues(await house().system(), late)
  expect(await issuesOf(article.id)).toEqual([])
  await makeLongMissedIssues(await house().system(), late)
  await makeLongMissedIssues(await house().system(), late)
  expect(await makeIssue(await house().system(), article.id, late)).toMatchObject({ ok: true, value: { made: false } })
  expect(await issuesOf(article.id)).toMatchObject([
    {
      status: 'held',
      reason:
        'The letter was wished for, but could not be made within a day of publishing. Go on sending, or cancel it.',
    },
  ])
  expect((await sendingsInTrouble(await house().system())).map(({ subject }) => subject)).toContain(article.title)
  const [issue] = await query<{ id: string }>(await house().system(), 'select id from issues where article_id = $1', [
    article.id,
  ])
  expect(await resumeSending(await house().system(), { issue: issue?.id ?? '' })).toMatchObject({ ok: true })
  await prepareDueSendings(await house().system())
  expect(await issuesOf(article.id)).toMatchObject([{ status: 'done' }])
})

test('a withdrawal whose job was lost is found: what waits is cancelled, what goes is held', async () => {
  await subscribe(house(), 1, 'lost')
  const waits = await publish(house())
  await published(waits.id)
  const goes = await publish(house())
  await published(goes.id)
  await query(
    await house().system(),
    `update sendings set not_before = now() - interval '1 second' where issue_id = (select id from issues where article_id = $1)`,
    [goes.id],
  )
  await prepareDueSendings(await house().system())
  const stays = await publish(house())
  await published(stays.id)
  for (const { id } of [waits, goes]) await edit(id, { _status: 'draft' })
  await withdrawMissedIssues(await house().system())
  await withdrawMissedIssues(await house().system())
  expect(await issuesOf(waits.id)).toMatchObject([{ status: 'cancelled', reason: 'The article was withdrawn.' }])
  expect(await issuesOf(goes.id)).toMatchObject([{ status: 'held', reason: 'The article was withdrawn.' }])
  expect(await issuesOf(stays.id)).toMatchObject([{ status: 'waiting' }])
})

test('an issue that cannot be prepared keeps no other back, and the job says that it failed', async () => {
  const req = await house().system()
  await query(req, `insert into sendings (issue_id, not_before) values (gen_random_uuid(), now() - interval '1 hour')`)
  const article = await publish(house())
  await published(article.id)
  await query(
    req,
    `update sendings set not_before = now() - interval '1 second' where issue_id = (select id from issues where article_id = $1)`,
    [article.id],
  )
  await expect(prepareDueSendings(req)).rejects.toThrow('Preparing an issue: 1 of 2 failed')
  expect(await issuesOf(article.id)).toMatchObject([{ status: 'sending' }])
  await query(req, `delete from sendings where issue_id not in (select id from issues)`)
})
