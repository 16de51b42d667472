/** Pure decisions about what readers send and what staff answer: no database, no clock. */
import { no, type Verdict, yes } from '@/platform/verdict'
import type { Role } from '@/staff/roles'
import { stillHolds } from '@/text/still-holds'
import type { CommentStatus } from './statuses'

/** Where a comment may go from where it is. What its writer or the law took away never comes back. */
const next: Readonly<Record<CommentStatus, readonly CommentStatus[]>> = {
  unconfirmed: ['pending', 'published', 'rejected', 'spam', 'removed', 'erased'],
  pending: ['published', 'rejected', 'spam', 'removed', 'erased'],
  published: ['pending', 'hidden', 'rejected', 'spam', 'removed', 'erased'],
  rejected: ['pending', 'published', 'spam', 'removed', 'erased'],
  spam: ['pending', 'published', 'rejected', 'removed', 'erased'],
  hidden: ['pending', 'published', 'rejected', 'spam', 'removed', 'erased'],
  removed: ['erased'],
  erased: [],
}

export function mayBecome(from: CommentStatus, to: CommentStatus): Verdict<'wrong-status'> {
  return from === to || next[from].includes(to) ? yes : no('wrong-status')
}

/** A reader asks without a place, or sends words below a published article that is open, and answers what stands there. */
export function mayBeSent(to: {
  article?: { published: boolean }
  /** None for a question that is asked without one. */
  articleId?: string
  parent?: { status: CommentStatus; article: string | null } | null
  isClosed?: boolean
}): Verdict<'no-article' | 'no-parent' | 'closed'> {
  if (to.articleId && !to.article?.published) return no('no-article')
  if (to.parent !== undefined && !isThere(to.parent, to.articleId)) return no('no-parent')
  return to.isClosed ? no('closed') : yes
}

const isThere = (parent: { status: CommentStatus; article: string | null } | null, article: string | undefined) =>
  parent?.status === 'published' && (parent.article ?? undefined) === article

const A_DAY = 24 * 3600 * 1000

/**
 * Whether a discussion is over.
 * @param since ISO: when the article was first published.
 * @param days for how many it is open; 0: for ever.
 */
export const isClosed = (since: string | null | undefined, days: number, now: Date): boolean =>
  days > 0 && typeof since === 'string' && now.getTime() >= Date.parse(since) + days * A_DAY

/** What became of the comments of one address so far. */
export type Standing = {
  confirmed: boolean
  /** Comments that readers see. */
  approved: number
  /** Rejected, spam or hidden within 30 days. */
  refusedOfLate: number
}

/** A writer is known by a confirmed address and two approved comments; one that was refused is forgotten after a month. */
export const isKnown = ({ confirmed, approved, refusedOfLate }: Standing): boolean =>
  confirmed && approved >= 2 && refusedOfLate === 0

/** Readers see a comment only in a wording that somebody approved. */
export function mayBeShown(from: CommentStatus, wording: string): Verdict<'wrong-status' | 'no-wording'> {
  if (!wording.trim()) return no('no-wording')
  return mayBecome(from, 'published')
}

/** An answer stands below something readers can see; what was asked below no article is answered by a page. */
export function mayBeAnswered(comment: {
  status: CommentStatus
  article: string | null
}): Verdict<'not-published' | 'no-article-to-stand-under'> {
  if (comment.status !== 'published') return no('not-published')
  return comment.article ? yes : no('no-article-to-stand-under')
}

/** Those who may read what was sent in private decide on it. */
export function mayDecide(role: Role | undefined): Verdict<'not-a-confidant'> {
  return role === 'administrator' || role === 'editor' || role === 'moderator' ? yes : no('not-a-confidant')
}

/** Everybody on the staff answers under their own profile; the desk may also publish an answer for a colleague. */
export function mayAnswerAs(role: Role | undefined, as: 'own' | 'other' | 'nobody'): Verdict<AnswerRefusal> {
  if (!role) return no('not-staff')
  if (as === 'nobody') return no('no-profile')
  return as === 'own' || isDesk(role) ? yes : no('not-your-profile')
}

export type AnswerRefusal = 'not-staff' | 'no-profile' | 'not-your-profile'

/** An answer carries a clinician's name: only the desk changes its words or takes it away. */
export function mayTouchAnswer(actor: 'staff' | 'reader' | 'system', role: Role | undefined): Verdict<'not-the-desk'> {
  return actor === 'system' || isDesk(role) ? yes : no('not-the-desk')
}

const isDesk = (role: Role | undefined) => role === 'administrator' || role === 'editor'

/** Words of a reader that still stand somewhere, or may come to stand there; never those of a clinician's answer. */
export function mayBeQuoted(comment: { status: CommentStatus; staff: boolean }): Verdict<'not-quotable'> {
  const open: readonly CommentStatus[] = ['unconfirmed', 'pending', 'published', 'hidden']
  return !comment.staff && open.includes(comment.status) ? yes : no('not-quotable')
}

export type PromotionRefusal = 'not-a-writer' | 'not-published' | 'not-a-question' | 'no-leave'

/** What a reader asked is quoted elsewhere by those who write, once it is answerable in public, and if its reader agrees. */
export function mayPromote(
  role: Role | undefined,
  comment: { status: CommentStatus; staff: boolean; allowed: boolean },
): Verdict<PromotionRefusal> {
  if (!isDesk(role) && role !== 'author') return no('not-a-writer')
  if (comment.staff) return no('not-a-question')
  if (comment.status !== 'published') return no('not-published')
  return comment.allowed ? yes : no('no-leave')
}

export type MergeRefusal =
  | 'not-a-confidant'
  | 'not-the-desk'
  | 'no-comment'
  | 'not-a-question'
  | 'merged-itself'
  | 'into-itself'
  | 'no-page'
  | 'unpublished-changes'

/**
 * Whoever decides merges comments; what stands on a page is for the desk.
 * @param all whether every one that was named is there.
 */
export function mayMerge(
  role: Role | undefined,
  into: 'comment' | 'question',
  all: boolean,
  comments: readonly { status: CommentStatus; staff: boolean }[],
): Verdict<MergeRefusal> {
  if (!mayDecide(role).ok) return no('not-a-confidant')
  if (into === 'question' && !isDesk(role)) return no('not-the-desk')
  const gone: readonly CommentStatus[] = ['removed', 'erased']
  if (!all || comments.some(({ status }) => gone.includes(status))) return no('no-comment')
  return comments.some(({ staff }) => staff) ? no('not-a-question') : yes
}

export type AgreementRefusal = 'not-staff' | 'no-profile' | 'no-credential' | 'own-answer'

/** A second clinician is somebody else than the first, known by a credential that has not run out. */
export function mayAgree(
  role: Role | undefined,
  own: { id: string; credentials: { expires?: string }[] } | undefined,
  answerer: string | undefined,
  now: Date,
): Verdict<AgreementRefusal> {
  if (!role) return no('not-staff')
  if (!own) return no('no-profile')
  if (own.id === answerer) return no('own-answer')
  return own.credentials.some(stillHolds(now)) ? yes : no('no-credential')
}

/** Whether somebody is told of an answer: they asked for it, proved their address, and what they sent still stands. */
export function wantsToHear(asker: { status: CommentStatus; wants: boolean; confirmed: boolean }): boolean {
  const gone: readonly CommentStatus[] = ['spam', 'removed', 'erased']
  return asker.wants && asker.confirmed && !gone.includes(asker.status)
}
