import { createLocalReq } from 'payload'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { cancelSending } from '@/newsletter/issues/cancel-sending'
import { issueById } from '@/newsletter/issues/issue'
import { issueContent } from '@/newsletter/issues/issue-content'
import { prepareDueSendings, prepareSending } from '@/newsletter/issues/prepare-sending'
import { resumeSending } from '@/newsletter/issues/resume-sending'
import { scheduleIssue } from '@/newsletter/issues/schedule-issue'
import { sendIssue } from '@/newsletter/issues/send-issue'
import { query } from '@/platform/database'
import type { Role } from '@/staff/roles'
import { bodyOf, staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { everyBlock } from './every-block'
import { everybodyLeaves, publish, sendingOf, subscribe } from './readership'
import { choose, due, editIssue, issueOf, prepareNow, receiversOf, waitsOf, writeLetter } from './writing'

const house = aHouse()
const editor = () => staffOf(house().payload, 'editor')
const send = async (issue: string) => sendIssue(await editor(), { issue })

test('an editor writes a letter; it waits for nothing until it is sent, and then for the time to undo', async () => {
  const issue = await writeLetter(house(), { subject: 'News\u202e\n from the desk' })
  expect(issue).toMatchObject({ kind: 'free', subject: 'News from the desk', round: 1, madeBy: 'Sample editor' })
  expect(await waitsOf(house(), issue.id)).toBeUndefined()
  expect(await send(issue.id)).toMatchObject({ ok: true })
  expect(await waitsOf(house(), issue.id)).toMatchObject({ status: 'waiting', minutes: 10 })
  const jobs = await query(
    await house().system(),
    `select from pgboss.job where name = 'newsletter-prepare-sending' and data->>'issue' = $1
       and start_after > now() + interval '9 minutes'`,
    [issue.id],
  )
  expect(jobs).toHaveLength(1)
})

test('by hand only free letters are made, under keys that nobody chooses', async () => {
  const forged = { kind: 'digest', week: '2026-W01', uniqueKey: 'digest:2026-W01', round: 7, madeBy: 'Somebody else' }
  const issue = await writeLetter(house(), forged)
  expect(issue).toMatchObject({ kind: 'free', round: 1, madeBy: 'Sample editor' })
  expect(issue.week ?? undefined).toBeUndefined()
  const [row] = await query<{ key: string }>(
    await house().system(),
    'select unique_key as key from issues where id = $1',
    [issue.id],
  )
  expect(row?.key).toMatch(/^free:[0-9a-f-]{36}$/)
  const changed = await editIssue(house(), issue.id, { ...forged, subject: 'Another' })
  expect(changed).toMatchObject({ kind: 'free', round: 1, madeBy: 'Sample editor', subject: 'Another' })
})

test('nobody but editors and administrators writes, reads or changes letters', async () => {
  const { id } = await writeLetter(house())
  for (const role of ['author', 'moderator'] as const) {
    await expect(writeLetter(house(), {}, role)).rejects.toThrow(/not allowed/)
    await expect(editIssue(house(), id, { subject: 'Mine' }, role)).rejects.toThrow(/not allowed/)
    const req = await staffOf(house().payload, role)
    await expect(house().payload.findByID({ collection: 'issues', id, overrideAccess: false, req })).rejects.toThrow()
  }
  const nobody = await createLocalReq({}, house().payload)
  await expect(
    house().payload.update({ collection: 'issues', id, data: { subject: 'x' }, overrideAccess: false, req: nobody }),
  ).rejects.toThrow(/not allowed/)
})

test('a letter that was never given to the sender may be thrown away, and nothing else', async () => {
  const discard = async (id: string, role: Role) => {
    const req = await staffOf(house().payload, role)
    return house().payload.delete({ collection: 'issues', id, overrideAccess: false, req })
  }
  const draft = await writeLetter(house())
  for (const role of ['author', 'moderator'] as const) await expect(discard(draft.id, role)).rejects.toThrow()
  expect(await discard(draft.id, 'editor')).toMatchObject({ id: draft.id })
  const sent = await writeLetter(house())
  await send(sent.id)
  await cancelSending(await editor(), { issue: sent.id })
  await expect(discard(sent.id, 'administrator')).rejects.toThrow(/not allowed/)
  await expect(house().payload.delete({ collection: 'issues', id: sent.id })).rejects.toThrow('given to the sender')
  const many = await house().payload.delete({
    collection: 'issues',
    where: { id: { in: [sent.id, (await writeLetter(house())).id] } },
    overrideAccess: false,
    req: await editor(),
  })
  expect([many.docs.length, many.errors.length]).toEqual([1, 1])
  const { id: digest } = await writeLetter(house())
  await query(await house().system(), `update issues set kind = 'digest' where id = $1`, [digest])
  await expect(discard(digest, 'administrator')).rejects.toThrow()
  expect(await issueOf(house(), digest)).toMatchObject({ kind: 'digest' })
})

test('a letter that is sent while somebody throws it away is one or the other', async () => {
  const { id } = await writeLetter(house())
  const req = await editor()
  const deleted = house().payload.delete({ collection: 'issues', id, overrideAccess: false, req })
  await Promise.allSettled([deleted, send(id)])
  const rows = await query<{ issues: number; sendings: number }>(
    await house().system(),
    `select (select count(*) from issues where id = $1)::int as issues,
       (select count(*) from sendings where issue_id = $1)::int as sendings`,
    [id],
  )
  expect([
    { issues: 1, sendings: 1 },
    { issues: 0, sendings: 0 },
  ]).toContainEqual(rows[0])
})

test('a letter without subject, words or readers is refused, with words beside the field', async () => {
  await expect(writeLetter(house(), { subject: ' \u200b ' })).rejects.toThrow('Please give the letter a subject.')
  await expect(writeLetter(house(), { audience: 'topics' })).rejects.toThrow('Please choose at least one topic')
  await expect(writeLetter(house(), { audience: 'missing' })).rejects.toThrow(
    'goes to everybody or to who chose topics',
  )
  const begun = await writeLetter(house(), { body: undefined })
  expect(await send(begun.id)).toEqual({ ok: false, reason: 'no-words' })
  expect(await waitsOf(house(), begun.id)).toBeUndefined()
  await editIssue(house(), begun.id, { body: bodyOf('Now there are words.') })
  expect(await send(begun.id)).toMatchObject({ ok: true })
  await expect(editIssue(house(), begun.id, { body: null })).rejects.toMatchObject({
    data: { errors: [{ path: 'body', message: 'There is nothing to read in this letter yet.' }] },
  })
})

test('a letter that nobody has had yet is not offered to who has not had it', async () => {
  const req = await editor()
  const field = house().payload.collections.issues.config.fields.find((one) => 'name' in one && one.name === 'audience')
  if (field?.type !== 'select' || !field.filterOptions) expect.unreachable()
  const { options, filterOptions } = field
  const offered = (kind: string) =>
    filterOptions({ options, data: { kind }, req, siblingData: {} }).map((option) => Object(option).value)
  expect(offered('free')).toEqual(['all', 'topics'])
  expect(offered('article')).toEqual(['all', 'topics', 'missing'])
})

test('two editors who send a letter at once send it once', async () => {
  const { id } = await writeLetter(house())
  const answers = await Promise.all([send(id), send(id), send(id)])
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect(answers.filter((answer) => !answer.ok)).toEqual([
    { ok: false, reason: 'sent-already' },
    { ok: false, reason: 'sent-already' },
  ])
})

test('it goes to those who want letters at once and to those who want one a week', async () => {
  await everybodyLeaves(house())
  const people = await subscribe(house(), 3, 'everybody')
  await choose(house(), [people[0]?.id ?? ''], { frequency: 'weekly' })
  const { id } = await writeLetter(house())
  await send(id)
  await prepareNow(house(), id)
  expect(await receiversOf(house(), id)).toEqual(people.map((person) => person.id).sort())
})

test('a letter about topics goes to who chose one of them, or all', async () => {
  await everybodyLeaves(house())
  const topic = async (slug: string) =>
    (await house().payload.create({ collection: 'topics', data: { title: slug, slug } })).id
  const [sleep, teeth] = [await topic('sample-sleep'), await topic('sample-teeth')]
  const [one, other, all] = await subscribe(house(), 3, 'choosy')
  await choose(house(), [one?.id ?? ''], { topics: [sleep], frequency: 'weekly' })
  await choose(house(), [other?.id ?? ''], { topics: [teeth] })
  const { id } = await writeLetter(house(), { audience: 'topics', topics: [sleep] })
  await send(id)
  await prepareNow(house(), id)
  expect(await receiversOf(house(), id)).toEqual([one?.id, all?.id].sort())
})

test('what is frozen stays: a later change is refused beside its field and changes nothing', async () => {
  await subscribe(house(), 1, 'frozen')
  const { id } = await writeLetter(house(), { subject: 'As it was' })
  await send(id)
  await editIssue(house(), id, { subject: 'As it is sent' })
  await prepareNow(house(), id)
  const before = await sendingOf(house(), id)
  expect(before).toMatchObject({ status: 'sending', subject: 'As it is sent' })
  await expect(editIssue(house(), id, { subject: 'Too late', body: bodyOf('Too late.') })).rejects.toMatchObject({
    data: {
      errors: ['subject', 'body'].map((path) => ({
        path,
        message: 'This letter is being sent: what it says cannot be changed any more.',
      })),
    },
  })
  expect(await issueOf(house(), id)).toMatchObject({ subject: 'As it is sent' })
  expect(await sendingOf(house(), id)).toEqual(before)
})

test('a letter that is frozen or over is one to read, whatever door saves it', async () => {
  await subscribe(house(), 1, 'reading')
  const { id } = await writeLetter(house())
  const mayUpdate = async () => {
    const { issues } = house().payload.collections
    return issues.config.access.update({ req: await editor(), id })
  }
  expect(await mayUpdate()).toBe(true)
  await send(id)
  expect(await mayUpdate()).toBe(true)
  await prepareNow(house(), id)
  expect(await mayUpdate()).toBe(false)
  const many = { collection: 'issues', where: { id: { equals: id } }, data: { subject: 'Late' } } as const
  expect((await house().payload.update({ ...many, overrideAccess: false, req: await editor() })).docs).toEqual([])
  expect((await issueOf(house(), id)).subject).toBe('A letter')
})

test('an editor who saves while the letter is being prepared is in it, or is told no', async () => {
  await subscribe(house(), 1, 'racing')
  for (const turn of [1, 2, 3, 4]) {
    const { id } = await writeLetter(house(), { subject: `Turn ${turn}, before` })
    await send(id)
    await due(house(), id)
    await Promise.allSettled([
      prepareSending(await house().system(), id),
      editIssue(house(), id, { subject: `Turn ${turn}, after` }),
    ])
    await prepareDueSendings(await house().system())
    expect((await sendingOf(house(), id))?.subject).toBe((await issueOf(house(), id)).subject)
  }
})

test('a letter that was cancelled before anybody had it can be mended and sent after all', async () => {
  const { id } = await writeLetter(house())
  await send(id)
  expect(await cancelSending(await editor(), { issue: id })).toMatchObject({ ok: true })
  await editIssue(house(), id, { subject: 'Better' })
  expect(await send(id)).toMatchObject({ ok: true })
  expect(await sendingOf(house(), id)).toMatchObject({ status: 'waiting', reason: null, finished: false })
  await prepareNow(house(), id)
  expect(await sendingOf(house(), id)).toMatchObject({ subject: 'Better' })
})

test('a letter that cannot go as it is waits for an editor, and goes on when it is mended', async () => {
  const words = Array.from({ length: 90 }, (_, at) => `${at} ${'sample '.repeat(150)}`)
  const { id } = await writeLetter(house())
  await send(id)
  await editIssue(house(), id, { body: bodyOf(...words) })
  await prepareNow(house(), id)
  expect(await sendingOf(house(), id)).toMatchObject({
    status: 'held',
    reason: 'The letter is larger than 90 KB: mailboxes would cut it off.',
  })
  await editIssue(house(), id, { body: bodyOf('Shorter.') })
  expect(await resumeSending(await editor(), { issue: id })).toEqual({ ok: true, value: null })
  await prepareSending(await house().system(), id)
  expect((await sendingOf(house(), id))?.text).toContain('Shorter.')
})

test('a letter is sent at an hour, moved to another, and moved into the past it goes now', async () => {
  const { id } = await writeLetter(house())
  const tomorrow = { at: new Date(Date.now() + 24 * 60 * 60_000), timeZone: 'Europe/Berlin' }
  await sendIssue(await editor(), { issue: id, at: tomorrow })
  expect(await waitsOf(house(), id)).toMatchObject({ minutes: 24 * 60 })
  expect(await issueOf(house(), id)).toMatchObject({ sendAt: tomorrow.at.toISOString(), timeZone: 'Europe/Berlin' })
  const later = { at: new Date(Date.now() + 48 * 60 * 60_000), timeZone: 'America/New_York' }
  expect(await scheduleIssue(await editor(), { issue: id, time: later })).toEqual({
    ok: true,
    value: { notBefore: later.at.toISOString() },
  })
  expect(await issueOf(house(), id)).toMatchObject({ timeZone: 'America/New_York' })
  await prepareSending(await house().system(), id)
  expect(await waitsOf(house(), id)).toMatchObject({ status: 'waiting', minutes: 48 * 60 })
  const past = { at: new Date('2020-01-01T00:00:00Z'), timeZone: 'UTC' }
  await scheduleIssue(await editor(), { issue: id, time: past })
  expect(await waitsOf(house(), id)).toMatchObject({ status: 'waiting', minutes: 0 })
  await prepareSending(await house().system(), id)
  expect(await scheduleIssue(await editor(), { issue: id, time: later })).toEqual({ ok: false, reason: 'not-waiting' })
})

test('an hour before the time to undo is over waits for that', async () => {
  const { id } = await writeLetter(house())
  await sendIssue(await editor(), { issue: id, at: { at: new Date(), timeZone: 'UTC' } })
  expect(await waitsOf(house(), id)).toMatchObject({ minutes: 10 })
})

test('every block of the editor stands in a letter, in both its forms', async () => {
  const data = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  const file = { data, mimetype: 'image/png', name: 'white.png', size: data.length }
  const picture = await house().payload.create({ collection: 'media', data: { alt: 'A white sheet.' }, file })
  const [open, gone] = [await publish(house()), await publish(house())]
  const req = await editor()
  await house().payload.update({ collection: 'articles', id: gone.id, data: { _status: 'draft' }, req })
  const body = everyBlock({ picture: picture.id, article: open.id, withdrawn: gone.id })
  const { id } = await writeLetter(house(), { subject: 'Every block', preview: 'Of each one.', body })
  const issue = await issueById(await house().system(), id)
  const content = issue && (await issueContent(await house().system(), issue))
  if (content?.kind !== 'content') expect.unreachable(content?.reason)
  const { html, text } = content.letter
  expect(text).toMatchInlineSnapshot(`
    "Bedside (http://localhost:3000)

    Every block
    ===========

    Some links in this letter earn us money. Each says “(paid link)”.


    A heading
    ---------

    Strong words and a public article (http://localhost:3000/articles/milk-and-sleep-1), a withdrawn one, a shop (https://www.amazon.com/dp/1), a trap and <b>no markup</b>.

    - An item

    > A quote

    --------------------

    Head: Cell
      Other head: Other cell

    [Picture: A white sheet.]

    Key point

    The key point

    Emergency

    A care card

    What to do

    What it means: A term

    What it means

    [Picture: A white sheet.]

    A caption

    Video

    What it says

    Watch “A video” on video.example (https://video.example/1)

    Product

    A product (paid link) (https://shop.example/1)

    What it is

    The maker pays us.

    A reader asked

    Letters do not repeat what readers wrote.

    Yes, you may.

    --

    You get this letter because you subscribed to Bedside with this address and confirmed it.

    Fewer letters, or a pause (%%PREFERENCES%%)

    Unsubscribe from Bedside (%%UNSUBSCRIBE%%)

    Sample address, 1 Example Street, Example Town
    "
  `)
  expect(html).toContain(`http://localhost:3000/articles/${open.slug}`)
  expect(html).not.toMatch(/javascript:|<b>no markup|tag=sample-20|May I drink tea/)
  expect(html).toMatch(/<img[^>]*alt="A white sheet."[^>]*src="http/)
  expect(content.contentHash).toMatch(/^[0-9a-f]{64}$/)
})
