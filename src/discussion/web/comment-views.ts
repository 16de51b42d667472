/** What the middle knows → what the thread's furniture prints. */
import { pathsIn } from '@/site/paths'
import type { CommentView, ThreadView } from '@/site/thread/comment-view'
import { stillHolds } from '@/text/still-holds'
import type { Post, ThreadPost } from '../thread'
import { blocksOfWriting } from '../writers-text'
import { nameOf } from './name-of'

type Person = NonNullable<Post['clinician']>

export const NOT_ADVICE = 'General information, not advice for your child.'

/** Credentials that have not run out, by their letters. */
export const badgesOf = ({ credentials }: Person, now: Date): string[] =>
  credentials.filter(stillHolds(now)).map(({ abbreviation }) => abbreviation)

export type ThreadSetting = {
  language: string
  /** Of the article. */
  slug: string
  now: Date
  /** The discussion is over: nobody replies any more. */
  isClosed?: boolean
}

const marks = { pinned: 'Pinned', featured: 'Chosen by the editors' } as const

function commentView(post: Post, here: ReadonlySet<string>, { language, now, isClosed }: ThreadSetting): CommentView {
  const { id, at, words, clinician, inReplyTo, first, gone, helpful } = post
  const paths = pathsIn(language)
  if (gone) return { id, at, name: '', blocks: [], removed: 'This comment was taken away.' }
  return {
    id,
    at,
    href: paths.comment(id),
    name: clinician?.name ?? nameOf(post.name),
    blocks: blocksOfWriting(words),
    mark: first && marks[first],
    clinician: clinician && {
      credentials: badgesOf(clinician, now),
      role: clinician.role,
      href: paths.person(clinician.slug),
      portrait: clinician.portrait,
    },
    inReplyTo: inReplyTo && {
      href: here.has(inReplyTo.id) ? `#c-${inReplyTo.id}` : paths.comment(inReplyTo.id),
      name: nameOf(inReplyTo.name),
    },
    note: clinician && NOT_ADVICE,
    helpful,
    replyHref: isClosed ? undefined : paths.reply(id),
    reportHref: paths.report(id),
  }
}

export function threadViews(posts: ThreadPost[], setting: ThreadSetting): ThreadView[] {
  const here = new Set(posts.flatMap(({ id, replies }) => [id, ...replies.map((reply) => reply.id)]))
  const { language, slug } = setting
  return posts.map((post) => ({
    ...commentView(post, here, setting),
    replies: post.replies.map((reply) => commentView(reply, here, setting)),
    more:
      post.more > 0
        ? { href: pathsIn(language).thread(slug, post.id), count: post.more + post.replies.length }
        : undefined,
  }))
}
