import { SimilarPosts } from '@/site/article/similar-posts'
import { pathsIn } from '@/site/paths'
import { assertNever } from '@/text/assert-never'
import type { SimilarPost } from '../similar/similar-posts'

function wordsOf(reason: SimilarPost['reason']): string {
  switch (reason.kind) {
    case 'pinned':
      return 'Chosen by the editors'
    case 'word':
      return `Also about ${reason.word}`
    case 'topic':
      return `Same topic: ${reason.title}`
    default:
      return assertNever(reason)
  }
}

/** What to read after an article, each with the reason. */
export function SimilarArticles({ posts, language }: { posts: SimilarPost[]; language: string }) {
  return (
    <SimilarPosts
      posts={posts.map(({ title, slug, standfirst, reason }) => ({
        title,
        href: pathsIn(language).article(slug),
        standfirst,
        reason: wordsOf(reason),
      }))}
    />
  )
}
