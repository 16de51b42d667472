import { PageHead, type PageHeadProps } from '../kit/page-head'

export type ArticleHeadProps = PageHeadProps

/** Topic, title and the sentence that answers the question. */
export function ArticleHead(props: ArticleHeadProps) {
  return <PageHead {...props} />
}
