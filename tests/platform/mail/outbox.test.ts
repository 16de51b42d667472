import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { mailerFromEnvironment } from '@/platform/mail/choose-mailer'
import { outboxMailer } from '@/platform/mail/outbox'
import { listOutbox, readOutbox } from '@/platform/mail/read-outbox'
import { letterNumber } from './letters'

let data: string
const file = (name: string) => join(data, 'mail', name)
const eml = (n: number) => file(`${letterNumber(n).id}.eml`)

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'bedside-outbox-'))
})
afterEach(() => rm(data, { recursive: true }))

test('a letter becomes a message that any mail program opens', async () => {
  const outcome = await outboxMailer(data).send(letterNumber(1))
  expect(outcome).toEqual({ kind: 'accepted', providerIds: [`outbox-${letterNumber(1).id}`] })
  const parsed = await simpleParser(await readFile(eml(1)))
  expect(parsed).toMatchObject({
    subject: letterNumber(1).subject,
    html: letterNumber(1).html,
    text: letterNumber(1).text,
  })
  expect(parsed.messageId).toBe(`<${letterNumber(1).id}@example.org>`)
  expect(parsed.headers.get('list')).toMatchObject({
    unsubscribe: { url: 'https://example.org/newsletter/unsubscribe/token-1' },
  })
})

test('a repeat is the same file, byte for byte', async () => {
  await outboxMailer(data).send(letterNumber(1))
  const before = await readFile(eml(1))
  await outboxMailer(data).sendBatch([letterNumber(1), letterNumber(2)], 'issue_1')
  expect(await readFile(eml(1))).toEqual(before)
  expect((await readdir(file(''))).sort()).toEqual(
    [1, 2].flatMap((n) => [`${letterNumber(n).id}.eml`, `${letterNumber(n).id}.json`]),
  )
})

test('another letter under the same id is a conflict and changes nothing', async () => {
  await outboxMailer(data).send(letterNumber(1))
  const before = await readFile(eml(1))
  expect(await outboxMailer(data).send(letterNumber(1, { subject: 'Another' }))).toMatchObject({ kind: 'conflict' })
  expect(await readFile(eml(1))).toEqual(before)
})

test('a crash between the two files leaves no letter, and the repeat makes it whole with the first date', async () => {
  await outboxMailer(data).send(letterNumber(1))
  const before = await readFile(eml(1))
  await rm(eml(1))
  expect(await listOutbox(data)).toEqual([])
  await outboxMailer(data).send(letterNumber(1))
  expect(await readFile(eml(1))).toEqual(before)
})

test('a half-written file is never taken for a letter', async () => {
  await outboxMailer(data).send(letterNumber(1))
  await writeFile(file(`${letterNumber(2).id}.eml.17.part`), 'Half a')
  expect(await listOutbox(data)).toHaveLength(1)
})

test('the list has the newest first and only so many', async () => {
  await outboxMailer(data).sendBatch(
    [1, 2, 3].map((n) => letterNumber(n)),
    'issue_1',
  )
  await utimes(eml(1), 3000, 3000)
  await utimes(eml(2), 1000, 1000)
  await utimes(eml(3), 2000, 2000)
  expect((await listOutbox(data, 2)).map(({ to }) => to)).toEqual(['reader-1@example.org', 'reader-3@example.org'])
})

test('a letter reads back as it was given', async () => {
  await outboxMailer(data).send(letterNumber(1))
  expect((await readOutbox(data, letterNumber(1).id))?.letter).toEqual(letterNumber(1))
})

test('nothing outside the outbox can be read or written by a made-up id', async () => {
  await writeFile(join(data, 'secret.json'), '{}')
  expect(await readOutbox(data, '../secret')).toBeUndefined()
  expect(await readOutbox(data, letterNumber(9).id)).toBeUndefined()
  await expect(outboxMailer(data).send(letterNumber(1, { id: '../secret' }))).rejects.toThrow('not the id of a letter')
})

test('an outbox nobody wrote to is empty', async () => {
  expect(await listOutbox(data)).toEqual([])
})

test.each([
  [{ RESEND_API_KEY: 're_test', SMTP_URL: 'smtp://localhost' }, 'resend'],
  [{ SMTP_URL: 'smtp://localhost' }, 'smtp'],
  [{}, 'outbox'],
])('the environment %j chooses %s', (given, name) => {
  expect(mailerFromEnvironment({ BEDSIDE_DATA: data, ...given }).name).toBe(name)
})
