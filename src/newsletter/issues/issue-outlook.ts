import type { PayloadRequest } from 'payload'
import { letterhead } from '@/mailroom/letterhead'
import { env } from '@/platform/env'
import { type AudienceCount, countAudience } from './audience'
import { type CorrectionReach, correctionReach } from './correction-reach'
import { issueById } from './issue'
import { articleCheck, type LetterCheck, letterChecks, ownLinksCheck, paidLinksCheck } from './letter-checks'
import { externalLinks } from './link-check'
import { whyNoneLeaves } from './may-carry'
import { faultOf } from './may-leave-now'
import { deadOwnLinks } from './own-links'
import { freshContent } from './shown-letter'

/** What would happen if an issue were sent now. Plain JSON, no addresses. */
export type IssueOutlook =
  | {
      kind: 'letter'
      subject: string
      preview: string
      audience: AudienceCount
      /** Of a correction: readers of a wrong version whom no letter reaches, by why. */
      untold?: CorrectionReach['untold']
      checks: LetterCheck[]
      /** Links to other sites, which are asked only when an editor asks. */
      outside: number
      /** What keeps it from leaving. */
      stop?: string
    }
  | { kind: 'no-letter'; reason: string }

/** @returns nothing for an issue that is not there. Writes nothing. */
export async function issueOutlook(req: PayloadRequest, issue: string): Promise<IssueOutlook | undefined> {
  const content = await freshContent(req, issue)
  if (!content) return undefined
  if (content.kind !== 'content') return { kind: 'no-letter', reason: content.reason }
  const { letter, audience, articles } = content
  const { postalAddress } = await letterhead(req)
  const { kind, correction } = (await issueById(req, issue)) ?? {}
  const about = await whyNoneLeaves(req, articles ?? [])
  return {
    kind: 'letter',
    subject: letter.subject,
    preview: letter.preview,
    audience: await countAudience(req, audience),
    untold: correction ? (await correctionReach(req, correction)).untold : undefined,
    checks: [
      ...letterChecks(letter, postalAddress),
      ...ownLinksCheck(await deadOwnLinks(req, letter.html)),
      ...(articles ? [articleCheck(about)] : []),
      ...(kind === 'free' ? [paidLinksCheck(content.stop)] : []),
    ],
    outside: externalLinks(letter.html, env().SITE_URL).length,
    stop: content.stop ?? about ?? faultOf(letter, postalAddress),
  }
}
