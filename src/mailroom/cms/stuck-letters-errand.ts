import type { AskErrands } from '@/platform/errand'
import { hasRole } from '@/staff/roles'
import { lettersThatDidNotGo, type StuckLetter } from '../queries'

const states: Record<string, string> = {
  queued: 'waits for the next try',
  unknown: 'may have gone; tried again under the same key',
  failed: 'refused, given up',
  needs_review: 'a person must decide',
  bounced: 'came back',
}

const inWords = ({ status, attempts, reason, posted }: StuckLetter): string =>
  [
    states[status] ?? status,
    `posted ${posted.slice(0, 16).replace('T', ' ')} UTC`,
    attempts === 1 ? 'one try' : `${attempts} tries`,
    ...(reason ? [`the provider said: ${reason}`] : []),
  ].join('; ')

/** For those who can do something about it: single letters that did not go. */
export const stuckLetters: AskErrands = async (req) => {
  if (!hasRole(req, 'administrator', 'editor')) return []
  const { total, letters } = await lettersThatDidNotGo(req, 6)
  if (total === 0) return []
  return [
    {
      urgency: 'now',
      title: total === 1 ? 'A letter did not go' : `${total} letters did not go`,
      note: 'Those that wait are tried again by themselves; nobody needs to send them anew.',
      lines: letters.map((letter) => ({ words: letter.kind.replaceAll('-', ' '), says: inWords(letter) })),
    },
  ]
}
