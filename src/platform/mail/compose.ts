import MailComposer from 'nodemailer/lib/mail-composer'
import type { Letter } from '@/platform/mail/mailer'

export type Message = { from: string; to: string[]; bytes: Buffer }

/**
 * The letter as an RFC 5322 message, with the addresses for its envelope. The same letter and date give the same
 * bytes; the Message-ID follows from the letter's id, so that a mail server or a reader can recognise a repeat.
 */
export async function compose(letter: Letter, date: Date): Promise<Message> {
  const composer = new MailComposer({
    from: letter.from,
    to: { name: '', address: letter.to },
    ...(letter.replyTo ? { replyTo: letter.replyTo } : {}),
    subject: letter.subject,
    date,
    messageId: messageId(letter),
    headers: letter.headers,
    text: oneEnding(letter.text),
    html: oneEnding(letter.html),
    newline: 'windows',
    baseBoundary: letter.id,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const message = composer.compile()
  const bytes = await message.build()
  const { from, to } = message.getEnvelope()
  if (!from || to.length !== 1) throw new Error(`Letter ${letter.id} is not from one address to one address`)
  return { from, to, bytes }
}

/** A carriage return alone has no place in a message (RFC 5322 section 2.3); the composer makes all ends CRLF. */
const oneEnding = (words: string): string => words.replace(/\r\n?/g, '\n')

/** `<letter id@domain of the sender>` */
export function messageId(letter: Pick<Letter, 'id' | 'from'>): string {
  const domain = /@([^\s<>@]+?)>?\s*$/.exec(letter.from)?.[1] ?? 'localhost'
  return `<${letter.id}@${domain}>`
}
