import { Readable } from 'node:stream'
import { parseConnectionUrl } from 'nodemailer/lib/shared'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import { compose, messageId } from '@/platform/mail/compose'
import type { Letter, Mailer, Outcome } from '@/platform/mail/mailer'
import { readSmtpError } from '@/platform/mail/smtp-answers'

/** A whole conversation, in milliseconds; each step has its own patience besides. Below the sender's lease. */
export const SMTP_PATIENCE = 60_000

const TIMES = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, dnsTimeout: 10_000 }

/**
 * Mail through any mail server, one connection per letter.
 *
 * What SMTP can promise: a definite answer is definite, and nothing was sent before the message itself began.
 * What it cannot: when the connection breaks after that, nobody knows, and there is no key by which the server would
 * recognise a repeat. Every attempt carries the same Message-ID, by which a mailbox may drop a second copy; many
 * do not. Nor is there a batch: letters go one after another, so a batch larger than one can end half done, which is
 * reported as unknown. Hence `batchSize` 1 and `idempotent` false.
 *
 * @param url such as `smtps://user:password@mail.example.org`; further settings of nodemailer may follow as a query.
 * With a password and a server elsewhere, STARTTLS is demanded unless the query says otherwise.
 * @param patience how long one call may take, in milliseconds, however many letters it has.
 */
export function smtpMailer(url: string, patience = SMTP_PATIENCE): Mailer {
  const given = parseConnectionUrl(url)
  const away = !['localhost', '127.0.0.1', '::1'].includes(given.host ?? '')
  const options = { ...TIMES, requireTLS: away && given.auth !== undefined && !given.secure, ...given }
  const within = (signal?: AbortSignal) => AbortSignal.any([AbortSignal.timeout(patience), ...(signal ? [signal] : [])])

  return {
    name: 'smtp',
    account: 'smtp',
    batchSize: 1,
    idempotent: false,
    send: (letter, signal) => submit(letter, options, within(signal)),
    async sendBatch(letters, _key, signal) {
      const providerIds: string[] = []
      const inTime = within(signal)
      for (const letter of letters) {
        const outcome = await submit(letter, options, inTime)
        if (outcome.kind === 'accepted') providerIds.push(...outcome.providerIds)
        else if (providerIds.length === 0) return outcome
        else return halfDone(providerIds.length, letters.length, outcome.reason)
      }
      return { kind: 'accepted', providerIds }
    },
  }
}

const halfDone = (sent: number, of: number, reason: string): Outcome => ({
  kind: 'unknown',
  reason: `${sent} of ${of} letters were accepted, then: ${reason}`,
})

type Options = ConstructorParameters<typeof SMTPConnection>[0] & { auth?: { user?: string; pass?: string } }

async function submit(letter: Letter, options: Options, signal: AbortSignal): Promise<Outcome> {
  const { from, to, bytes } = await compose(letter, new Date())
  let begun = false
  // Read only once the server has said yes to DATA: until then it holds nothing it could deliver.
  const message = new Readable({
    read() {
      begun = true
      this.push(bytes)
      this.push(null)
    },
  })
  try {
    await converse(options, { from, to, size: bytes.length }, message, signal)
    return { kind: 'accepted', providerIds: [messageId(letter)] }
  } catch (error) {
    return readSmtpError(error, begun)
  }
}

type Envelope = { from: string; to: string[]; size: number }

/** Connects, signs in where there is a name, hands the message over; settles once, whichever event comes first. */
function converse(options: Options, envelope: Envelope, message: Readable, signal: AbortSignal): Promise<void> {
  const connection = new SMTPConnection(options)
  const { auth } = options
  let abandon = () => {}
  return new Promise<void>((resolve, reject) => {
    const settle = (error?: Error | null) => (error ? reject(error) : resolve())
    const transmit = () => connection.send(envelope, message, (error) => settle(error))
    const signIn = () =>
      connection.login({ credentials: { user: auth?.user, pass: auth?.pass } }, (error) =>
        error ? settle(error) : transmit(),
      )
    connection.on('error', settle)
    connection.on('end', () => settle(new Error('The connection ended')))
    abandon = () => settle(new Error('It took too long'))
    signal.addEventListener('abort', abandon, { once: true })
    if (signal.aborted) return settle(new Error('Given up before connecting'))
    connection.connect((error) => (error ? settle(error) : auth ? signIn() : transmit()))
  }).finally(() => {
    signal.removeEventListener('abort', abandon)
    connection.close()
  })
}
