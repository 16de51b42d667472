/** An article as the letter takes it: absolute addresses, credits in words, sources with links. */
import type { ArticleView } from '@/articles/article-view'
import { pathOfArticle, pathSinceVersion } from '@/articles/forwarding-address'
import type { Source } from '@/evidence/queries'
import type { SourceState } from '@/evidence/state-of-source'
import type { Letterhead } from '@/mailroom/letterhead'
import { subjectLine } from '@/mailroom/subject-line'
import { renderLetter } from '@/platform/mail/render'
import { citationMarks, withCitations, wordsOfMark } from '@/text/citation-marks'
import type { Block } from '@/text/document'
import NewArticle, { type NewArticleProps, newArticleSubject } from '../../../emails/new-article'
import { creditWords } from './credit-words'
import type { IssueLetter } from './issue'
import { blocksForLetter } from './letter-blocks'
import { LARGEST_LETTER } from './rules'

type Carried = {
  /** Number of the version it carries, if it has one. */
  revision?: number
  /** What an editor wrote over the article's title and standfirst. */
  words?: { subject?: string; preview?: string }
}

/**
 * Rendered once for all readers; an article too long for mailboxes goes with its opening and a link.
 */
export async function articleLetter(
  publication: Letterhead,
  view: ArticleView,
  { revision, words = {} }: Carried = {},
): Promise<IssueLetter> {
  const article = articleOf(publication.url, view, revision)
  const render = (extent: NewArticleProps['extent']) =>
    renderLetter(<NewArticle publication={publication} article={article} extent={extent} {...words} />)
  const whole = await render('whole')
  const rendered = Buffer.byteLength(whole.html) > LARGEST_LETTER ? await render('opening') : whole
  return {
    subject: subjectLine(words.subject ?? newArticleSubject(article)),
    preview: words.preview ?? article.standfirst,
    ...rendered,
  }
}

function articleOf(siteUrl: string, view: ArticleView, revision?: number): NewArticleProps['article'] {
  const marks = citationMarks(view.body.blocks)
  const retracted = new Set(view.sources.filter(({ state }) => state === 'retracted').map(({ id }) => id))
  const asCited = (block: Block) =>
    withCitations(block, (mark) => (retracted.has(mark.source) ? { ...mark, retracted: true } : mark))
  const { blocks, disclosures } = blocksForLetter(siteUrl, { ...view, blocks: view.body.blocks })
  return {
    title: view.title,
    standfirst: view.standfirst,
    url: new URL(pathOfArticle(view), siteUrl).href,
    sinceUrl: revision === undefined ? undefined : new URL(pathSinceVersion(view, revision), siteUrl).href,
    credit: creditWords(view),
    inShort: view.inShort || undefined,
    blocks: blocks.map(asCited),
    disclosures,
    sources: view.body.citations.flatMap(({ source, number }) => {
      const known = view.sources.find(({ id }) => id === source)
      const said = marks.filter((mark) => mark.source === source).map(wordsOfMark)
      return known ? [sourceOf(known, number, [...new Set(said.filter(Boolean))])] : []
    }),
  }
}

const sourceNotes: Partial<Record<SourceState, string>> = {
  retracted: 'Retracted.',
  corrected: 'Corrected since it was published.',
  superseded: 'Replaced by a newer source.',
  concern: 'Its publisher has published an expression of concern.',
  gone: 'No longer found at its address.',
}

function sourceOf(source: Source, number: number, cited: string[]) {
  const place = [source.container, source.year].filter((part) => part).join(', ')
  return {
    number,
    title: source.title,
    details:
      [source.authors, place]
        .filter((part) => part)
        .map((part) => `${part}.`)
        .join(' ') || undefined,
    url: urlOf(source),
    cited,
    note: sourceNotes[source.state],
  }
}

function urlOf({ doi, pmid, url }: Source): string | undefined {
  if (doi) return `https://doi.org/${doi}`
  return pmid ? `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` : url
}
