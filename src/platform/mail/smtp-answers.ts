/** What the errors of an SMTP conversation mean (RFC 5321, enhanced codes RFC 3463, nodemailer's error codes). */
import type { Outcome } from '@/platform/mail/mailer'
import { plainReason } from '@/platform/mail/reason'

type Trouble = { message: string; code: string; original: string; command: string; reply: number | undefined }

const RETRY = 60
const SETTINGS = ['EAUTH', 'ENOAUTH', 'EOAUTH2', 'ETLS', 'EREQUIRETLS', 'ECONFIG']
const OUT_OF_SEQUENCE = 503
const CLOSING = 421
/** Sign-in demanded, too weak or failed. */
const CREDENTIALS = [530, 534, 535, 538]
const TOO_LARGE = 552

/** @param begun whether the server may already hold the message. */
export function readSmtpError(error: unknown, begun: boolean): Outcome {
  const trouble = describe(error)
  const reason = plainReason(trouble.message)
  if (trouble.reply !== undefined) return readReply(trouble, trouble.reply, reason)
  if (begun) return { kind: 'unknown', reason }
  if (SETTINGS.includes(trouble.code) || /CERT|^ERR_TLS|^ERR_SSL/.test(trouble.original))
    return { kind: 'stopped', reason }
  if (trouble.code === 'EENVELOPE' || trouble.code === 'EMESSAGE') return { kind: 'rejected', reason }
  return { kind: 'wait', seconds: RETRY, reason }
}

/** A reply is definite whenever it comes: 4xx not now, 5xx not ever; the command tells whose fault it is. */
function readReply(trouble: Trouble, reply: number, reason: string): Outcome {
  if (reply < 500 || reply === OUT_OF_SEQUENCE) {
    const aboutOne = ['RCPT TO', 'DATA'].includes(trouble.command) && reply < 500 && reply !== CLOSING
    return { kind: 'wait', seconds: RETRY, reason, ...(aboutOne && { about: 'letter' as const }) }
  }
  if (trouble.code === 'EAUTH' || CREDENTIALS.includes(reply)) return { kind: 'stopped', reason }
  const aboutUs = trouble.command === 'MAIL FROM' && reply !== TOO_LARGE
  const mayNotRelay = trouble.command === 'RCPT TO' && /relay|authenticat/i.test(trouble.message)
  const aboutThisLetter = ['MAIL FROM', 'RCPT TO', 'DATA'].includes(trouble.command)
  return { kind: aboutThisLetter && !aboutUs && !mayNotRelay ? 'rejected' : 'stopped', reason }
}

function describe(error: unknown): Trouble {
  if (!(error instanceof Error))
    return { message: String(error), code: '', original: '', command: '', reply: undefined }
  const code = textOf(error, 'code')
  return {
    message: error.message,
    code,
    original: textOf(error, 'originalCode') || code,
    command: textOf(error, 'command'),
    reply: 'responseCode' in error && typeof error.responseCode === 'number' ? error.responseCode : undefined,
  }
}

function textOf(error: object, name: string): string {
  const value: unknown = Reflect.get(error, name)
  return typeof value === 'string' ? value : ''
}
