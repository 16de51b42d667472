/** What the middle knows → what the thread's furniture prints. */
import { pathsIn } from '@/site/paths'
import type { CommentView, ThreadView } from '@/site/thread/comment-view'
import type { Post, ThreadPost } from '../thread'
import { blocksOfWriting } from '../writers-text'

type Person = NonNullable<Post['clinician']>

export const NOT_ADVICE = 'General information, not advice for your child.'

export const nameOf = (name: string): string => name || 'A reader'

/** Credentials that have not run out, by their letters. */
export const badgesOf = ({ credentials }: Person, now: Date): string[] =>
  credentials.filter(({ expires }) => !expires || new Date(expires) > now).map(({ abbreviation }) => abbreviation)

function commentView(post: Post, language: string, now: Date): CommentView {
  const { id, at, words, clinician, inReplyTo, gone } = post
  if (gone) return { id, at, name: '', blocks: [], removed: 'This comment was taken away.' }
  return {
    id,
    at,
    name: clinician?.name ?? nameOf(post.name),
    blocks: blocksOfWriting(words),
    clinician: clinician && {
      credentials: badgesOf(clinician, now),
      role: clinician.role,
      href: pathsIn(language).person(clinician.slug),
      portrait: clinician.portrait,
    },
    inReplyTo: inReplyTo && { id: inReplyTo.id, name: nameOf(inReplyTo.name) },
    note: clinician && NOT_ADVICE,
    replyHref: `/comments/reply/${id}`,
  }
}

export const threadViews = (posts: ThreadPost[], language: string, now: Date): ThreadView[] =>
  posts.map((post) => ({
    ...commentView(post, language, now),
    replies: post.replies.map((reply) => commentView(reply, language, now)),
  }))
