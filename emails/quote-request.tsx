import { Button } from './parts/button'
import { Anchor, Paragraph, Small, Title } from './parts/prose'
import { type Publication, samplePublication } from './parts/publication'
import { Shell } from './parts/shell'

export type QuoteRequestProps = {
  publication: Publication
  /** The asker's own page, where they say yes, or change their mind. */
  ownUrl: string
}

/** Asks somebody whether we may quote what they asked. Says nothing of what it was. */
export default function QuoteRequest({ publication, ownUrl }: QuoteRequestProps) {
  return (
    <Shell
      publication={publication}
      subject={quoteRequestSubject(publication)}
      preview="You decide, and you can take it back at any time."
      footer={
        <Small>
          You get this letter once, because you wrote to us at{' '}
          <Anchor href={publication.url}>{publication.name}</Anchor> and confirmed this address. It puts you on no list.
        </Small>
      }
    >
      <Title>May we quote you?</Title>
      <Paragraph>
        What you sent us could help others. We would like to show it again, in the wording that readers see already, on
        a page of its own or inside an article.
      </Paragraph>
      <Paragraph>
        We do so only if you say yes on your page. If you say nothing, nothing changes. If you say yes, you can take it
        back there at any time, and your words go.
      </Paragraph>
      <Button href={ownUrl}>Open my page</Button>
      <Paragraph>Whoever has this address can do what you can do there. Please pass it on to nobody.</Paragraph>
    </Shell>
  )
}

export const quoteRequestSubject = ({ name }: Publication) => `${name} would like to ask you something`

QuoteRequest.PreviewProps = {
  publication: samplePublication,
  ownUrl: 'https://nightfeed.example/comments/mine/sample-token',
} satisfies QuoteRequestProps
