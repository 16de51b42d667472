/** What is let go of together with a comment, whoever asked for it: links, letters, places where it is quoted. */
import type { PayloadRequest } from 'payload'
import { forgetLetters } from '@/mailroom/forget-letters'
import { revokeLinks } from '@/mailroom/links'
import { query } from '@/platform/database'
import { confirmLetterKey } from './ask-to-confirm'
import { CONFIRM_LINK, NOT_ME_LINK, STOP_LINK } from './link-purposes'
import type { CommentKind, CommentStatus } from './statuses'

export type HeldComment = {
  id: string
  status: CommentStatus
  kind: CommentKind
  words: string
  wording: string
  name: string
  hmac: string | null
  confirmed: boolean
  wants: boolean
  article: string | null
  language: string
  sent: Date
}

/** The row of what a reader sent, which nobody else changes until the transaction ends. None of what staff wrote. */
export async function holdComment(req: PayloadRequest, id: string): Promise<HeldComment | undefined> {
  const [row] = await query<HeldComment>(
    req,
    `select id, status, kind, coalesce(private_original, '') as words, coalesce(public_wording, '') as wording,
       coalesce(writer_name, '') as name, writer_address_hmac as hmac, address_confirmed_at is not null as confirmed,
       coalesce(wants_answer_by_mail, false) as wants, article_id as article, coalesce(language, 'en') as language,
       created_at as sent
     from comments where id = $1 and answered_by_id is null for no key update`,
    [id],
  )
  return row
}

/**
 * Links come before rows, the order in which their own buttons take them. “This was not me” stays open for an address
 * that nobody confirmed: it may be somebody else's.
 */
export async function revokeLinksOf(req: PayloadRequest, id: string, isConfirmed: boolean): Promise<void> {
  const subject = { kind: 'comment', id }
  await revokeLinks(req, CONFIRM_LINK, subject)
  await revokeLinks(req, STOP_LINK, subject)
  if (isConfirmed) await revokeLinks(req, NOT_ME_LINK, subject)
}

export const forgetLettersOf = (req: PayloadRequest, { id, hmac, confirmed }: HeldComment): Promise<void> =>
  forgetLetters(req, { about: id, first: confirmLetterKey(id), hmac: hmac ?? undefined, keepFirst: !confirmed })

/** Whether an address was proved to be the writer's, before anything is held. */
export async function hasConfirmed(req: PayloadRequest, id: string): Promise<boolean> {
  const rows = await query(req, 'select 1 from comments where id = $1 and address_confirmed_at is not null', [id])
  return rows.length > 0
}
