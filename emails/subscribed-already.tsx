import { OwnPage } from './parts/own-page'
import { Paragraph, Title } from './parts/prose'
import { type Publication, samplePublication } from './parts/publication'
import { Shell } from './parts/shell'
import { WayOut } from './parts/way-out'

export type SubscribedAlreadyProps = {
  publication: Publication
  /** Their own page, by a private link. */
  yoursUrl: string
  hours: number
  unsubscribeUrl: string
  preferencesUrl: string
}

/** To a subscriber whose address was entered once more: the ways to their choices, for whoever has no letter at hand. */
export default function SubscribedAlready(props: SubscribedAlreadyProps) {
  const { publication, yoursUrl, hours, unsubscribeUrl, preferencesUrl } = props
  return (
    <Shell
      publication={publication}
      subject={subscribedAlreadySubject(publication)}
      preview="Nothing changes. With this letter you can choose what you get, or leave."
      footer={
        <WayOut
          publication={publication}
          why={`You get this letter because this address was entered once more, and is subscribed to ${publication.name}.`}
          unsubscribeUrl={unsubscribeUrl}
          preferencesUrl={preferencesUrl}
        />
      }
    >
      <Title>You are subscribed already</Title>
      <Paragraph>
        Somebody entered this address to get new articles from {publication.name} by email. It gets them already, so
        nothing changes. Whoever entered it does not learn that.
      </Paragraph>
      <Paragraph>
        On your own page you see whether your letters are paused. There you choose topics and how often letters come,
        change your address, leave, or have everything erased.
      </Paragraph>
      <OwnPage href={yoursUrl} hours={hours} />
      <Paragraph>If it was not you, there is nothing to do.</Paragraph>
    </Shell>
  )
}

export const subscribedAlreadySubject = ({ name }: Publication) => `You are subscribed to ${name} already`

SubscribedAlready.PreviewProps = {
  publication: samplePublication,
  yoursUrl: 'https://nightfeed.example/newsletter/yours/sample-token',
  hours: 1,
  unsubscribeUrl: 'https://nightfeed.example/newsletter/unsubscribe/sample-token',
  preferencesUrl: 'https://nightfeed.example/newsletter/preferences/sample-token',
} satisfies SubscribedAlreadyProps
