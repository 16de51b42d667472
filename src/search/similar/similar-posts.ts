import type { PayloadRequest } from 'payload'
import { facesByIds } from '@/articles/cards'
import { pinnedSimilar } from '@/articles/pinned-similar'
import { type Topic, topicsByIds } from '@/articles/topics'
import { query } from '@/platform/database'
import type { Listed } from './keep-lists'
import { SHOWN } from './rules'

/** What a page is to show, by ids, some of which may not be published any more. */
export type SimilarIds = { pinned: string[]; near: Listed[] }

/** An article to read next, and what it has in common with the one above it. */
export type SimilarPost = {
  slug: string
  title: string
  standfirst: string
  reason: { kind: 'pinned' } | { kind: 'word'; word: string } | { kind: 'topic'; title: string }
}

/**
 * What the editors of an article pinned, then what is nearest to it.
 * @param draft with the pins of the latest draft, for whoever may read it.
 */
export async function similarIds(req: PayloadRequest, article: string, { draft = false } = {}): Promise<SimilarIds> {
  const pinned = await pinnedSimilar(req, article, { draft })
  const [row] = await query<{ posts: Listed[] }>(req, 'select posts from similar_lists where article_id = $1', [
    article,
  ])
  const near = (row?.posts ?? []).filter(({ id }) => !pinned.includes(id))
  return { pinned, near: near.slice(0, Math.max(0, SHOWN - pinned.length)) }
}

/** Of these, what readers of a language may see. */
export async function similarPosts(
  req: PayloadRequest,
  { pinned, near }: SimilarIds,
  language: string,
): Promise<SimilarPost[]> {
  const faces = await facesByIds(req, [...pinned, ...near.map(({ id }) => id)])
  const topics = await topicsByIds(
    req,
    near.flatMap(({ topic }) => topic ?? []),
  )
  const listed = new Map(near.map((each) => [each.id, each]))
  return faces
    .filter((face) => face.language === language)
    .flatMap(({ id, slug, title, standfirst }) => {
      const reason = reasonShown(listed.get(id), topics)
      return reason ? [{ slug, title, standfirst, reason }] : []
    })
}

/** Nothing when the topic they shared is gone. */
function reasonShown(near: Listed | undefined, topics: Map<string, Topic>): SimilarPost['reason'] | undefined {
  if (!near) return { kind: 'pinned' }
  if (near.word !== '') return { kind: 'word', word: near.word }
  const topic = topics.get(near.topic ?? '')
  return topic && { kind: 'topic', title: topic.title }
}
