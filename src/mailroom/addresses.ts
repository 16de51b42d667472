/**
 * Addresses of mail: how they are read, kept and found again. One purpose for all rooms, so that a suppression finds
 * every letter, delivery and subscriber of an address. Needs no Payload: the sender opens addresses too.
 */
import { domainToASCII } from 'node:url'
import { hmac, normaliseAddress, open, seal } from '@/platform/sealed'
import { keys } from './keys'

const PURPOSE = 'address'

/** The address sealed; two seals of one address differ. */
export const sealAddress = (address: string, ring = keys()): string => seal(ring, address, PURPOSE)

/** Throws when the key is not in the ring or a byte was changed. */
export const openAddress = (sealed: string, ring = keys()): string => open(ring, sealed, PURPOSE)

/** What an address is found by: the same however it was written, 64 hex digits. */
export const addressHmac = (address: string, ring = keys()): string => hmac(ring, normaliseAddress(address), PURPOSE)

/** What a mailbox is found by, whichever of its addresses is written. A purpose of its own: it names no address. */
export const mailboxHmac = (address: string, ring = keys()): string => hmac(ring, mailboxOf(address), 'mailbox')

/**
 * The mailbox behind an address, as far as the address says it: without `+tag`, at Gmail without dots as well. Only to
 * count and to keep away by, never to write to: a server is free to mean two people by it.
 */
export function mailboxOf(address: string): string {
  const text = normaliseAddress(address)
  const at = text.lastIndexOf('@')
  const [local = '', domain = ''] = [text.slice(0, at), text.slice(at + 1)]
  const plain = local.replace(/(?<=.)\+.*$/, '')
  return isGmail(domain) ? `${plain.replaceAll('.', '')}@gmail.com` : `${plain}@${domain}`
}

const isGmail = (domain: string) => domain === 'gmail.com' || domain === 'googlemail.com'

const LOCAL = /^[a-z0-9!#$%&'*+/=?^_{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_{|}~-]+)*$/i
const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/

/**
 * One bare address from what somebody typed, the domain in ASCII and lower case, the part before it as written.
 * Nothing that ends a header line, adds a second recipient or looks like another letter gets through.
 * @returns `undefined` for whatever no mail server would take.
 */
export function plainAddress(typed: string): string | undefined {
  const text = typed.trim()
  const at = text.lastIndexOf('@')
  if (at < 1 || text.length > 254) return undefined
  const local = text.slice(0, at)
  const written = text.slice(at + 1)
  if (local.length > 64 || !LOCAL.test(local) || /[^\p{L}\p{N}\p{M}.-]/u.test(written)) return undefined
  const domain = domainToASCII(written)
  const labels = domain.split('.')
  const isName = labels.length > 1 && labels.every((label) => LABEL.test(label)) && !/^\d+$/.test(labels.at(-1) ?? '')
  const address = `${local}@${domain}`
  return isName && address.length <= 254 ? address : undefined
}
