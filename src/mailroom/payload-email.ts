/**
 * Payload's way out for mail leads into the mailroom. Payload writes one kind of letter here, the password reset
 * (accounts are not verified by mail, nobody registers): its token is taken, the letter is ours.
 */
import type { EmailAdapter, Payload, SendEmailOptions } from 'payload'
import { actAs } from '@/platform/actor'
import { env } from '@/platform/env'
import { hashToken } from '@/platform/sealed'
import { letterhead } from './letterhead'
import { passwordResetLetter } from './letters'
import { type Posted, postLetter } from './post-letter'

/** As long as Payload's reset tokens live. */
const RESET_MINUTES = 60

/** For `buildConfig({ email })`. */
export const payloadEmail: EmailAdapter<Posted> = ({ payload }) => ({
  name: 'mailroom',
  defaultFromName: senderOf(env().MAIL_FROM).name,
  defaultFromAddress: senderOf(env().MAIL_FROM).address,
  sendEmail: (message) => postReset(payload, message),
})

/** Posted on a connection of its own: Payload hands no request along. A reset that is rolled back has a dead link. */
async function postReset(payload: Payload, message: SendEmailOptions): Promise<Posted> {
  const { to, html } = message
  const token = /\/reset\/([0-9a-f]{40})(?![0-9a-f])/.exec(typeof html === 'string' ? html : '')?.[1]
  if (typeof to !== 'string' || !token) throw new Error('Payload wrote a letter that the mailroom does not know')
  const req = await actAs('system', payload)
  const resetUrl = `${env().SITE_URL}/admin/reset/${token}`
  const letter = await passwordResetLetter(await letterhead(req), { resetUrl, minutes: RESET_MINUTES })
  return postLetter(req, { kind: 'password-reset', uniqueKey: `password-reset:${hashToken(token)}`, to, ...letter })
}

/** `Name <address>`, or an address alone. */
function senderOf(from: string): { name: string; address: string } {
  const [, name, address] = /^\s*"?([^"<]*?)"?\s*<([^<>]+)>\s*$/.exec(from) ?? []
  return address ? { name: name || address, address } : { name: from.trim(), address: from.trim() }
}
