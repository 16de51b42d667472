import type { Environment } from '@/platform/env'
import type { Mailer } from '@/platform/mail/mailer'
import { outboxMailer } from '@/platform/mail/outbox'
import { resendMailer } from '@/platform/mail/resend'
import { smtpMailer } from '@/platform/mail/smtp'

type MailSettings = Pick<Environment, 'RESEND_API_KEY' | 'RESEND_BASE_URL' | 'SMTP_URL' | 'BEDSIDE_DATA'>

/**
 * Resend where there is a key for it, else the mail server, else the outbox in the data folder.
 * @param patience how long a request to Resend may take, in milliseconds.
 */
export function mailerFromEnvironment(env: MailSettings, patience?: number): Mailer {
  if (env.RESEND_API_KEY) return resendMailer(env.RESEND_API_KEY, env.RESEND_BASE_URL, patience)
  if (env.SMTP_URL) return smtpMailer(env.SMTP_URL)
  return outboxMailer(env.BEDSIDE_DATA)
}
