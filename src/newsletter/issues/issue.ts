import type { PayloadRequest } from 'payload'
import type { Issue as IssueDocument } from '@/generated/payload-types'
import { idOf, idsOf } from '@/platform/ids'
import type { IssueKind } from '../statuses'
import type { Audience } from './audience'

/** What editors chose about one letter to many; references are ids. */
export type Issue = {
  id: string
  kind: IssueKind
  article?: string
  correction?: string
  /** Such as `2026-W48`. */
  week?: string
  round: number
  subject: string
  preview: string
  /** Lexical state. */
  body: IssueDocument['body']
  audience: 'all' | 'topics' | 'missing'
  topics: string[]
  /** Who made it, for what was made by a person. */
  madeBy?: string
  /** ISO. */
  madeAt: string
}

export type IssueLetter = { subject: string; preview: string; html: string; text: string }

/** `held`: a person has to put something right first. `cancelled`: there is nothing to send any more. */
export type IssueContent =
  | {
      kind: 'content'
      letter: IssueLetter
      audience: Audience
      /** Ids of the articles it is about: each is looked at once more at the minute of sending. */
      articles?: readonly string[]
      /** What in the letter itself keeps it from leaving, in words for editors; it can still be looked at. */
      stop?: string
      /** Hash of the text it carries, and the article's revision where it carries one. */
      contentHash: string
      revision?: number
    }
  | { kind: 'held' | 'cancelled'; reason: string }

export async function issueById(req: PayloadRequest, id: string): Promise<Issue | undefined> {
  const doc = await req.payload.findByID({
    collection: 'issues',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (!doc) return undefined
  return {
    id: doc.id,
    kind: doc.kind,
    article: idOf(doc.article),
    correction: idOf(doc.correction),
    week: doc.week ?? undefined,
    round: doc.round,
    subject: doc.subject ?? '',
    preview: doc.preview ?? '',
    body: doc.body,
    audience: doc.audience ?? 'all',
    topics: idsOf(doc.topics),
    madeBy: doc.madeBy ?? undefined,
    madeAt: doc.createdAt,
  }
}
