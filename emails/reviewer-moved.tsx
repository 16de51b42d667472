import { Button } from './parts/button'
import { Anchor, Paragraph, Small, Title } from './parts/prose'
import { type Publication, samplePublication } from './parts/publication'
import { Shell } from './parts/shell'

export type ReviewerMovedProps = {
  publication: Publication
  /** Of the reviewer. */
  name: string
  deskUrl: string
  contactUrl: string
  hours: number
}

/** To the address of a reviewer that an editor replaced by another. */
export default function ReviewerMoved({ publication, name, deskUrl, contactUrl, hours }: ReviewerMovedProps) {
  return (
    <Shell
      publication={publication}
      subject={reviewerMovedSubject(publication)}
      preview="If that was not you, please tell us."
      footer={<Small>You get this letter because letters about reviews by {name} went to this address.</Small>}
    >
      <Title>Letters about your reviews go elsewhere</Title>
      <Paragraph>
        From now on, letters about reviews in the name of {name} go to another address. An editor of {publication.name}{' '}
        gave it to us.
      </Paragraph>
      <Paragraph>
        If that was not you, please <Anchor href={contactUrl}>tell us</Anchor>.
      </Paragraph>
      <Button href={deskUrl}>See what bears this name</Button>
      <Small>
        The link works for {hours} hours. This address stays good for a new one, so that you can always see what is
        signed in this name, and take it back.
      </Small>
    </Shell>
  )
}

export const reviewerMovedSubject = ({ name }: Publication) => `Letters about your reviews at ${name} go elsewhere`

ReviewerMoved.PreviewProps = {
  publication: samplePublication,
  name: 'Sample Reviewer',
  deskUrl: 'https://nightfeed.example/reviews/sample-token',
  contactUrl: 'https://nightfeed.example/contact',
  hours: 72,
} satisfies ReviewerMovedProps
