import { beforeEach, expect, test } from 'vitest'
import type { Sender } from '@/newsletter/delivery/sender'
import { submitChunk } from '@/newsletter/delivery/submit-chunk'
import { cancelSending } from '@/newsletter/issues/cancel-sending'
import { pauseSending } from '@/newsletter/issues/pause-sending'
import { resumeSending } from '@/newsletter/issues/resume-sending'
import { withdrawIssues } from '@/newsletter/issues/withdraw-issues'
import { staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { everybodyLeaves, frozenIssue, sendingOf, statusesOf, stillSealed, subscribe } from './readership'
import { addressesOf, aMailer, aSender, untilQuiet } from './senders'

const house = aHouse()

beforeEach(() => everybodyLeaves(house()))

test('a refusal for all pauses the sending with its reason; an editor resumes it, and nobody gets it twice', async () => {
  await subscribe(house(), 150, 'paused')
  const { mailer, told, answers } = aMailer()
  const issue = await frozenIssue(house())
  const sender = aSender(house, mailer)
  await submitChunk(sender)
  answers.push({ kind: 'stopped', reason: 'daily quota exceeded' })
  await untilQuiet(house(), sender, issue)
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'paused', reason: 'daily quota exceeded' })
  expect(await resumeSending(await house().system(), { issue })).toEqual({ ok: true, value: null })
  await untilQuiet(house(), sender, issue)
  expect(told).toHaveLength(3)
  expect(new Set(addressesOf(told.filter((_, at) => at !== 1))).size).toBe(150)
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'done', reason: null })
})

test('a paused, held or cancelled sending sends nothing more', async () => {
  await subscribe(house(), 150, 'stopped')
  const { mailer, told } = aMailer()
  const sender = aSender(house, mailer)
  const issue = await frozenIssue(house())
  const { article } = await house().payload.findByID({ collection: 'issues', id: issue, depth: 0 })
  await submitChunk(sender)
  expect(await pauseSending(await house().system(), { issue })).toMatchObject({ ok: true })
  expect(await submitChunk(sender)).toBe(false)
  await resumeSending(await house().system(), { issue })
  const req = await staffOf(house().payload, 'editor')
  await house().payload.update({
    collection: 'articles',
    id: String(article),
    data: { _status: 'draft' },
    overrideAccess: false,
    req,
  })
  await withdrawIssues(await house().system(), String(article))
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'held', reason: 'The article was withdrawn.' })
  expect(await submitChunk(sender)).toBe(false)
  expect(await resumeSending(await house().system(), { issue })).toEqual({ ok: false, reason: 'article-withdrawn' })
  expect(await cancelSending(await house().system(), { issue })).toMatchObject({ ok: true })
  expect(await statusesOf(house(), issue)).toEqual({ accepted: 100, skipped: 50 })
  expect(await stillSealed(house(), issue)).toBe(0)
  expect(told).toHaveLength(1)
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'cancelled', finished: true })
})

test('cancelling while a sender is about to begin keeps all letters back, or none', async () => {
  await subscribe(house(), 3, 'race')
  const { mailer, told } = aMailer()
  const issue = await frozenIssue(house())
  const cancelling: Promise<unknown>[] = []
  const cancel = async () => {
    await pauseSending(await house().system(), { issue })
    await cancelSending(await house().system(), { issue })
  }
  const reach: Sender['reach'] = (point) => {
    if (point === 'before-seal') cancelling.push(cancel())
  }
  await submitChunk({ ...aSender(house, mailer), reach })
  await Promise.all(cancelling)
  const left = told.flatMap(({ letters }) => letters).length
  expect(await statusesOf(house(), issue)).toEqual(left === 0 ? { skipped: 3 } : { accepted: 3 })
})
