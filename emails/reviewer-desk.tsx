import { Button } from './parts/button'
import { Paragraph, Small, Title } from './parts/prose'
import { type Publication, samplePublication } from './parts/publication'
import { Shell } from './parts/shell'

export type ReviewerDeskProps = { publication: Publication; deskUrl: string; hours: number }

/** A fresh link for a reviewer to everything that bears their name. */
export default function ReviewerDesk({ publication, deskUrl, hours }: ReviewerDeskProps) {
  return (
    <Shell
      publication={publication}
      subject={reviewerDeskSubject(publication)}
      preview="A link to everything that bears your name."
      footer={<Small>You get this letter because somebody asked for it with your address.</Small>}
    >
      <Title>What bears your name</Title>
      <Paragraph>
        The page behind this link lists every text you signed here. You can see what changed since, and take your name
        back.
      </Paragraph>
      <Button href={deskUrl}>See what bears my name</Button>
      <Small>
        The link works for {hours} hours. If you did not ask for it, leave it: nothing happens without it being opened.
      </Small>
    </Shell>
  )
}

export const reviewerDeskSubject = ({ name }: Publication) => `What bears your name at ${name}`

ReviewerDesk.PreviewProps = {
  publication: samplePublication,
  deskUrl: 'https://nightfeed.example/reviews/sample-token',
  hours: 72,
} satisfies ReviewerDeskProps
