/**
 * Letters as JSON, byte for byte what `JSON.stringify` makes of them. Who writes to many has the long texts in pieces
 * that are the same for everybody: those are written and encoded once, and not a hundred times for each request.
 * (`JSON.stringify` of a hundred letters takes Node 24 twenty times as long as putting the pieces together.)
 */
import type { Letter } from '@/platform/mail/mailer'

/** `html` and `text` as they stand between the quotes of JSON, in pieces. */
export type Bodies = { html: Uint8Array[]; text: Uint8Array[] }

/** Beside the letter, not in it: a copy of a letter is written anew. */
const known = new WeakMap<object, Bodies>()

/** A part of a text as it stands between the quotes of JSON. No pair of surrogates may be cut in two. */
export const inJson = (text: string): Uint8Array => Buffer.from(JSON.stringify(text).slice(1, -1))

/** Tells what a letter's bodies are in JSON; they must be the same texts. */
export function knowBodies(letter: Letter, bodies: Bodies): Letter {
  known.set(letter, bodies)
  return letter
}

/**
 * The bytes of `JSON.stringify(of)`, where `of` holds the bodies of a letter under their own names.
 * @param letter whose bodies they are.
 */
export function jsonPieces(of: object, letter: Letter): Uint8Array[] {
  const bodies = known.get(letter)
  if (!bodies) return [Buffer.from(JSON.stringify(of))]
  const pieces: Uint8Array[] = []
  let between = '{'
  for (const [name, value] of Object.entries(of)) {
    if (value === undefined) continue
    between += `${between.endsWith('{') && pieces.length === 0 ? '' : ','}${JSON.stringify(name)}:`
    if (name === 'html' || name === 'text') {
      pieces.push(Buffer.from(`${between}"`), ...bodies[name])
      between = '"'
    } else between += JSON.stringify(value)
  }
  return [...pieces, Buffer.from(`${between}}`)]
}

const COMMA = Buffer.from(',')

/** The pieces of a list, with commas between its entries and no brackets around them. */
export const listed = (entries: Uint8Array[][]): Uint8Array[] =>
  entries.flatMap((pieces, at) => (at === 0 ? pieces : [COMMA, ...pieces]))
