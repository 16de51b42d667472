import { Anchor, Heading, Paragraph, Title } from './parts/prose'
import { type Publication, samplePublication } from './parts/publication'
import { Shell } from './parts/shell'
import { WayOut } from './parts/way-out'

export type WelcomeProps = {
  publication: Publication
  unsubscribeUrl: string
  preferencesUrl: string
  /** The publication's own words, a paragraph each. */
  words: string[]
  /** A few articles to begin with. */
  articles: { title: string; url: string }[]
}

/** The first letter after confirming. */
export default function Welcome(props: WelcomeProps) {
  const { publication, unsubscribeUrl, preferencesUrl, words, articles } = props
  return (
    <Shell
      publication={publication}
      subject={welcomeSubject(publication)}
      preview="Your subscription is confirmed. This is what you will get."
      footer={
        <WayOut
          publication={publication}
          why={`You get this letter because you have just confirmed your subscription to ${publication.name}.`}
          unsubscribeUrl={unsubscribeUrl}
          preferencesUrl={preferencesUrl}
        />
      }
    >
      <Title>You are subscribed</Title>
      {words.map((paragraph) => (
        <Paragraph key={paragraph}>{paragraph}</Paragraph>
      ))}
      <Paragraph>
        We do not see whether you open a letter or what you follow in it. Every letter has a link to leave, and one to
        get fewer or to pause.
      </Paragraph>
      {articles.length > 0 ? <ToBeginWith articles={articles} /> : null}
    </Shell>
  )
}

const ToBeginWith = ({ articles }: Pick<WelcomeProps, 'articles'>) => (
  <>
    <Heading level={2}>To begin with</Heading>
    {articles.map(({ title, url }) => (
      <Paragraph key={url}>
        <Anchor href={url}>{title}</Anchor>
      </Paragraph>
    ))}
  </>
)

export const welcomeSubject = ({ name }: Publication) => `You are subscribed to ${name}`

Welcome.PreviewProps = {
  publication: samplePublication,
  unsubscribeUrl: 'https://nightfeed.example/newsletter/unsubscribe/sample-token',
  preferencesUrl: 'https://nightfeed.example/newsletter/preferences/sample-token',
  words: [
    'From now on you get our new articles. Each names its sources and says who wrote it and who reviewed it.',
    'Answer any letter if something is unclear; somebody reads it.',
  ],
  articles: [
    { title: 'How much coffee can I drink while breastfeeding?', url: 'https://nightfeed.example/articles/coffee' },
    { title: 'Sleep training: what the studies say', url: 'https://nightfeed.example/articles/sleep-training' },
  ],
} satisfies WelcomeProps
