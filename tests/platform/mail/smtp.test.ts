import { text } from 'node:stream/consumers'
import { simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterEach, describe, expect, test } from 'vitest'
import { smtpMailer } from '@/platform/mail/smtp'
import { letterNumber } from './letters'

const open: SMTPServer[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => new Promise<void>((closed) => server.close(() => closed()))))
})

/** A mail server of this test; `messages` are what it took. */
async function mailServer(options: SMTPServerOptions = {}) {
  const messages: string[] = []
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    closeTimeout: 100,
    onData: async (stream, _session, done) => {
      messages.push(await text(stream))
      done()
    },
    ...options,
  })
  server.on('error', () => undefined)
  open.push(server)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const at = (host: string, user = '') => `smtp://${user}${user && '@'}${host}:${portOf(server)}`
  return { messages, server, url: at('127.0.0.1'), at }
}

function portOf(server: SMTPServer): number {
  const address = server.server.address()
  if (address === null || typeof address === 'string') throw new Error('The mail server has no port')
  return address.port
}

const answer = (responseCode: number, words: string) => Object.assign(new Error(words), { responseCode })

describe('an accepted letter', () => {
  test('arrives with both forms and every header', async () => {
    const { messages, url } = await mailServer()
    const outcome = await smtpMailer(url).send(letterNumber(1))
    expect(outcome).toEqual({ kind: 'accepted', providerIds: [`<${letterNumber(1).id}@example.org>`] })
    const parsed = await simpleParser(messages[0] ?? '')
    expect(parsed).toMatchObject({ subject: letterNumber(1).subject, html: letterNumber(1).html })
    expect(parsed.text).toContain('Für dich.')
    expect(parsed.replyTo?.text).toBe('hello@example.org')
    expect(messages[0]).toContain('\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n')
    expect(parsed.headers.get('list')).toMatchObject({
      unsubscribe: { url: 'https://example.org/newsletter/unsubscribe/token-1', mail: 'stop@example.org' },
      id: { name: 'The Night Feed', id: 'newsletter.example.org' },
    })
  })

  test('carries the same Message-ID again, so that a repeat can be recognised', async () => {
    const { messages, url } = await mailServer()
    await smtpMailer(url).send(letterNumber(1))
    await smtpMailer(url).send(letterNumber(1))
    const ids = await Promise.all(messages.map(async (message) => (await simpleParser(message)).messageId))
    expect(ids).toEqual([`<${letterNumber(1).id}@example.org>`, `<${letterNumber(1).id}@example.org>`])
  })

  test('goes to the one address it names, whatever stands in it', async () => {
    const to: string[] = []
    const { url } = await mailServer({
      onRcptTo: (address, _session, done) => {
        to.push(address.address)
        done()
      },
    })
    await smtpMailer(url).send(letterNumber(1))
    await smtpMailer(url).send(letterNumber(2, { to: 'a@example.org, b@example.org' }))
    expect(to[0]).toBe('reader-1@example.org')
    expect(to).not.toContain('b@example.org')
  })
})

describe('what an answer means', () => {
  test.each<[string, SMTPServerOptions, string]>([
    ['450 to an address', { onRcptTo: (_a, _s, done) => done(answer(450, 'Try again later')) }, 'wait'],
    ['550 to an address', { onRcptTo: (_a, _s, done) => done(answer(550, '5.1.1 No such reader')) }, 'rejected'],
    ['554 relay denied', { onRcptTo: (_a, _s, done) => done(answer(554, '5.7.1 Relay access denied')) }, 'stopped'],
    ['451 to the sender', { onMailFrom: (_a, _s, done) => done(answer(451, 'Not now')) }, 'wait'],
    ['550 to the sender', { onMailFrom: (_a, _s, done) => done(answer(550, 'You may not send')) }, 'stopped'],
    ['530 before signing in', { authOptional: false }, 'stopped'],
    [
      '452 after the message',
      { onData: (stream, _s, done) => void text(stream).then(() => done(answer(452, 'Full'))) },
      'wait',
    ],
    [
      '554 after the message',
      { onData: (stream, _s, done) => void text(stream).then(() => done(answer(554, 'Spam'))) },
      'rejected',
    ],
    ['421 at the greeting', { onConnect: (_s, done) => done(answer(421, 'Too busy')) }, 'wait'],
  ])('%s', async (_name, options, kind) => {
    const { url } = await mailServer(options)
    expect(await smtpMailer(url).send(letterNumber(1))).toMatchObject({ kind })
  })

  test('a wrong password stops', async () => {
    const { at } = await mailServer({ onAuth: (_auth, _session, done) => done(new Error('Invalid login')) })
    expect(await smtpMailer(at('127.0.0.1', 'mail:wrong')).send(letterNumber(1))).toMatchObject({ kind: 'stopped' })
  })

  test('a right password, with signs in it, sends', async () => {
    const given: unknown[] = []
    const { at, messages } = await mailServer({
      onAuth: (auth, _session, done) => {
        given.push(auth.username, auth.password)
        done(null, { user: 'mail' })
      },
    })
    expect(await smtpMailer(at('127.0.0.1', 'mail%40example.org:p%3Aa%2Fss')).send(letterNumber(1))).toMatchObject({
      kind: 'accepted',
    })
    expect(given).toEqual(['mail@example.org', 'p:a/ss'])
    expect(messages).toHaveLength(1)
  })

  test('nobody there waits', async () => {
    expect(await smtpMailer('smtp://127.0.0.1:9').send(letterNumber(1))).toMatchObject({ kind: 'wait' })
  })

  test('a password is not sent in the clear to a server elsewhere', async () => {
    const signIns: string[] = []
    const { at, messages } = await mailServer({ onAuth: (auth) => signIns.push(auth.method) })
    // Another name than those of this machine, though it is this machine.
    expect(await smtpMailer(at('[::ffff:127.0.0.1]', 'mail:secret')).send(letterNumber(1))).toMatchObject({
      kind: 'stopped',
    })
    expect([signIns, messages]).toEqual([[], []])
  })
})

describe('a connection that breaks', () => {
  test('before the message waits', async () => {
    const { url, server } = await mailServer({ onRcptTo: () => breakAll(server) })
    expect(await smtpMailer(url).send(letterNumber(1))).toMatchObject({ kind: 'wait' })
  })

  test('once the message was on its way is unknown', async () => {
    const { url, server } = await mailServer({ onData: (stream) => void text(stream).then(() => breakAll(server)) })
    expect(await smtpMailer(url).send(letterNumber(1))).toMatchObject({ kind: 'unknown' })
  })

  test('because the caller gave up is unknown once the message was on its way', async () => {
    const caller = new AbortController()
    const { url } = await mailServer({
      onData: (stream) => void stream.once('data', () => caller.abort()).resume(),
    })
    expect(await smtpMailer(url).send(letterNumber(1), caller.signal)).toMatchObject({ kind: 'unknown' })
    expect(await smtpMailer(url).send(letterNumber(1), AbortSignal.abort())).toMatchObject({ kind: 'wait' })
  })
})

describe('a server that takes its time', () => {
  /** Answers each command, but the whole never ends. */
  const slow: SMTPServerOptions = { onRcptTo: () => undefined }

  test('is given up, and before the message that means later', async () => {
    const { url } = await mailServer(slow)
    expect(await smtpMailer(url, 200).send(letterNumber(1))).toMatchObject({ kind: 'wait', reason: 'It took too long' })
    expect(await smtpMailer(url, 200).sendBatch([letterNumber(1)], 'issue_1')).toMatchObject({ kind: 'wait' })
  })
})

test('a refusal for now says whether it is about this one letter', async () => {
  const about = async (options: SMTPServerOptions) => {
    const { url } = await mailServer(options)
    const outcome = await smtpMailer(url).send(letterNumber(1))
    return outcome.kind === 'wait' ? (outcome.about ?? 'all') : outcome.kind
  }
  expect(await about({ onRcptTo: (_a, _s, done) => done(answer(450, '4.2.2 Mailbox full')) })).toBe('letter')
  expect(await about({ onData: (stream, _s, done) => void text(stream).then(() => done(answer(451, 'Odd'))) })).toBe(
    'letter',
  )
  expect(await about({ onRcptTo: (_a, _s, done) => done(answer(421, 'Closing')) })).toBe('all')
  expect(await about({ onMailFrom: (_a, _s, done) => done(answer(451, 'Not now')) })).toBe('all')
  expect(await about({ onConnect: (_s, done) => done(answer(421, 'Too busy')) })).toBe('all')
})

describe('a batch', () => {
  const refuseSecond: SMTPServerOptions = {
    onRcptTo: (address, _session, done) =>
      done(address.address.startsWith('reader-2') ? answer(550, 'No such reader') : null),
  }

  test('half done is unknown and says how far it came', async () => {
    const { url, messages } = await mailServer(refuseSecond)
    const outcome = await smtpMailer(url).sendBatch([letterNumber(1), letterNumber(2), letterNumber(3)], 'issue_1')
    expect(outcome).toMatchObject({ kind: 'unknown', reason: expect.stringContaining('1 of 3 letters were accepted') })
    expect(messages).toHaveLength(1)
  })

  test('that fails at once is what its first letter met', async () => {
    const { url } = await mailServer(refuseSecond)
    expect(await smtpMailer(url).sendBatch([letterNumber(2), letterNumber(3)], 'issue_1')).toMatchObject({
      kind: 'rejected',
    })
  })
})

function breakAll(server: SMTPServer): void {
  for (const connection of server.connections) connection._socket.destroy()
}
