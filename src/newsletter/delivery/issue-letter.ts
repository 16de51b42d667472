/** One reader's letter: the frozen issue with their own addresses put in. Pure, so that it can be made again exactly. */
import { createHash } from 'node:crypto'
import { machineHeaders } from '@/mailroom/letter-headers'
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
    const own = new Map([
      [UNSUBSCRIBE, wayOut],
      [PREFERENCES, preferencesUrl(token)],
    ])
    const filled = (pieces: string[]) => pieces.map((piece) => own.get(piece) ?? piece).join('')
    return {
      id: reader.deliveryId,
      to: reader.address,
      from: fromAddress,
      subject,
      html: filled(html),
      text: filled(text),
      headers: { ...machineHeaders, ...listHeaders(wayOut, settings), 'X-Entity-Ref-ID': reader.deliveryId },
      tags: { i: issueId, d: reader.deliveryId },
    }
  }
}

const MARKS = new RegExp(`(${UNSUBSCRIBE}|${PREFERENCES})`)
/** Every second piece is a mark. */
const cut = (form: string): string[] => form.split(MARKS)

/** What tells whether a repeat is the same: the provider that would recognise it, and every byte it was given. */
export const payloadHash = (provider: string, letters: Letter[]): string =>
  createHash('sha256')
    .update(JSON.stringify([provider, letters]))
    .digest('hex')
