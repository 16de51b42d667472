/** Pure decisions about articles: no database, no clock. */
import { no, type Verdict, yes } from '@/platform/verdict'
import type { ChangeClass } from '@/text/change-classes'

/** Editors and administrators publish; the system does at the hour an editor set; authors hand in. */
export function mayPublish(actor: 'staff' | 'reader' | 'system', role: string | undefined): Verdict<'not-an-editor'> {
  if (actor === 'system') return yes
  if (actor === 'staff' && (role === 'administrator' || role === 'editor')) return yes
  return no('not-an-editor')
}

/** What the ledger calls a text: the first one is asked for nothing; where nobody could be asked it is `unclassed`. */
export function classOfChange(revisionsBefore: number, named?: ChangeClass): ChangeClass | 'first' | 'unclassed' {
  if (revisionsBefore === 0) return 'first'
  return named ?? 'unclassed'
}

/** How far an article is on its way to its readers. */
export const stages = ['draft', 'review-asked', 'ready', 'scheduled', 'published'] as const
export type Stage = (typeof stages)[number]

/** What of the latest draft decides its stage. */
export type Progress = {
  /** The draft is what readers see. */
  published: boolean
  /** An hour is set. */
  scheduled: boolean
  /** Its author or an editor handed it in. */
  handedIn: boolean
  /** A reviewer was asked and has not answered. */
  reviewAsked: boolean
}

/** The furthest stage that a draft has reached. */
export function stageOf({ published, scheduled, handedIn, reviewAsked }: Progress): Stage {
  if (published) return 'published'
  if (scheduled) return 'scheduled'
  if (handedIn) return 'ready'
  return reviewAsked ? 'review-asked' : 'draft'
}

/** @param today and `dueOn` as `2026-11-24`. What readers see is due no more. */
export function isOverdue(dueOn: string | undefined, stage: Stage, today: string): boolean {
  return dueOn !== undefined && stage !== 'published' && dueOn < today
}

/** What the fields of the latest draft say about its way; whether a reviewer was asked is known elsewhere. */
export function progressOf(
  draft: { _status?: unknown; publishAt?: unknown; handedIn?: unknown },
  reviewAsked: boolean,
): Progress {
  return {
    published: draft._status === 'published',
    scheduled: Boolean(draft.publishAt),
    handedIn: draft.handedIn === true,
    reviewAsked,
  }
}
