/** What `numbered-faults.test.ts` shows of Resend, shown of the outbox. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { crashPoints } from '@/newsletter/delivery/sender'
import { aHouse } from '../world/rooms'
import { killAllSenders, startSender } from '../world/sender-process'
import { stop, untilRest } from './numbered-faults-world'
import { frozenIssue, inChunksOf, sendingOf, statusesOf, stillSealed, subscribe } from './readership'

const house = aHouse()
afterAll(killAllSenders)

test('a sender killed at every point loses nobody and doubles nobody, by the outbox', {
  timeout: 120_000,
}, async () => {
  const people = await subscribe(house(), 300, 'outbox')
  const issue = await frozenIssue(house())
  await inChunksOf(house(), 30, issue)
  for (const point of crashPoints) {
    const dying = await startSender(house(), { crashAt: `${point}:1` })
    expect(await dying.ended, `${point} ${dying.errors()}`).toBe('SIGKILL')
  }
  const last = await startSender(house())
  await untilRest(house(), issue, [last])
  await stop(last)
  const folder = join(house().environment.BEDSIDE_DATA, 'mail')
  const files = (await readdir(folder)).filter((name) => name.endsWith('.eml'))
  const to = await Promise.all(
    files.map(async (name) => (await readFile(join(folder, name), 'utf8')).match(/^To: (.+)\r?$/m)?.[1]),
  )
  expect(to.sort()).toEqual(people.map(({ address }) => address).sort())
  expect(await statusesOf(house(), issue)).toEqual({ accepted: 300 })
  expect(await stillSealed(house(), issue)).toBe(0)
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'done', prepared: 300, finished: true })
})
