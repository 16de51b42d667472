/**
 * What is kept sealed (addresses, letters with one-time links), what is looked up without being opened, and
 * what is signed into links. Keys: `BEDSIDE_KEYS`, `id:base64` of 32 bytes each, comma separated.
 *
 * The first key seals; every key opens. The **last** key is the root: look-ups and signatures are made from it,
 * so that they stay the same when a key is put in front. A key between the two may go once nothing is sealed with
 * it any more. The root is replaced only by putting another behind it and working every look-up out anew; links
 * signed with the former one stay good for as long as it stays anywhere in the ring.
 */
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'

type Key = { id: string; bytes: Buffer; derived: Map<string, KeyObject> }
export type KeyRing = { newest: Key; root: Key; keys: readonly Key[] }

const IV = 12
const TAG = 16
const MAC = 32

/** Reads `BEDSIDE_KEYS`. Throws when a key has no id, is not 32 bytes long, or an id stands twice. */
export function keyRing(text: string): KeyRing {
  const keys = text.split(',').map((entry) => readKey(entry.trim()))
  const newest = keys.at(0)
  const root = keys.at(-1)
  if (!newest || !root) throw new Error('The key ring is empty')
  if (new Set(keys.map((key) => key.id)).size !== keys.length) throw new Error('The key ring names the same key twice')
  return { newest, root, keys }
}

function readKey(entry: string): Key {
  const [, id, base64] = /^([\w-]+):(.+)$/.exec(entry) ?? []
  if (!id || !base64) throw new Error('A key of the ring is not written as id:base64')
  const bytes = Buffer.from(base64, 'base64')
  if (bytes.length !== 32) throw new Error(`Key ${id} of the ring is not 32 bytes long`)
  return { id, bytes, derived: new Map() }
}

/** One key for each use and purpose (HKDF-SHA256), remembered: purposes are few and deriving is not free. */
function derive(key: Key, use: 'seal' | 'find' | 'sign', purpose: string): KeyObject {
  const name = `bedside/${use}/${purpose}`
  const known = key.derived.get(name)
  if (known) return known
  const made = createSecretKey(Buffer.from(hkdfSync('sha256', key.bytes, '', name, 32)))
  key.derived.set(name, made)
  return made
}

/**
 * Seals a text with AES-256-GCM for one purpose. Two seals of the same text differ.
 * @returns `v1.<key id>.<iv>.<cipher and tag>`, the last two base64url.
 */
export function seal(ring: KeyRing, plain: string, purpose: string): string {
  const iv = randomBytes(IV)
  const cipher = createCipheriv('aes-256-gcm', derive(ring.newest, 'seal', purpose), iv)
  cipher.setAAD(Buffer.from(purpose))
  const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return `v1.${ring.newest.id}.${iv.toString('base64url')}.${sealed.toString('base64url')}`
}

/** Opens what `seal` made. Throws when the key is not in the ring, the purpose is another, or a byte was changed. */
export function open(ring: KeyRing, sealed: string, purpose: string): string {
  const [version, id, iv, body] = sealed.split('.')
  if (version !== 'v1' || !id || !iv || !body) throw new Error('This is not a sealed text')
  const key = ring.keys.find((candidate) => candidate.id === id)
  if (!key) throw new Error(`Sealed with key ${id}, which is not in the ring`)
  const bytes = Buffer.from(body, 'base64url')
  const nonce = Buffer.from(iv, 'base64url')
  if (bytes.length < TAG || nonce.length !== IV) throw new Error('This is not a sealed text')
  const decipher = createDecipheriv('aes-256-gcm', derive(key, 'seal', purpose), nonce, { authTagLength: TAG })
  decipher.setAAD(Buffer.from(purpose))
  decipher.setAuthTag(bytes.subarray(-TAG))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(0, -TAG)), decipher.final()]).toString('utf8')
  } catch (cause) {
    throw new Error(`A text sealed with key ${id} was changed, or was sealed for another purpose`, { cause })
  }
}

/** A look-up value for something kept sealed: the same for the same value and purpose, 64 hex digits. */
export function hmac(ring: KeyRing, value: string, purpose: string): string {
  return createHmac('sha256', derive(ring.root, 'find', purpose))
    .update(value)
    .digest('hex')
}

function mac(key: Key, message: Buffer, purpose: string): Buffer {
  return createHmac('sha256', derive(key, 'sign', purpose))
    .update(message)
    .digest()
}

/**
 * A signed token that never expires and needs no row. It is not sealed: whoever holds it can read the parts.
 * The same parts always give the same token, so a letter sent again has the same bytes.
 * @returns base64url, about 100 characters for one uuid.
 */
export function signToken(ring: KeyRing, parts: readonly string[], purpose: string): string {
  const message = Buffer.from(JSON.stringify(parts))
  return Buffer.concat([mac(ring.root, message, purpose), message]).toString('base64url')
}

/** The parts of a token signed for this purpose with any key of the ring; `undefined` for everything else. */
export function verifyToken(ring: KeyRing, token: string, purpose: string): string[] | undefined {
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length <= MAC || bytes.toString('base64url') !== token) return undefined
  const given = bytes.subarray(0, MAC)
  const message = bytes.subarray(MAC)
  const signed = ring.keys.some((key) => timingSafeEqual(mac(key, message, purpose), given))
  return signed ? readParts(message) : undefined
}

function readParts(message: Buffer): string[] | undefined {
  const parts: unknown = JSON.parse(message.toString('utf8'))
  if (!Array.isArray(parts)) return undefined
  return parts.every((part) => typeof part === 'string') ? parts : undefined
}

/** An address as it is compared: trimmed, lower case, NFC. It is never shown or written to in this form. */
export function normaliseAddress(email: string): string {
  return email.trim().normalize('NFC').toLowerCase()
}

/** A one-time token: 256 random bits, 43 characters of base64url. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** How a one-time token is stored: SHA-256, 64 hex digits. Safe without a salt, as the token itself is random. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
