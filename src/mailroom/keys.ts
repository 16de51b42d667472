import { env } from '@/platform/env'
import { type KeyRing, keyRing } from '@/platform/sealed'

let known: { text: string; ring: KeyRing } | undefined

/** The key ring of this process, read once: deriving its keys is not free. */
export function keys(): KeyRing {
  const text = env().BEDSIDE_KEYS
  if (known?.text !== text) known = { text, ring: keyRing(text) }
  return known.ring
}
