/** An article as the letter takes it: absolute addresses, credits in words, sources with links. */
import type { ArticleView } from '@/articles/article-view'
import { pathOfArticle, pathSinceVersion } from '@/articles/forwarding-address'
import type { Source } from '@/evidence/queries'
import type { SourceState } from '@/evidence/state-of-source'
import type { Letterhead } from '@/mailroom/letterhead'
import { subjectLine } from '@/mailroom/subject-line'
import { renderLetter } from '@/platform/mail/render'
import { citationMarks, withCitations, wordsOfMark } from '@/text/citation-marks'
import type { Block, Picture } from '@/text/document'
import { disclosuresFor, paidLinksOf, programmesUsed } from '@/text/paid-links'
import NewArticle, { type NewArticleProps, newArticleSubject } from '../../../emails/new-article'
import { creditWords } from './credit-words'
import type { IssueLetter } from './issue'
import { paidLinksForLetter } from './paid-links-in-letters'
import { LARGEST_LETTER } from './rules'

/**
 * Rendered once for all readers; an article too long for mailboxes goes with its opening and a link.
 * @param revision number of the version it carries, if it has one.
 */
export async function articleLetter(
  publication: Letterhead,
  view: ArticleView,
  revision?: number,
): Promise<IssueLetter> {
  const article = articleOf(publication.url, view, revision)
  const render = (extent: NewArticleProps['extent']) =>
    renderLetter(<NewArticle publication={publication} article={article} extent={extent} />)
  const whole = await render('whole')
  const rendered = Buffer.byteLength(whole.html) > LARGEST_LETTER ? await render('opening') : whole
  return { subject: subjectLine(newArticleSubject(article)), preview: article.standfirst, ...rendered }
}

function articleOf(siteUrl: string, view: ArticleView, revision?: number): NewArticleProps['article'] {
  const onSite = (picture: Picture): Picture => {
    const src = view.pictures[picture.id]?.src
    return { ...picture, file: src && new URL(src, siteUrl).href }
  }
  const marks = citationMarks(view.body.blocks)
  const retracted = new Set(view.sources.filter(({ state }) => state === 'retracted').map(({ id }) => id))
  const asCited = (block: Block) =>
    withCitations(block, (mark) => (retracted.has(mark.source) ? { ...mark, retracted: true } : mark))
  const blocks = paidLinksForLetter(view.body.blocks, view.programmes)
  return {
    title: view.title,
    standfirst: view.standfirst,
    url: new URL(pathOfArticle(view), siteUrl).href,
    sinceUrl: revision === undefined ? undefined : new URL(pathSinceVersion(view, revision), siteUrl).href,
    credit: creditWords(view),
    inShort: view.inShort || undefined,
    blocks: blocks.map((block) => withPictures(asCited(block), onSite)),
    disclosures: disclosuresFor(programmesUsed(paidLinksOf(blocks, view.programmes))),
    sources: view.body.citations.flatMap(({ source, number }) => {
      const known = view.sources.find(({ id }) => id === source)
      const said = marks.filter((mark) => mark.source === source).map(wordsOfMark)
      return known ? [sourceOf(known, number, [...new Set(said.filter(Boolean))])] : []
    }),
  }
}

/** The block with every picture's address made absolute: mailboxes know no site. */
function withPictures(block: Block, onSite: (picture: Picture) => Picture): Block {
  if ('blocks' in block) return { ...block, blocks: block.blocks.map((inner) => withPictures(inner, onSite)) }
  if ('picture' in block && block.picture) return { ...block, picture: onSite(block.picture) }
  return block
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
