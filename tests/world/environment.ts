/** The environment of every test: made up, the same everywhere. */
export const testEnvironment = {
  BEDSIDE_MODE: 'demo',
  SITE_URL: 'http://localhost:3000',
  PAYLOAD_SECRET: 'a secret for tests, of more than thirty-two characters',
  BEDSIDE_KEYS: `k1:${Buffer.alloc(32, 7).toString('base64')}`,
  RESEND_WEBHOOK_SECRET: `whsec_${Buffer.alloc(32, 9).toString('base64')}`,
  LOG_LEVEL: 'silent',
}
