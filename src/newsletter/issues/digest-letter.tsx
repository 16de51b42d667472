/** A week's articles as the digest takes them: absolute addresses, credits in words. */
import type { ArticleView } from '@/articles/article-view'
import { pathOfArticle } from '@/articles/forwarding-address'
import type { CorrectionView } from '@/articles/queries'
import type { Letterhead } from '@/mailroom/letterhead'
import { renderLetter } from '@/platform/mail/render'
import Digest, { type DigestProps } from '../../../emails/digest'
import { creditWords } from './credit-words'
import { digestWords } from './digest-words'
import type { IssueLetter } from './issue'

type Contents = {
  articles: readonly ArticleView[]
  corrections: readonly CorrectionView[]
  /** What an editor wrote over our own subject and preview. */
  words: { subject?: string; preview?: string }
}

export async function digestLetter(
  publication: Letterhead,
  { articles, corrections, words }: Contents,
): Promise<IssueLetter> {
  const { subject, preview } = { ...digestWords(articles), ...defined(words) }
  const onSite = (path: string) => new URL(path, publication.url).href
  const letter = (
    <Digest
      publication={publication}
      subject={subject}
      preview={preview}
      articles={articles.map((view) => entryOf(view, onSite(pathOfArticle(view))))}
      corrections={corrections.map(({ article, wasWrong, isRight }) => ({
        title: article.title,
        url: onSite(article.path),
        wasWrong,
        isRight,
      }))}
    />
  )
  return { subject, preview, ...(await renderLetter(letter)) }
}

function entryOf(view: ArticleView, url: string): DigestProps['articles'][number] {
  const { title, standfirst, language } = view
  const { authors, state, changed } = creditWords(view)
  return { title, standfirst, language, url, authors: authors.map(({ name }) => name), state, changed }
}

const defined = (words: Contents['words']) => ({
  ...(words.subject && { subject: words.subject }),
  ...(words.preview && { preview: words.preview }),
})
