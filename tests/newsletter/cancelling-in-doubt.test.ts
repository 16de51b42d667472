import { beforeEach, expect, test } from 'vitest'
import { standing } from '@/newsletter/cms/admin/sending-words'
import type { Sender } from '@/newsletter/delivery/sender'
import { submitChunk } from '@/newsletter/delivery/submit-chunk'
import { cancelSending } from '@/newsletter/issues/cancel-sending'
import { pauseSending } from '@/newsletter/issues/pause-sending'
import { sendingView } from '@/newsletter/issues/sendings'
import { query } from '@/platform/database'
import { aHouse } from '../world/rooms'
import { everybodyLeaves, frozenIssue, inChunksOf, sendingOf, statusesOf, stillSealed, subscribe } from './readership'
import { aMailer, aSender, deliverOnce } from './senders'

const house = aHouse()

beforeEach(() => everybodyLeaves(house()))

const cancel = async (issue: string) => cancelSending(await house().system(), { issue })

const says = async (issue: string) => {
  const view = await sendingView(await house().system(), issue)
  return view && standing(view)
}

test('a sending with a chunk in doubt is cancelled: the rest never leaves, and of the doubtful it is recorded that nobody knows', async () => {
  await subscribe(house(), 6, 'doubt')
  const { mailer, answers, told } = aMailer()
  const issue = await frozenIssue(house())
  await inChunksOf(house(), 2, issue)
  const sender = aSender(house, mailer)
  await submitChunk(sender)
  answers.push({ kind: 'unknown', reason: 'the connection was reset' })
  await submitChunk(sender)
  await pauseSending(await house().system(), { issue })
  expect(await says(issue)).toBe(
    'Paused: 2 of 6 readers have it. 2 readers may have it, which is not known; cancelling cannot take that back.',
  )
  expect(await cancelSending(await house().system(), { issue })).toEqual({ ok: true, value: null })
  expect(await statusesOf(house(), issue)).toEqual({ accepted: 2, skipped: 2, unknown: 2 })
  expect(await stillSealed(house(), issue)).toBe(0)
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'cancelled', finished: true })
  expect(await says(issue)).toBe(
    'Cancelled after 2 readers had it. Whether 2 readers have it is not known, and it is not sent to them again.',
  )
  await query(
    await house().system(),
    `update chunks set not_before = now() - interval '1 second' where issue_id = $1`,
    [issue],
  )
  expect(await deliverOnce(sender)).toBe(false)
  expect(told).toHaveLength(2)
})

test('a request that is on its way when the sending is cancelled records its answer, and only then it is over', async () => {
  await subscribe(house(), 2, 'way')
  const { mailer } = aMailer()
  const issue = await frozenIssue(house())
  const sender = aSender(house, mailer)
  let meanwhile: string | undefined
  const slow: Sender = {
    ...sender,
    mailer: {
      ...mailer,
      sendBatch: async (letters, key) => {
        await cancel(issue)
        await deliverOnce(sender)
        meanwhile = await says(issue)
        expect(await sendingOf(house(), issue)).toMatchObject({ status: 'cancelled', finished: false })
        return mailer.sendBatch(letters, key)
      },
    },
  }
  await submitChunk(slow)
  expect(meanwhile).toBe('Cancelled. The letters of 2 readers were on their way; their answer is still awaited.')
  await deliverOnce(sender)
  expect(await statusesOf(house(), issue)).toEqual({ accepted: 2 })
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'cancelled', finished: true })
})

test('what is refused for now after cancelling is skipped, and what gets no answer ends as not known', async () => {
  const ends = async (answer: Parameters<ReturnType<typeof aMailer>['answers']['push']>[0]) => {
    await everybodyLeaves(house())
    await subscribe(house(), 2, crypto.randomUUID())
    const { mailer } = aMailer()
    const issue = await frozenIssue(house())
    const sender = aSender(house, mailer)
    const slow: Sender = {
      ...sender,
      mailer: {
        ...mailer,
        sendBatch: async (letters) => {
          await cancel(issue)
          return typeof answer === 'function' ? answer(letters) : answer
        },
      },
    }
    await submitChunk(slow)
    await deliverOnce(sender)
    expect(await sendingOf(house(), issue)).toMatchObject({ status: 'cancelled', finished: true })
    return statusesOf(house(), issue)
  }
  expect(await ends({ kind: 'wait', seconds: 60, reason: 'too many requests' })).toEqual({ skipped: 2 })
  expect(await ends({ kind: 'rejected', reason: 'a bad address' })).toEqual({ skipped: 2 })
  expect(await ends({ kind: 'unknown', reason: 'timed out' })).toEqual({ unknown: 2 })
})
