/** What somebody sees of everything that bears their name, and what they may do there. */
import type { PayloadRequest } from 'payload'
import { findLink, type LinkRefusal, makeLink } from '@/mailroom/links'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import { done, no, type Result } from '@/platform/verdict'
import type { ShownAs } from './credits'
import { DESK_LINK, REVIEW_LINK } from './link-purposes'
import { withdrawCredit } from './record-credit'
import { requestById } from './requests'
import { sectionsOfTexts } from './review-texts'
import { reviewersBehind } from './reviewer-address'
import { tellTheAsker } from './tell-asker'

/** Dates ISO. */
export type DeskCredit = {
  id: string
  event: 'recorded' | 'signed'
  subject: { kind: string; id: string; title: string }
  name: string
  credential: string
  shownAs: ShownAs
  scope: 'whole' | 'sections'
  /** Headings of the signed sections, null for the opening, as far as the text is kept. */
  headings: (string | null)[]
  conflicts: string
  at: string
  withdrawnAt?: string
}

export type DeskRequest = { id: string; title: string; askedAt: string; expiresAt: string }
export type ReviewerDesk = { names: string[]; credits: DeskCredit[]; open: DeskRequest[] }

type Row = {
  id: string
  event: 'recorded' | 'signed'
  subject_kind: string
  subject_id: string
  subject_title: string | null
  subject_hash: string | null
  reviewer_name: string
  credential: string | null
  shown_as: ShownAs | null
  scope: string | null
  section_hashes: string | null
  conflicts: string | null
  at: Date
  withdrawn_at: Date | null
}

async function reviewersOf(req: PayloadRequest, token: string): Promise<Result<string[], LinkRefusal>> {
  const link = await findLink(req, token, DESK_LINK)
  return link.ok ? done(await reviewersBehind(req, link.value.subject.id)) : link
}

/** The desk behind a link; looking changes nothing. */
export async function reviewerDesk(req: PayloadRequest, token: string): Promise<Result<ReviewerDesk, LinkRefusal>> {
  const reviewers = await reviewersOf(req, token)
  if (!reviewers.ok) return reviewers
  const rows = await query<Row>(
    req,
    `select r.id, r.event, r.subject_kind, r.subject_id, r.subject_title, r.subject_hash, r.reviewer_name,
       r.credential, r.shown_as, r.scope, r.section_hashes, r.conflicts, r.at, w.at as withdrawn_at
     from reviews r left join reviews w on w.withdraws = r.id::text
     where r.reviewer = any($1) and r.event <> 'withdrawn' order by r.at desc, r.id limit 500`,
    [reviewers.value],
  )
  const texts = await sectionsOfTexts(req, [...new Set(rows.flatMap(({ subject_hash }) => subject_hash ?? []))])
  const open = await query<{ id: string; subject_title: string; asked_at: Date; expires_at: Date }>(
    req,
    `select id, subject_title, asked_at, expires_at from review_requests
     where reviewer = any($1) and status = 'open' and expires_at > now() order by asked_at`,
    [reviewers.value],
  )
  const credits = rows.map((row): DeskCredit => {
    const signed = new Set(row.section_hashes?.split(' '))
    const sections = texts.get(row.subject_hash ?? '') ?? []
    return {
      id: row.id,
      event: row.event,
      subject: { kind: row.subject_kind, id: row.subject_id, title: row.subject_title ?? '' },
      name: row.reviewer_name,
      credential: row.credential ?? '',
      shownAs: row.shown_as ?? 'name-and-credential',
      scope: row.scope === 'sections' ? 'sections' : 'whole',
      headings: sections.filter(({ hash }) => signed.has(hash)).map(({ heading }) => heading),
      conflicts: row.conflicts ?? '',
      at: row.at.toISOString(),
      withdrawnAt: row.withdrawn_at?.toISOString(),
    }
  })
  return done({
    names: [...new Set(credits.map(({ name }) => name))],
    credits,
    open: open.map(({ id, subject_title, asked_at, expires_at }) => ({
      id,
      title: subject_title,
      askedAt: asked_at.toISOString(),
      expiresAt: expires_at.toISOString(),
    })),
  })
}

/** Takes one's name back from a subject, and tells the editor who had asked. A name that is gone already is as good. */
export async function withdrawFromDesk(
  req: PayloadRequest,
  token: string,
  credit: string,
  now: Date,
): Promise<Result<string, LinkRefusal | 'not-yours'>> {
  return inTransaction(req, async () => {
    const reviewers = await reviewersOf(req, token)
    if (!reviewers.ok) return reviewers
    const [row] = await query<{ request: string | null }>(
      req,
      `select request from reviews where id::text = $1 and reviewer = any($2) and event <> 'withdrawn'`,
      [credit, reviewers.value],
    )
    if (!row) return no('not-yours')
    const request = row.request ? await requestById(req, row.request) : undefined
    if ((await withdrawCredit(req, credit, now)) && request) await tellTheAsker(req, request, 'withdrawn')
    return done(credit)
  })
}

/** A fresh link to a question that still waits, for somebody who has lost the letter. @returns its token. */
export async function openFromDesk(
  req: PayloadRequest,
  token: string,
  id: string,
  now: Date,
): Promise<Result<string, LinkRefusal | 'not-yours'>> {
  return inTransaction(req, async () => {
    const reviewers = await reviewersOf(req, token)
    if (!reviewers.ok) return reviewers
    const request = await requestById(req, id, true)
    if (request?.status !== 'open' || !reviewers.value.includes(request.reviewer)) return no('not-yours')
    const hours = (new Date(request.expiresAt).getTime() - now.getTime()) / 3600_000
    if (hours <= 0) return no('not-yours')
    const link = await makeLink(req, { purpose: REVIEW_LINK, subject: { kind: 'review-request', id }, hours })
    return done(link.token)
  })
}
