import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeEach, expect, test } from 'vitest'
import { crashPoints } from '@/newsletter/delivery/sender'
import { query } from '@/platform/database'
import { startResendStandIn } from '../world/resend-stand-in'
import { aHouse } from '../world/rooms'
import { type ChildSender, leaveNoSender, startSender } from './child-senders'
import { everybodyLeaves, frozenIssue, inChunksOf, sendingOf, statusesOf, stillSealed, subscribe } from './readership'

const house = aHouse()
leaveNoSender()
beforeEach(() => everybodyLeaves(house()))

const MOST_MS = 60_000

async function untilDone(issue: string, senders: ChildSender[]) {
  const until = Date.now() + MOST_MS
  while ((await sendingOf(house(), issue))?.status !== 'done') {
    if (Date.now() > until)
      expect.unreachable(`the sending is not done: ${senders.map(({ errors }) => errors()).join('\n')}`)
    await sleep(100)
  }
}

async function stop(...senders: ChildSender[]) {
  for (const sender of senders) sender.kill('SIGTERM')
  expect(await Promise.all(senders.map(({ ended }) => ended))).toEqual(senders.map(() => 0))
}

/** Ends a sender at every point in turn, each time with a chunk in hand, and lets a last one bring it to an end. */
async function throughEveryPoint(issue: string, more: Record<string, string> = {}) {
  for (const point of crashPoints) {
    expect(await startSender(house(), more, `${point}:1`).ended, point).toBe('SIGKILL')
  }
  const last = startSender(house(), more)
  await untilDone(issue, [last])
  await stop(last)
}

async function expectAllRecorded(issue: string, people: number) {
  expect(await statusesOf(house(), issue)).toEqual({ accepted: people })
  expect(await stillSealed(house(), issue)).toBe(0)
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'done', prepared: people, finished: true })
}

async function standIn(latencyMs = 0) {
  const resend = await startResendStandIn({ latencyMs })
  return { resend, env: { RESEND_API_KEY: 're_test', RESEND_BASE_URL: resend.url } }
}

/** Accepted letters of an issue by address, as the provider holds them. */
const received = (resend: Awaited<ReturnType<typeof startResendStandIn>>) =>
  resend.accepted.map(({ email }) => String(email.to)).sort()

test('a sender killed at every point loses nobody and doubles nobody, by Resend', { timeout: 120_000 }, async () => {
  const people = await subscribe(house(), 300, 'resend')
  const { resend, env } = await standIn()
  const issue = await frozenIssue(house())
  await inChunksOf(house(), 30, issue)
  await throughEveryPoint(issue, env)
  expect(received(resend)).toEqual(people.map(({ address }) => address).sort())
  const keys = resend.requests.map(({ key }) => key)
  expect(
    keys.length - new Set(keys).size,
    'what was accepted but not recorded was asked for again',
  ).toBeGreaterThanOrEqual(2)
  await expectAllRecorded(issue, 300)
  const ids = new Map(resend.accepted.map(({ id, email }) => [String(email.to), id]))
  const rows = await query<{ id: string; provider: string }>(
    await house().system(),
    'select subscriber_id as id, provider_id as provider from deliveries where issue_id = $1',
    [issue],
  )
  const recorded = new Map(rows.map(({ id, provider }) => [id, provider]))
  expect(people.filter(({ id, address }) => recorded.get(id) !== ids.get(address))).toEqual([])
  await resend.close()
})

test('a sender killed at every point loses nobody and doubles nobody, by the outbox', {
  timeout: 120_000,
}, async () => {
  const people = await subscribe(house(), 300, 'outbox')
  const issue = await frozenIssue(house())
  await inChunksOf(house(), 30, issue)
  await throughEveryPoint(issue)
  const folder = join(house().environment.BEDSIDE_DATA, 'mail')
  const files = (await readdir(folder)).filter((name) => name.endsWith('.eml'))
  const to = await Promise.all(
    files.map(async (name) => /^To: (.+)$/m.exec(await readFile(join(folder, name), 'utf8'))?.[1]?.trim()),
  )
  expect(to.sort()).toEqual(people.map(({ address }) => address).sort())
  await expectAllRecorded(issue, 300)
})

test('two senders at once, killed at any moment and started again, send each letter once', {
  timeout: 120_000,
}, async () => {
  const people = await subscribe(house(), 300, 'chance')
  const { resend, env } = await standIn(150)
  const issue = await frozenIssue(house())
  await inChunksOf(house(), 20, issue)
  const senders = [startSender(house(), env), startSender(house(), env)]
  for (let kills = 0; kills < 4; kills += 1) {
    const before = resend.requests.length
    while (resend.requests.length < before + 1) await sleep(20)
    await sleep(Math.random() * 400)
    const unlucky = senders.shift()
    unlucky?.kill('SIGKILL')
    expect(await unlucky?.ended).toBe('SIGKILL')
    senders.push(startSender(house(), env))
  }
  await untilDone(issue, senders)
  await stop(...senders)
  expect(received(resend)).toEqual(people.map(({ address }) => address).sort())
  await expectAllRecorded(issue, 300)
  await resend.close()
})

test('asked to stop, a sender finishes what is in flight and leaves nothing claimed', { timeout: 60_000 }, async () => {
  await subscribe(house(), 60, 'stop')
  const { resend, env } = await standIn(1000)
  const issue = await frozenIssue(house())
  await inChunksOf(house(), 2, issue)
  const sender = startSender(house(), env)
  while (resend.requests.length === 0) await sleep(20)
  await stop(sender)
  const gone = resend.requests.length * 2
  expect(gone).toBeLessThan(60)
  expect(await statusesOf(house(), issue)).toEqual({ accepted: gone, prepared: 60 - gone })
  const [row] = await query<{ n: number }>(
    await house().system(),
    'select count(*)::int as n from chunks where issue_id = $1 and lease_until is not null',
    [issue],
  )
  expect(row?.n).toBe(0)
  await resend.close()
})
