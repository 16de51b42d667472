import type { Block } from './parts/blocks'
import { Body } from './parts/body'
import { Button } from './parts/button'
import { type Credit, CreditLine } from './parts/credit'
import { PaidLinks } from './parts/paid-links'
import { Anchor, Card, Label, Paragraph, Small, Standfirst, Title } from './parts/prose'
import { type Publication, samplePublication } from './parts/publication'
import { sampleBlocks, sampleCredit, sampleSources } from './parts/sample-article'
import { Shell } from './parts/shell'
import { type Source, Sources } from './parts/sources'
import { WayOut } from './parts/way-out'

export type NewArticleProps = {
  publication: Publication
  article: {
    title: string
    standfirst: string
    /** Absolute address on the site. */
    url: string
    /** Where it says what has changed since this letter. */
    sinceUrl?: string
    credit: Credit
    inShort?: string
    blocks: Block[]
    /** What the affiliate programmes of its paid links want said. */
    disclosures?: string[]
    sources: Source[]
  }
  /** The editors' own words, where they wrote any; otherwise the article's title and standfirst. */
  subject?: string
  preview?: string
  /** `opening` leaves the body out: for an article that would be cut off by mailboxes (beyond 90 KB). */
  extent?: 'whole' | 'opening'
}

/** An article as a letter. Rendered once for all readers; the sender puts each reader's own addresses in. */
export default function NewArticle(props: NewArticleProps) {
  const { publication, article, extent = 'whole' } = props
  const whole = extent === 'whole'
  return (
    <Shell
      publication={publication}
      subject={props.subject ?? newArticleSubject(article)}
      preview={props.preview ?? article.standfirst}
      footer={<WayOut publication={publication} />}
    >
      <Title>{article.title}</Title>
      <Standfirst>{article.standfirst}</Standfirst>
      <CreditLine credit={article.credit} />
      {article.inShort ? <InShort words={article.inShort} /> : null}
      {whole ? <PaidLinks blocks={article.blocks} disclosures={article.disclosures} where="article" /> : null}
      {whole ? <Body blocks={article.blocks} base={article.url} /> : null}
      <Button href={article.url}>
        {whole ? 'Open this article on the site' : 'Read the whole article on the site'}
      </Button>
      {article.sinceUrl ? (
        <Small>
          Reading this later? <Anchor href={article.sinceUrl}>See whether it has changed since this letter</Anchor>
        </Small>
      ) : null}
      {whole && article.sources.length > 0 ? <Sources sources={article.sources} /> : null}
      <Small space="0">General information, not medical advice for you.</Small>
    </Shell>
  )
}

export const newArticleSubject = (article: { title: string }) => article.title

const InShort = ({ words }: { words: string }) => (
  <Card tint="sheet">
    <Label as="h2">In short</Label>
    <Paragraph last>{words}</Paragraph>
  </Card>
)

NewArticle.PreviewProps = {
  publication: samplePublication,
  article: {
    title: 'How milk is made, and what gets into it',
    standfirst:
      'Most of what is in your milk is built in the breast itself. Only what first reaches your blood can follow it there.',
    url: 'https://nightfeed.example/articles/how-milk-is-made',
    sinceUrl: 'https://nightfeed.example/articles/how-milk-is-made/since/1',
    credit: sampleCredit,
    inShort:
      'Tiny sacs in the breast make milk. They take water, vitamins and minerals from your blood. If something never gets into your blood, it cannot get into your milk.',
    blocks: sampleBlocks,
    sources: sampleSources,
  },
} satisfies NewArticleProps
