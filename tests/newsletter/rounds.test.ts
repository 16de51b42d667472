import { expect, test } from 'vitest'
import { cancelSending } from '@/newsletter/issues/cancel-sending'
import { type Again, emailAgain } from '@/newsletter/issues/email-again'
import { makeIssue } from '@/newsletter/issues/make-issue'
import { neverMailed } from '@/newsletter/issues/never-mailed'
import { withdrawIssues } from '@/newsletter/issues/withdraw-issues'
import { query } from '@/platform/database'
import { staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { everybodyLeaves, frozenIssue, publish, sendingOf, subscribe } from './readership'
import { choose, editIssue, issueOf, prepareNow, receiversOf, waitsOf } from './writing'

const house = aHouse()
const editor = () => staffOf(house().payload, 'editor')

const again = async (article: string, more: Partial<Again> = {}) =>
  emailAgain(await editor(), { article, to: 'all', reason: 'The first one had a broken link.', ...more })

async function roundOf(article: string, more: Partial<Again> = {}): Promise<string> {
  const made = await again(article, more)
  if (!made.ok) expect.unreachable(made.reason)
  return made.value.issue
}

const articleOf = async (issue: string) => {
  const { article } = await issueOf(house(), issue)
  return typeof article === 'string' ? article : ''
}

/** As if the provider had answered: one of the readers has it, another’s was refused. */
async function endWith(issue: string, statuses: Record<string, string>) {
  for (const [reader, status] of Object.entries(statuses)) {
    await query(
      await house().system(),
      'update deliveries set status = $3, sealed_address = null where issue_id = $1 and subscriber_id = $2',
      [issue, reader, status],
    )
  }
  await query(await house().system(), `update sendings set status = 'done', finished_at = now() where issue_id = $1`, [
    issue,
  ])
}

test('a further round says why and who, under its own key, and waits for the time to undo', async () => {
  await everybodyLeaves(house())
  const first = await frozenIssue(house())
  const article = await articleOf(first)
  const made = await again(article, { reason: ' It never\u202e arrived.\n' })
  expect(made).toMatchObject({ ok: true, value: { round: 2 } })
  const round = made.ok ? made.value.issue : ''
  expect(await issueOf(house(), round)).toMatchObject({
    kind: 'article',
    round: 2,
    uniqueKey: `article:${article}:2`,
    reason: 'It never arrived.',
    madeBy: 'Sample editor',
  })
  expect(await waitsOf(house(), round)).toMatchObject({ status: 'waiting', minutes: 10 })
})

test('it needs a reason, a public article, somebody who decides, and no round that is open', async () => {
  await subscribe(house(), 1, 'open')
  const first = await frozenIssue(house())
  const article = await articleOf(first)
  expect(await again(article)).toEqual({ ok: false, reason: 'earlier-round' })
  await endWith(first, {})
  expect(await again(article, { reason: ' \n ' })).toEqual({ ok: false, reason: 'no-reason' })
  expect(await again(crypto.randomUUID())).toEqual({ ok: false, reason: 'not-published' })
  const nobody = { article, to: 'all', reason: 'Because.' } as const
  expect(await emailAgain(await house().system(), nobody)).toEqual({ ok: false, reason: 'nobody-decides' })
  const req = await editor()
  await house().payload.update({ collection: 'articles', id: article, data: { _status: 'draft' }, req })
  expect(await again(article)).toEqual({ ok: false, reason: 'not-published' })
})

test('two editors at once make one round', async () => {
  const { id } = await publish(house(), { mailOnFirstPublish: false })
  const made = await Promise.all([again(id), again(id), again(id)])
  expect(made.filter(({ ok }) => ok)).toHaveLength(1)
  expect(made.filter(({ ok }) => !ok)).toEqual(Array(2).fill({ ok: false, reason: 'earlier-round' }))
})

test('above the list of issues stand the public articles that have none', async () => {
  const { id, title } = await publish(house(), { mailOnFirstPublish: false })
  const listed = async () => (await neverMailed(await house().system())).articles.filter((one) => one.id === id)
  expect(await listed()).toEqual([{ id, title }])
  await roundOf(id)
  expect(await listed()).toEqual([])
})

test('one that is older than the newest two hundred is found by words of its title', async () => {
  const { id } = await publish(house(), { mailOnFirstPublish: false, title: 'Whooping cough of old' })
  const sql = async (statement: string, values: unknown[]) => query(await house().system(), statement, values)
  await sql(`update articles set first_published_at = now() - interval '9 years' where id = $1`, [id])
  await sql(
    `insert into articles (id, title, slug, language, _status, first_published_at)
     select gen_random_uuid(), 'Another', 'another-' || n, 'en', 'published', now() from generate_series(1, 200) as n`,
    [],
  )
  const found = async (title?: string) => neverMailed(await house().system(), title)
  expect(await found()).toMatchObject({ more: true })
  expect((await found()).articles.map((one) => one.id)).not.toContain(id)
  expect(await found('cough whooping')).toEqual({ articles: [{ id, title: 'Whooping cough of old' }], more: false })
  await sql(`delete from articles where slug like 'another-%'`, [])
})

test('an article that was never mailed gets its first round by hand, and nobody asks for the wish', async () => {
  await everybodyLeaves(house())
  await subscribe(house(), 1, 'import')
  const { id } = await publish(house(), { mailOnFirstPublish: false })
  const round = await roundOf(id, { reason: 'It came with the import.' })
  expect(await issueOf(house(), round)).toMatchObject({ round: 1, uniqueKey: `article:${id}:1` })
  await editIssue(house(), round, { subject: 'Our own words' })
  await prepareNow(house(), round)
  expect(await sendingOf(house(), round)).toMatchObject({ status: 'sending', subject: 'Our own words', prepared: 1 })
})

test('a first round by hand and the one that follows from the publication are one', async () => {
  const { id } = await publish(house())
  const made = await Promise.all([again(id), makeIssue(await house().system(), id)])
  expect(made.filter(({ ok }) => ok).length).toBeGreaterThan(0)
  const rows = await query(await house().system(), 'select from issues where article_id = $1', [id])
  expect(rows).toHaveLength(1)
})

test('a round for the missing leaves out whoever had any round of this article, and tells it in the count', async () => {
  await everybodyLeaves(house())
  const [had, bounced, failed, unknown, weekly] = await subscribe(house(), 5, 'missing')
  await choose(house(), [weekly?.id ?? ''], { frequency: 'weekly' })
  const first = await frozenIssue(house())
  const article = await articleOf(first)
  await endWith(first, {
    [had?.id ?? '']: 'delivered',
    [bounced?.id ?? '']: 'bounced',
    [failed?.id ?? '']: 'failed',
    [unknown?.id ?? '']: 'unknown',
  })
  const [fresh] = await subscribe(house(), 1, 'fresh')
  const second = await roundOf(article, { to: 'missing' })
  await prepareNow(house(), second)
  expect(await receiversOf(house(), second)).toEqual([failed?.id, unknown?.id, fresh?.id].sort())
  expect(await sendingOf(house(), second)).toMatchObject({ candidates: 6, excluded: 3, prepared: 3 })
  await endWith(second, {
    [fresh?.id ?? '']: 'accepted',
    [failed?.id ?? '']: 'failed',
    [unknown?.id ?? '']: 'accepted',
  })
  const third = await roundOf(article, { to: 'missing' })
  await prepareNow(house(), third)
  expect(await receiversOf(house(), third)).toEqual([failed?.id])
  await endWith(third, {})
  const fourth = await roundOf(article, { to: 'all' })
  await prepareNow(house(), fourth)
  expect((await receiversOf(house(), fourth)).includes(weekly?.id ?? '')).toBe(false)
  expect(await sendingOf(house(), fourth)).toMatchObject({ prepared: 5 })
})

test('withdrawing the article cancels a round that waits', async () => {
  const { id } = await publish(house(), { mailOnFirstPublish: false })
  const round = await roundOf(id)
  const req = await editor()
  await house().payload.update({ collection: 'articles', id, data: { _status: 'draft' }, req })
  await withdrawIssues(await house().system(), id)
  expect(await waitsOf(house(), round)).toMatchObject({ status: 'cancelled', reason: 'The article was withdrawn.' })
})

test('after a round was cancelled there may be another, with the next number', async () => {
  const { id } = await publish(house(), { mailOnFirstPublish: false })
  await cancelSending(await editor(), { issue: await roundOf(id) })
  expect(await again(id)).toMatchObject({ ok: true, value: { round: 2 } })
})

test('the letter carries the editor’s subject and preview, or the article’s as they are at the minute of sending', async () => {
  await everybodyLeaves(house())
  await subscribe(house(), 1, 'words')
  const edit = async (id: string, title: string) =>
    house().payload.update({
      collection: 'articles',
      id,
      data: { title, standfirst: `About ${title}.`, changeClass: 'clarity', _status: 'published' },
      req: await editor(),
    })
  const made = async (more: Record<string, unknown>) => {
    const { id } = await publish(house())
    const result = await makeIssue(await house().system(), id)
    const issue = result.ok ? result.value.issue : ''
    if (Object.keys(more).length > 0) await editIssue(house(), issue, more)
    await edit(id, 'A better title')
    await prepareNow(house(), issue)
    const [sent] = await query<{ subject: string; preview: string; html: string }>(
      await house().system(),
      'select subject, preview, html from sendings where issue_id = $1',
      [issue],
    )
    expect(sent?.html).toContain('A better title')
    return { subject: sent?.subject, preview: sent?.preview }
  }
  expect(await made({})).toEqual({ subject: 'A better title', preview: 'About A better title.' })
  expect(await made({ subject: 'In our words' })).toEqual({
    subject: 'In our words',
    preview: 'About A better title.',
  })
  expect(await made({ preview: 'Look\nhere.' })).toEqual({ subject: 'A better title', preview: 'Look here.' })
  expect(await made({ subject: '' })).toMatchObject({ subject: 'A better title' })
})

test('an editor who only changes the subject takes back no question about the wish', async () => {
  const { id } = await publish(house())
  const result = await makeIssue(await house().system(), id)
  const issue = result.ok ? result.value.issue : ''
  await editIssue(house(), issue, { subject: 'Other words' })
  const req = await editor()
  await house().payload.update({ collection: 'articles', id, data: { mailOnFirstPublish: false }, req })
  await prepareNow(house(), issue)
  expect(await waitsOf(house(), issue)).toMatchObject({
    status: 'cancelled',
    reason: 'The wish to email this article was taken back.',
  })
})
