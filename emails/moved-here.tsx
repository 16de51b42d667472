import { Paragraph, Title } from './parts/prose'
import { type Publication, samplePublication } from './parts/publication'
import { Shell } from './parts/shell'
import { WayOut } from './parts/way-out'

export type MovedHereProps = {
  publication: Publication
  unsubscribeUrl: string
  preferencesUrl: string
}

/** To the address that a subscription has moved to: the first letter there, with the ways that stand in every one. */
export default function MovedHere({ publication, unsubscribeUrl, preferencesUrl }: MovedHereProps) {
  return (
    <Shell
      publication={publication}
      subject={movedHereSubject(publication)}
      preview="Your letters come here from now on."
      footer={
        <WayOut
          publication={publication}
          why={`You get this letter because you have just moved your subscription to ${publication.name} here.`}
          unsubscribeUrl={unsubscribeUrl}
          preferencesUrl={preferencesUrl}
        />
      }
    >
      <Title>Letters come to this address now</Title>
      <Paragraph>
        You confirmed this address as your new one for {publication.name}. What you chose stays as it was. A letter that
        was on its way already may still go to the address before, and we have told that one.
      </Paragraph>
      <Paragraph>
        At the foot of every letter is a link to leave, and one to get fewer, to pause, or to have a private link to
        your own page mailed here.
      </Paragraph>
    </Shell>
  )
}

export const movedHereSubject = ({ name }: Publication) => `Letters from ${name} come here now`

MovedHere.PreviewProps = {
  publication: samplePublication,
  unsubscribeUrl: 'https://nightfeed.example/newsletter/unsubscribe/sample-token',
  preferencesUrl: 'https://nightfeed.example/newsletter/preferences/sample-token',
} satisfies MovedHereProps
