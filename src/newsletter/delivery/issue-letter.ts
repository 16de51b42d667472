/** One reader's letter: the frozen issue with their own way out put in. Pure, so that it can be made again exactly. */
import { createHash } from 'node:crypto'
import { machineHeaders } from '@/mailroom/letter-headers'
import type { Letter } from '@/platform/mail/mailer'
import { UNSUBSCRIBE } from '../issues/unsubscribe-mark'
import { listHeaders } from '../list-headers'
import { unsubscribeToken } from '../subscribing/unsubscribe-token'
import { unsubscribeUrl } from '../urls'
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

export function issueLetter(snapshot: Snapshot, reader: Reader, settings: Settings): Letter {
  const { issueId, subject, html, text, fromAddress } = snapshot
  const wayOut = unsubscribeUrl(unsubscribeToken(reader))
  return {
    id: reader.deliveryId,
    to: reader.address,
    from: fromAddress,
    subject,
    html: html.replaceAll(UNSUBSCRIBE, wayOut),
    text: text.replaceAll(UNSUBSCRIBE, wayOut),
    headers: { ...machineHeaders, ...listHeaders(wayOut, settings), 'X-Entity-Ref-ID': reader.deliveryId },
    tags: { i: issueId, d: reader.deliveryId },
  }
}

/** What tells whether a repeat is the same: the provider that would recognise it, and every byte it was given. */
export const payloadHash = (provider: string, letters: Letter[]): string =>
  createHash('sha256')
    .update(JSON.stringify([provider, letters]))
    .digest('hex')
