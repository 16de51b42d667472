import type { Letter } from '@/platform/mail/mailer'

/** The n-th letter of a made-up publication, always the same. */
export function letterNumber(n: number, changes: Partial<Letter> = {}): Letter {
  return {
    id: `0199d1c2-7b2e-7c3a-9f10-${String(n).padStart(12, '0')}`,
    to: `reader-${n}@example.org`,
    from: 'The Night Feed <letters@example.org>',
    replyTo: 'hello@example.org',
    subject: 'How milk is made — and what gets into it',
    html: '<!doctype html><html lang="en"><body><h1>How milk is made</h1><p>Für dich.</p></body></html>',
    text: 'How milk is made\n\nFür dich.\n',
    headers: {
      'List-Unsubscribe': `<https://example.org/newsletter/unsubscribe/token-${n}>, <mailto:stop@example.org>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'List-Id': 'The Night Feed <newsletter.example.org>',
    },
    tags: { delivery: `d-${n}`, issue: 'i-1' },
    ...changes,
  }
}
