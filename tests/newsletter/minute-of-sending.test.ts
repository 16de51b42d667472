import { beforeEach, expect, test } from 'vitest'
import { keepCheck } from '@/evidence/checks'
import { decideChunk } from '@/newsletter/issues/decide-chunk'
import { issueOutlook } from '@/newsletter/issues/issue-outlook'
import { prepareDueSendings, prepareSending } from '@/newsletter/issues/prepare-sending'
import { resumeSending } from '@/newsletter/issues/resume-sending'
import { sendIssue } from '@/newsletter/issues/send-issue'
import { query } from '@/platform/database'
import { bodyCiting } from '../world/citing'
import { changeArticle, signedReview } from '../world/ledger'
import { bodyOf, staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { block } from './every-block'
import { dueIssue, everybodyLeaves, sendingOf, subscribe } from './readership'
import { editIssue, prepareNow, writeLetter } from './writing'

const house = aHouse()

beforeEach(async () => {
  await everybodyLeaves(house())
  await staffOf(house().payload, 'administrator')
  await subscribe(house(), 2, crypto.randomUUID())
})

const prepare = async (issue: string) => {
  await prepareSending(await house().system(), issue)
  return sendingOf(house(), issue)
}

async function goOn(issue: string) {
  await resumeSending(await house().system(), { issue })
  await prepareDueSendings(await house().system())
  return sendingOf(house(), issue)
}

async function articleOf(issue: string) {
  const [row] = await query<{ id: string; hash: string }>(
    await house().system(),
    `select article_id::text as id, content_hash as hash from issues join revisions using (article_id)
     where issues.id = $1 order by number desc limit 1`,
    [issue],
  )
  return row ?? expect.unreachable()
}

async function checkOf(issue: string, asked: 'article' | 'paid-links') {
  const outlook = await issueOutlook(await house().system(), issue)
  return outlook?.kind === 'letter' ? outlook.checks.find(({ what }) => what === asked) : expect.unreachable()
}

const noticesOf = async (issue: string) =>
  query(await house().system(), `select from letters where kind = 'staff-notice' and starts_with(unique_key, $1)`, [
    `sending-held:${issue}:`,
  ])

test('a review that was withdrawn holds the letter, tells each editor once, and a new review lets it go on', async () => {
  const issue = await dueIssue(house())
  const { id, hash } = await articleOf(issue)
  const req = await house().system()
  const signed = await signedReview(req, id, null, { textHash: hash })
  const withdrawn = await signedReview(req, id, signed.hash, { event: 'withdrawn', withdraws: signed.id })
  expect(await prepare(issue)).toMatchObject({
    status: 'held',
    reason: expect.stringContaining('was withdrawn. Have it reviewed again'),
  })
  expect(await noticesOf(issue)).toHaveLength(2)
  await prepareDueSendings(req)
  expect(await noticesOf(issue)).toHaveLength(2)
  expect(await goOn(issue)).toMatchObject({ status: 'held' })
  expect(await resumeSending(req, { issue })).toMatchObject({
    reason: 'cannot-leave',
    why: expect.stringContaining('Have it reviewed again'),
  })
  await query(req, `update sendings set status = 'waiting' where issue_id = $1`, [issue])
  expect(await prepare(issue)).toMatchObject({ status: 'held' })
  expect(await noticesOf(issue), 'the same is not told again within the hour').toHaveLength(2)
  await query(req, `update letters set created_at = now() - interval '61 minutes' where kind = 'staff-notice'`)
  await query(req, `update sendings set status = 'waiting' where issue_id = $1`, [issue])
  await prepare(issue)
  expect(await noticesOf(issue), 'and is told after it').toHaveLength(4)
  await signedReview(req, id, withdrawn.hash, { textHash: hash, name: 'Another Sample', shownAs: 'credential' })
  expect(await goOn(issue)).toMatchObject({ status: 'sending', prepared: 2, reason: null })
})

test('a frozen letter that stood still is asked the same before it goes on, and says what stands in its way', async () => {
  const issue = await dueIssue(house())
  expect(await prepare(issue)).toMatchObject({ status: 'sending' })
  const { id, hash } = await articleOf(issue)
  const req = await house().system()
  await query(req, `update sendings set status = 'paused', reason = 'Paused by an editor.' where issue_id = $1`, [
    issue,
  ])
  const signed = await signedReview(req, id, null, { textHash: hash })
  const withdrawn = await signedReview(req, id, signed.hash, { event: 'withdrawn', withdraws: signed.id })
  const stays = { ok: false, reason: 'cannot-leave', why: expect.stringContaining('Have it reviewed again') }
  expect(await resumeSending(req, { issue })).toEqual(stays)
  expect(await sendingOf(house(), issue), 'why it stood still is not written over').toMatchObject({
    status: 'paused',
    reason: 'Paused by an editor.',
  })
  const editor = await staffOf(house().payload, 'editor')
  await query(req, `update chunks set status = 'needs_review', first_attempt_at = now() where issue_id = $1`, [issue])
  const again = { issue, chunk: 1, decision: 'send-again' } as const
  expect(await decideChunk(editor, again)).toEqual(stays)
  await signedReview(req, id, withdrawn.hash, { textHash: hash, name: 'Another Sample', shownAs: 'credential' })
  expect(await decideChunk(editor, again)).toMatchObject({ ok: true })
  expect(await resumeSending(req, { issue })).toMatchObject({ ok: true })
})

test('a source that was retracted since holds the letter until a text no longer cites it', async () => {
  const { payload, system } = house()
  const source = await payload.create({ collection: 'sources', data: { title: 'A paper of ours' } })
  const issue = await dueIssue(house(), { body: bodyCiting({ source: source.id }) })
  expect(await checkOf(issue, 'article')).toEqual({ what: 'article', state: 'good' })
  const seenAt = new Date(Date.now() + 1000).toISOString()
  const found = { what: 'retracted', from: 'crossref', seenAt } as const
  const check = { doi: '', pmid: '', url: '', gone: false, findings: [found] }
  await keepCheck(await system(), source.id, new Date(), check, { registry: 'answered', link: 'none' })
  expect(await checkOf(issue, 'article'), 'told before it is tried').toMatchObject({
    state: 'stop',
    reason: expect.stringContaining('cites what was retracted: “A paper of ours”'),
  })
  expect(await prepare(issue)).toMatchObject({
    status: 'held',
    reason: expect.stringContaining('cites what was retracted: “A paper of ours”'),
  })
  expect(await goOn(issue)).toMatchObject({ status: 'held' })
  await changeArticle(payload, (await articleOf(issue)).id, { body: bodyOf('It leans on nothing.') })
  expect(await goOn(issue)).toMatchObject({ status: 'sending', prepared: 2 })
})

test('a retraction that was known before the article cited it is cited knowingly', async () => {
  const { payload, system } = house()
  const source = await payload.create({ collection: 'sources', data: { title: 'A known one' } })
  const found = { what: 'retracted', from: 'crossref', seenAt: '2020-06-04T00:00:00.000Z' } as const
  const check = { doi: '', pmid: '', url: '', gone: false, findings: [found] }
  await keepCheck(await system(), source.id, new Date(), check, { registry: 'answered', link: 'none' })
  const issue = await dueIssue(house(), { body: bodyCiting({ source: source.id }) })
  expect(await prepare(issue)).toMatchObject({ status: 'sending' })
})

test('a text that a correction names as wrong is not mailed until it is put right', async () => {
  const { payload } = house()
  const issue = await dueIssue(house())
  const { id: article } = await articleOf(issue)
  const data = { article, wasWrong: 'It said Tuesday.', isRight: 'It is Wednesday.', at: new Date().toISOString() }
  await payload.create({
    collection: 'corrections',
    data: { ...data, seriousness: 'material', fromRevision: 1, toRevision: 1 },
    overrideAccess: false,
    req: await staffOf(payload, 'editor'),
  })
  expect(await prepare(issue)).toMatchObject({
    status: 'held',
    reason: expect.stringContaining('A correction says that the present text'),
  })
  await changeArticle(payload, article, { body: bodyOf('It is Wednesday.'), changeClass: 'correction' })
  expect(await goOn(issue)).toMatchObject({ status: 'sending', prepared: 2 })
})

const shop = {
  name: 'A sample shop',
  hosts: ['shop.example'],
  told: 'by-parameter',
  parameters: ['partner'],
  sentence: 'The sample shop pays us.',
  demandsSentence: true,
  inLetters: 'keep',
} as const

test('a programme that came to demand a sentence holds the letter until somebody writes it down', async () => {
  const { payload, system } = house()
  const data: object = { programmes: [shop] }
  await payload.updateGlobal({ slug: 'affiliate-programmes', data, req: await staffOf(payload, 'editor') })
  const issue = await dueIssue(house(), { body: bodyLinking('https://shop.example/cup?partner=night-20') })
  await query(await system(), `update affiliate_programmes_programmes set sentence = ''`)
  expect(await prepare(issue)).toMatchObject({
    status: 'held',
    reason: expect.stringContaining('The links of “A sample shop”'),
  })
  await query(await system(), `update affiliate_programmes_programmes set sentence = 'The sample shop pays us.'`)
  expect(await goOn(issue)).toMatchObject({ status: 'sending', prepared: 2 })
})

test('a letter of one’s own is asked the same about its paid products, and says so before it is tried', async () => {
  const { payload, system } = house()
  const data: object = { programmes: [shop] }
  await payload.updateGlobal({ slug: 'affiliate-programmes', data, req: await staffOf(payload, 'editor') })
  const { root } = bodyOf('What we use.')
  const withCup = (disclosure: string) => {
    const cup = { name: 'A cup', url: 'https://shop.example/cup?partner=night-20', text: bodyOf('A cup.'), disclosure }
    return { root: { ...root, children: [...root.children, block('product', cup)] } }
  }
  const { id } = await writeLetter(house(), { subject: 'Cups', body: withCup('We get a share.') })
  await sendIssue(await staffOf(payload, 'editor'), { issue: id })
  await editIssue(house(), id, { body: withCup('') })
  const reason =
    '“Cups” names paid products without saying so: “A cup”. Save it with their disclosure and go on sending, or cancel the letter.'
  expect(await checkOf(id, 'paid-links')).toEqual({ what: 'paid-links', state: 'stop', reason })
  await prepareNow(house(), id)
  expect(await sendingOf(house(), id)).toMatchObject({ status: 'held', reason })
  expect(await noticesOf(id)).toHaveLength(2)
  await editIssue(house(), id, { body: withCup('We get a share.') })
  expect(await checkOf(id, 'paid-links')).toEqual({ what: 'paid-links', state: 'good' })
  expect(await resumeSending(await system(), { issue: id })).toMatchObject({ ok: true })
  await prepareSending(await system(), id)
  expect((await sendingOf(house(), id))?.text).toContain('A cup (paid link)')
})

/** One paragraph with a link. */
function bodyLinking(url: string) {
  const body = bodyOf('Cups break.')
  const [heading, paragraph] = body.root.children
  const words = { type: 'text', version: 1, text: 'a cup', format: 0, detail: 0, mode: 'normal', style: '' }
  const link = {
    type: 'link',
    version: 3,
    format: '',
    indent: 0,
    direction: 'ltr' as const,
    fields: { linkType: 'custom', url, newTab: false },
    children: [words],
  }
  const children = [heading, { ...Object(paragraph), children: [...Object(paragraph).children, link] }]
  return { root: { ...body.root, children } }
}
