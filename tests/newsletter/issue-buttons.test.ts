import { expect, test } from 'vitest'
import { issueEndpoints } from '@/newsletter/cms/issue-endpoints'
import { submitChunk } from '@/newsletter/delivery/submit-chunk'
import { sendingsUnderWay, sendingView } from '@/newsletter/issues/sendings'
import type { Role } from '@/staff/roles'
import { staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { dueIssue, frozenIssue, subscribe } from './readership'
import { addressesOf, aMailer, aSender, untilQuiet } from './senders'

const house = aHouse()

async function press(button: string, issue: string, role?: Role) {
  const endpoint = issueEndpoints.find(({ path }) => path === `/:id/${button}`)
  if (!endpoint) expect.unreachable(`there is no button ${button}`)
  expect(endpoint.method).toBe('post')
  const req = role ? await staffOf(house().payload, role) : await house().reader()
  const response = await endpoint.handler(Object.assign(req, { routeParams: { id: issue } }))
  const body: { errors?: { message: string }[] } = await response.json()
  return { status: response.status, says: body.errors?.[0]?.message }
}

test('only editors and administrators press the buttons of an issue', async () => {
  const issue = await dueIssue(house())
  for (const role of [undefined, 'author', 'moderator'] as const) {
    expect(await press('cancel', issue, role)).toEqual({ status: 404, says: 'Not found.' })
  }
  expect(await press('cancel', issue, 'editor')).toEqual({ status: 200, says: undefined })
  expect(await press('cancel', issue, 'administrator')).toEqual({ status: 409, says: 'It is over already.' })
})

test('a button on something that is no issue says so', async () => {
  expect(await press('pause', 'not-an-id', 'editor')).toMatchObject({ status: 404 })
  expect(await press('pause', crypto.randomUUID(), 'editor')).toMatchObject({ status: 404 })
})

test('an issue under way is paused, goes on, and can be cancelled', async () => {
  await subscribe(house(), 2, 'button')
  const issue = await frozenIssue(house())
  expect(await press('pause', issue, 'editor')).toMatchObject({ status: 200 })
  expect(await sendingView(await house().system(), issue)).toMatchObject({
    may: { cancel: true, pause: false, resume: true },
  })
  expect(await press('resume', issue, 'editor')).toMatchObject({ status: 200 })
  expect(await press('pause', issue, 'editor')).toMatchObject({ status: 200 })
  expect(await press('cancel', issue, 'editor')).toMatchObject({ status: 200 })
  expect(await sendingView(await house().system(), issue)).toMatchObject({
    status: 'cancelled',
    skipped: 2,
    accepted: 0,
  })
})

test('one press cancels what is being sent: who has it keeps it, and nobody else gets it', async () => {
  await subscribe(house(), 150, 'running')
  const { mailer, told } = aMailer()
  const sender = aSender(house, mailer)
  const issue = await frozenIssue(house())
  expect(await submitChunk(sender)).toBe(true)
  const before = await sendingView(await house().system(), issue)
  expect(before).toMatchObject({ status: 'sending', may: { cancel: true, pause: true } })
  expect(await press('cancel', issue, 'editor')).toMatchObject({ status: 200 })
  await untilQuiet(house(), sender, issue)
  expect(await sendingView(await house().system(), issue)).toMatchObject({
    status: 'cancelled',
    accepted: before?.accepted,
    skipped: (before?.prepared ?? 0) - (before?.accepted ?? 0),
  })
  expect(addressesOf(told)).toHaveLength(before?.accepted ?? 0)
})

test('the dashboard shows what waits with the time to undo, and what goes on', async () => {
  const waiting = await dueIssue(house())
  const going = await frozenIssue(house())
  const seen = await sendingsUnderWay(await house().system())
  expect(seen.map(({ issue, status, secondsLeft }) => ({ issue, status, secondsLeft }))).toEqual(
    expect.arrayContaining([
      { issue: waiting, status: 'waiting', secondsLeft: 0 },
      { issue: going, status: 'sending', secondsLeft: 0 },
    ]),
  )
})
