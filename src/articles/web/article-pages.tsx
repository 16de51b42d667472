import { Pagination } from '@/site/kit/pagination'
import { ArticleList } from './article-list'
import type { CardPage } from './cards'

type Props = {
  page: CardPage
  /** Where the list begins, and where it goes on behind an article. */
  first: string
  olderThan: (after: string) => string
  isFirst?: boolean
  withTopic?: boolean
  level?: 2 | 3
  empty?: string
}

/** One page of a list of articles, and the ways to the others. */
export const ArticlePages = ({ page, first, olderThan, isFirst = false, ...list }: Props) => (
  <>
    <ArticleList cards={page.cards} {...list} />
    <Pagination
      back={isFirst ? undefined : { label: 'Newer articles', href: page.newer ? olderThan(page.newer) : first }}
      on={page.older ? { label: 'Older articles', href: olderThan(page.older) } : undefined}
    />
  </>
)
