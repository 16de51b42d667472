import { day, inColour, serif } from './parts/brand'
import { Anchor, Heading, Paragraph, Small, Title } from './parts/prose'
import { type Publication, samplePublication } from './parts/publication'
import { sampleCredit } from './parts/sample-article'
import { Shell } from './parts/shell'
import { WayOut } from './parts/way-out'

type Entry = {
  title: string
  standfirst: string
  /** BCP 47. */
  language: string
  /** Absolute address on the site. */
  url: string
  /** As they sign. */
  authors: string[]
  /** Who reviewed what and when, or that nobody has. */
  state: string
  /** What has changed since the review, where something has. */
  changed?: string
}

export type DigestProps = {
  publication: Publication
  subject: string
  preview: string
  articles: Entry[]
  /** What was wrong in an article and put right meanwhile. */
  corrections: { title: string; url: string; wasWrong: string; isRight: string }[]
}

/** What was published since the last digest. The same for everybody who gets it. */
export default function Digest({ publication, subject, preview, articles, corrections }: DigestProps) {
  return (
    <Shell publication={publication} subject={subject} preview={preview} footer={<WayOut publication={publication} />}>
      <Title>{articles.length === 1 ? 'One new article' : `${articles.length} new articles`}</Title>
      {articles.map((entry) => (
        <One key={entry.url} entry={entry} language={publication.language} />
      ))}
      {corrections.length > 0 ? <Corrections corrections={corrections} /> : null}
      <Small space="0">General information, not medical advice for you.</Small>
    </Shell>
  )
}

/** An article that is written in another language than the letter says so to those who listen. */
const One = ({ entry, language }: { entry: Entry; language: string }) => (
  <div
    className="line-hair"
    lang={entry.language === language ? undefined : entry.language}
    style={{ borderTop: `1px solid ${day.hair}`, padding: '22px 0 14px' }}
  >
    <h2
      className={inColour('ink', 'accent')}
      style={{ fontFamily: serif, fontSize: '23px', lineHeight: '1.3', fontWeight: 600, margin: '0 0 8px' }}
    >
      <Anchor href={entry.url}>{entry.title}</Anchor>
    </h2>
    <Paragraph>{entry.standfirst}</Paragraph>
    {entry.authors.length > 0 ? <Small space="2px">By {entry.authors.join('; ')}</Small> : null}
    <Small>{entry.state}</Small>
    {entry.changed ? (
      <Small colour="amber">
        <strong>{entry.changed}</strong>
      </Small>
    ) : null}
  </div>
)

const Corrections = ({ corrections }: Pick<DigestProps, 'corrections'>) => (
  <div className="line-hair" style={{ borderTop: `1px solid ${day.hair}`, padding: '0 0 6px' }}>
    <Heading level={2}>Corrected</Heading>
    {corrections.map(({ title, url, wasWrong, isRight }) => (
      <div key={`${url} ${wasWrong}`} style={{ padding: '0 0 10px' }}>
        <Paragraph last>
          <Anchor href={url}>{title}</Anchor>
        </Paragraph>
        <Small colour="ink" space="2px">
          What was wrong: {wasWrong}
        </Small>
        <Small colour="ink">What is right: {isRight}</Small>
      </div>
    ))}
  </div>
)

Digest.PreviewProps = {
  publication: samplePublication,
  subject: 'New articles: How milk is made, and what gets into it, and 1 more',
  preview: 'Also: Sleep training: what the studies say',
  articles: [
    {
      title: 'How milk is made, and what gets into it',
      standfirst:
        'Most of what is in your milk is built in the breast itself. Only what first reaches your blood can follow it there.',
      language: 'en',
      url: 'https://nightfeed.example/articles/how-milk-is-made',
      authors: sampleCredit.authors.map(({ name }) => name),
      state: sampleCredit.state,
    },
    {
      title: 'Sleep training: what the studies say',
      standfirst: 'What was measured, for how long, and what nobody has looked at yet.',
      language: 'en',
      url: 'https://nightfeed.example/articles/sleep-training',
      authors: ['Sample Author, MD', 'Sample Colleague, RN'],
      state: 'Not yet reviewed by anyone but its authors.',
      changed: 'Changed since the review.',
    },
  ],
  corrections: [
    {
      title: 'How much coffee can I drink while breastfeeding?',
      url: 'https://nightfeed.example/articles/coffee',
      wasWrong: 'A sample of what was wrong.',
      isRight: 'A sample of what is right.',
    },
  ],
} satisfies DigestProps
