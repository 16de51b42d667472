/** What a letter's row keeps until it is settled. A body can hold a one-time link, so it is sealed. */
import { open, seal } from '@/platform/sealed'
import { keys } from './keys'

export type LetterBody = { subject: string; html: string; text: string; headers: Record<string, string> }

const PURPOSE = 'letter'

export const sealBody = (body: LetterBody, ring = keys()): string => seal(ring, JSON.stringify(body), PURPOSE)

/** Throws when the key is not in the ring or a byte was changed. */
export function openBody(sealed: string, ring = keys()): LetterBody {
  const body: LetterBody = JSON.parse(open(ring, sealed, PURPOSE))
  return body
}
