import { setTimeout } from 'node:timers/promises'
import { beforeEach, expect, test } from 'vitest'
import { issueEndpoints } from '@/newsletter/cms/issue-endpoints'
import { finishSendings } from '@/newsletter/delivery/finish-sendings'
import { submitChunk } from '@/newsletter/delivery/submit-chunk'
import { cancelSending } from '@/newsletter/issues/cancel-sending'
import { makeCorrectionIssue, TEXT_CORRECTED } from '@/newsletter/issues/make-correction-issue'
import { sendingDetails } from '@/newsletter/issues/sending-details'
import { sendingView } from '@/newsletter/issues/sendings'
import { sendingsInTrouble } from '@/newsletter/issues/sendings-in-trouble'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import type { Role } from '@/staff/roles'
import { staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { everybodyLeaves, frozenIssue, sendingOf, statusesOf, stillSealed, subscribe } from './readership'
import { addressesOf, aMailer, aSender, deliverOnce, untilQuiet } from './senders'
import { correctArticle } from './writing'

const house = aHouse()

beforeEach(() => everybodyLeaves(house()))

async function decide(issue: string, chunk: number | string, decision: string, role?: Role) {
  const endpoint = issueEndpoints.find(({ path }) => path === `/:id/chunks/:chunk/${decision}`)
  if (!endpoint) expect.unreachable(`there is no button ${decision}`)
  expect(endpoint.method).toBe('post')
  const req = role ? await staffOf(house().payload, role) : await house().reader()
  const response = await endpoint.handler(Object.assign(req, { routeParams: { id: issue, chunk: String(chunk) } }))
  const body: { errors?: { message: string }[] } = await response.json()
  return { status: response.status, says: body.errors?.[0]?.message }
}

/** Two letters by a mail server that answered neither: two chunks in doubt. */
async function doubtful(name: string) {
  await subscribe(house(), 2, name)
  const smtp = aMailer({ name: 'smtp', batchSize: 1, idempotent: false })
  const issue = await frozenIssue(house())
  smtp.answers.push({ kind: 'unknown', reason: 'the connection ended' }, { kind: 'unknown', reason: 'it timed out' })
  const sender = aSender(house, smtp.mailer)
  await untilQuiet(house(), sender, issue)
  const { inDoubt } = await sendingDetails(await house().system(), issue)
  const [first, second] = inDoubt.map(({ no }) => no)
  if (!first || !second) expect.unreachable()
  return { issue, sender, told: smtp.told, first, second }
}

test('only editors and administrators decide, and only about what is in doubt', async () => {
  const { issue, first } = await doubtful('asked')
  for (const role of [undefined, 'author', 'moderator'] as const) {
    expect(await decide(issue, first, 'send-again', role)).toEqual({ status: 404, says: 'Not found.' })
    expect(await decide(issue, first, 'count-as-sent', role)).toEqual({ status: 404, says: 'Not found.' })
  }
  expect(await decide(issue, 'x', 'send-again', 'editor')).toMatchObject({ status: 404 })
  expect(await decide(issue, 4711, 'send-again', 'editor')).toMatchObject({ status: 404 })
  expect(await decide(crypto.randomUUID(), first, 'send-again', 'editor')).toMatchObject({ status: 404 })
  expect(await decide(issue, first, 'count-as-sent', 'editor')).toEqual({ status: 200, says: undefined })
  expect(await decide(issue, first, 'send-again', 'editor')).toMatchObject({ status: 409 })
})

test('counted as sent, nothing leaves again and the issue is done; who decided is kept', async () => {
  const { issue, sender, told, first, second } = await doubtful('counted')
  await decide(issue, first, 'count-as-sent', 'editor')
  expect(await sendingOf(house(), issue)).toMatchObject({
    status: 'needs_review',
    reason: '1 letters may or may not have been accepted; a person has to decide',
  })
  await decide(issue, second, 'count-as-sent', 'administrator')
  await deliverOnce(sender)
  expect(told).toHaveLength(2)
  expect(await statusesOf(house(), issue)).toEqual({ accepted: 2 })
  expect(await stillSealed(house(), issue)).toBe(0)
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'done', finished: true, reason: null })
  const { decisions } = await sendingDetails(await house().system(), issue)
  expect(decisions).toMatchObject([
    { no: first, readers: 1, decision: 'count-as-sent', who: expect.stringMatching(/./) },
    { no: second, readers: 1, decision: 'count-as-sent' },
  ])
  await expect(query(await house().system(), 'delete from chunk_decisions')).rejects.toThrow('append-only')
})

test('sent again, it leaves under a new key, and the other doubt still waits for its decision', async () => {
  const { issue, sender, told, first, second } = await doubtful('again')
  expect(await decide(issue, first, 'send-again', 'editor')).toMatchObject({ status: 200 })
  await untilQuiet(house(), sender, issue)
  expect(told).toHaveLength(3)
  expect(new Set(told.map(({ key }) => key)).size).toBe(3)
  expect(await statusesOf(house(), issue)).toEqual({ accepted: 1, prepared: 1 })
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'needs_review' })
  expect(await sendingView(await house().system(), issue)).toMatchObject({ inDoubt: 1, may: { cancel: true } })
  await everybodyLeaves(house())
  await decide(issue, second, 'send-again', 'editor')
  await untilQuiet(house(), sender, issue)
  expect(await statusesOf(house(), issue)).toEqual({ accepted: 1, skipped: 1 })
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'done' })
})

test('letters about an article that was withdrawn are not sent again', async () => {
  const { issue, first } = await doubtful('gone')
  const { article } = await house().payload.findByID({ collection: 'issues', id: issue, depth: 0 })
  await house().payload.update({
    collection: 'articles',
    id: String(article),
    data: { _status: 'draft' },
    overrideAccess: false,
    req: await staffOf(house().payload, 'editor'),
  })
  expect(await decide(issue, first, 'send-again', 'editor')).toEqual({
    status: 409,
    says: 'Its article is not public. Publish it first, or cancel the sending.',
  })
  expect(await decide(issue, first, 'count-as-sent', 'editor')).toMatchObject({ status: 200 })
})

test('a sending is not closed by a look that is older than the decision to send again', async () => {
  await subscribe(house(), 2, 'older')
  const issue = await frozenIssue(house())
  const sender = aSender(house, aMailer().mailer)
  await submitChunk(sender)
  const req = await house().system()
  let closing: Promise<unknown> = Promise.resolve()
  await inTransaction(req, async () => {
    await query(req, 'select from sendings where issue_id = $1 for update', [issue])
    await query(req, `update chunks set status = 'sealed', settled_at = null where issue_id = $1`, [issue])
    closing = finishSendings(sender)
    await setTimeout(300)
  })
  await closing
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'sending', reason: null, finished: false })
})

test.each(['in doubt', 'on its way'])(
  'letters %s whose text was corrected are held and not sent again',
  async (when) => {
    const { issue, sender, told, first, second } = await doubtful(`wrong-${when.slice(0, 2)}`)
    if (when === 'on its way') await decide(issue, second, 'send-again', 'editor')
    const { article } = await house().payload.findByID({ collection: 'issues', id: issue, depth: 0 })
    await correct(String(article))
    const held = { status: 'held', reason: TEXT_CORRECTED, finished: false }
    expect(await sendingOf(house(), issue)).toMatchObject(held)
    await untilQuiet(house(), sender, issue)
    expect(await sendingOf(house(), issue)).toMatchObject(held)
    expect(await decide(issue, first, 'send-again', 'editor')).toEqual({
      status: 409,
      says: 'Its text was corrected since. Cancel what is left, and email the article again.',
    })
    expect(await decide(issue, first, 'count-as-sent', 'editor')).toMatchObject({ status: 200 })
    expect(await sendingOf(house(), issue)).toMatchObject(held)
    if (when === 'in doubt') {
      await decide(issue, second, 'count-as-sent', 'editor')
      await untilQuiet(house(), sender, issue)
      expect(await sendingOf(house(), issue)).toMatchObject({ status: 'done', reason: null })
    }
    expect(addressesOf(told).filter((address) => address.startsWith('wrong'))).toHaveLength(2)
  },
)

const correct = async (article: string) =>
  makeCorrectionIssue(await house().system(), await correctArticle(house(), article))

test('an issue that was refused by everybody is shown as trouble, with the reason, until somebody closes it', async () => {
  await subscribe(house(), 2, 'refused')
  const { mailer, answers } = aMailer({ batchSize: 1 })
  const issue = await frozenIssue(house())
  for (let times = 0; times < 4; times += 1) answers.push({ kind: 'rejected', reason: '550 no such user' })
  await untilQuiet(house(), aSender(house, mailer), issue)
  expect(await statusesOf(house(), issue)).toEqual({ failed: 2 })
  expect(await sendingOf(house(), issue)).toMatchObject({
    status: 'needs_review',
    reason: 'Nobody has it: all 2 letters were refused, mostly with: 550 no such user',
  })
  expect((await sendingsInTrouble(await house().system())).map((sending) => sending.issue)).toContain(issue)
  expect(await sendingDetails(await house().system(), issue)).toMatchObject({
    inDoubt: [],
    refusals: [{ reason: '550 no such user', readers: 2 }],
  })
  expect(await cancelSending(await house().system(), { issue })).toMatchObject({ ok: true })
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'cancelled', finished: true })
})
