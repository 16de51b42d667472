import type { PayloadRequest } from 'payload'
import type { ArticleView } from '@/articles/article-view'
import { publishedArticle } from '@/articles/queries'
import { letterhead } from '@/mailroom/letterhead'
import { contentHash } from '@/text/hash'
import { articlesOfDigest, correctionsOfDigest, spanOfDigest } from './digest-articles'
import { digestLetter } from './digest-letter'
import { editorsWords } from './editors-words'
import type { Issue, IssueContent } from './issue'
import { whyNotCarried } from './may-carry'

/**
 * The digest of a week, the same for all who get it: a letter cut to somebody's topics would tell the provider, and
 * whoever reads over a shoulder, what they care about. What was withdrawn since it was made, or may not be sent for
 * another reason, is left out.
 */
export async function digestIssue(req: PayloadRequest, issue: Issue): Promise<IssueContent> {
  const span = await spanOfDigest(req, new Date(issue.madeAt))
  const articles: ArticleView[] = []
  for (const id of await articlesOfDigest(req, span)) {
    const view = await publishedArticle(req, id)
    if (view && !(await whyNotCarried(req, id))) articles.push(view)
  }
  const [first] = articles
  if (!first) return { kind: 'cancelled', reason: 'None of its articles can be sent any more.' }
  const corrections = await correctionsOfDigest(req, span)
  const letter = await digestLetter(await letterhead(req, first.language), {
    articles,
    corrections,
    words: await editorsWords(req, issue),
  })
  return {
    kind: 'content',
    letter,
    audience: { frequency: 'weekly', topics: topicsOf(articles) },
    contentHash: contentHash(letter.text),
  }
}

const topicsOf = (articles: readonly ArticleView[]): string[] => [
  ...new Set(articles.flatMap(({ topics }) => topics.map(({ id }) => id))),
]
