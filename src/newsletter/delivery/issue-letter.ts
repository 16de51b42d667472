/** One reader's letter: the frozen issue with their own addresses put in. Pure, so that it can be made again exactly. */
import { createHash } from 'node:crypto'
import { machineHeaders } from '@/mailroom/letter-headers'
import { inJson, jsonPieces, knowBodies, listed } from '@/platform/mail/letter-json'
import type { Letter } from '@/platform/mail/mailer'
import { PREFERENCES, UNSUBSCRIBE } from '../issues/reader-marks'
import { listHeaders } from '../list-headers'
import { unsubscribeToken } from '../subscribing/unsubscribe-token'
import { preferencesUrl, unsubscribeUrl } from '../urls'
import type { Sender } from './sender'

/** The issue as it was frozen, the same for everybody. */
export type Snapshot = {
  issueId: string
  subject: string
  html: string
  text: string
  fromAddress: string
  contentHash: string
}
export type Reader = { deliveryId: string; subscriberId: string; linkVersion: number; address: string }

type Settings = Pick<Sender['settings'], 'SITE_URL' | 'UNSUBSCRIBE_MAILTO'>

/** What makes each reader's letter. The issue is cut at its marks once, however many readers follow. */
export function letterMaker(snapshot: Snapshot, settings: Settings): (reader: Reader) => Letter {
  const { issueId, subject, fromAddress } = snapshot
  const html = cut(snapshot.html)
  const text = cut(snapshot.text)
  return (reader) => {
    const token = unsubscribeToken(reader)
    const wayOut = unsubscribeUrl(token)
    const own: Own = new Map([
      [UNSUBSCRIBE, wayOut],
      [PREFERENCES, preferencesUrl(token)],
    ])
    const letter = {
      id: reader.deliveryId,
      to: reader.address,
      from: fromAddress,
      subject,
      html: filled(html, own),
      text: filled(text, own),
      headers: { ...machineHeaders, ...listHeaders(wayOut, settings), 'X-Entity-Ref-ID': reader.deliveryId },
      tags: { i: issueId, d: reader.deliveryId },
    }
    return knowBodies(letter, { html: inBytes(html, own), text: inBytes(text, own) })
  }
}

type Own = ReadonlyMap<string, string>
/** A mark, or what stands between two of them, and its bytes in JSON. */
type Piece = { words: string; bytes: Uint8Array }

const MARKS = new RegExp(`(${UNSUBSCRIBE}|${PREFERENCES})`)
const cut = (form: string): Piece[] => form.split(MARKS).map((words) => ({ words, bytes: inJson(words) }))
const filled = (pieces: Piece[], own: Own) => pieces.reduce((all, { words }) => all + (own.get(words) ?? words), '')
const inBytes = (pieces: Piece[], own: Own) =>
  pieces.map(({ words, bytes }) => {
    const address = own.get(words)
    return address === undefined ? bytes : inJson(address)
  })

/**
 * What tells whether a repeat is the same: the account that would recognise it, and every byte it was given. The hash of
 * `JSON.stringify([account, letters])`.
 */
export function payloadHash(account: string, letters: Letter[]): string {
  const hash = createHash('sha256').update(`[${JSON.stringify(account)},[`)
  for (const piece of listed(letters.map((letter) => jsonPieces(letter, letter)))) hash.update(piece)
  return hash.update(']]').digest('hex')
}
