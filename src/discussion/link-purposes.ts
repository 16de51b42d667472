/** The links in this room's letters: what each may be used for. The subject is always a comment. */
import type { PayloadRequest } from 'payload'
import { findLink, type LinkRefusal, subjectOfLink } from '@/mailroom/links'
import type { Result } from '@/platform/verdict'

export const CONFIRM_LINK = 'confirm-comment-address'
export const NOT_ME_LINK = 'not-my-comment-address'
export const STOP_LINK = 'stop-answer-notices'

/** What a page behind a link has to say; `pressed` is whatever pressing its button gave. */
export type LinkResult<Value = unknown> = Result<Value, LinkRefusal>
export type { LinkRefusal }

/** Looks whether a link works, and changes nothing. */
export const lookAtLink = (req: PayloadRequest, token: string, purpose: string): Promise<LinkResult> =>
  findLink(req, token, purpose)

/** The comment a link was about, whether it still works or not. */
export const commentOfLink = async (req: PayloadRequest, token: string, purpose: string): Promise<string | undefined> =>
  (await subjectOfLink(req, token, purpose))?.id
