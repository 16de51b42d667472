/**
 * What every process of a journey's site gets: nothing of the settings of whoever runs the tests (an empty value also
 * keeps out what stands in `.env`), a short time to undo, and readers who say where they come from.
 */
export const quietEnvironment: NodeJS.ProcessEnv = {
  ...process.env,
  ...Object.fromEntries(
    [
      'DATABASE_URL',
      'PAYLOAD_SECRET',
      'BEDSIDE_KEYS',
      'RESEND_API_KEY',
      'RESEND_BASE_URL',
      'RESEND_WEBHOOK_SECRET',
      'SMTP_URL',
      'MAIL_FROM',
      'POSTAL_ADDRESS',
      'UNSUBSCRIBE_MAILTO',
      'BEDSIDE_SAMPLE_INDEXABLE',
    ].map((name) => [name, '']),
  ),
  NODE_ENV: 'production',
  BEDSIDE_MODE: 'demo',
  BEDSIDE_UNDO_MINUTES: '0.05',
  TRUSTED_PROXIES: '127.0.0.1,::1',
  LOG_LEVEL: 'warn',
}
