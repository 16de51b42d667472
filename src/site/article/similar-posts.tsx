import { ArticleRow } from '../kit/article-row'
import { RowList } from '../kit/row-list'
import { Section } from '../kit/section'

export type SimilarPost = { title: string; href: string; standfirst?: string; reason: string }
export type SimilarPostsProps = { posts: SimilarPost[] }

/** Up to three articles to read next, each with the reason. */
export function SimilarPosts({ posts }: SimilarPostsProps) {
  if (posts.length === 0) return null
  return (
    <Section id="similar" title="Read next" print={false}>
      <RowList>
        {posts.slice(0, 3).map(({ title, href, standfirst, reason }) => (
          <ArticleRow key={href} title={title} href={href} standfirst={standfirst} note={reason} />
        ))}
      </RowList>
    </Section>
  )
}
