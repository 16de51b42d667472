import { Button } from './parts/button'
import { Code } from './parts/code'
import { Anchor, Paragraph, Title } from './parts/prose'
import { type Publication, samplePublication } from './parts/publication'
import { OnceOnly, Shell } from './parts/shell'

export type ConfirmSubscriptionProps = {
  publication: Publication
  /** A page with a button; opening it changes nothing. */
  confirmUrl: string
  /** A page where the address can be kept from further letters. */
  notMeUrl: string
  hours: number
  /** Six digits, for the page on which the address was entered. */
  code: string
  /** How long that page takes the code. */
  minutes: number
}

/** Asks whether the owner of the address is the one who subscribed. */
export default function ConfirmSubscription(props: ConfirmSubscriptionProps) {
  const { publication, confirmUrl, notMeUrl, hours, code, minutes } = props
  return (
    <Shell
      publication={publication}
      subject={confirmSubscriptionSubject(publication)}
      preview={`One step is left. The link works for ${hours} hours.`}
      footer={<OnceOnly publication={publication} />}
    >
      <Title>Please confirm your subscription</Title>
      <Paragraph>
        Someone entered this address to get new articles from {publication.name} by email. We would like to know that it
        was you.
      </Paragraph>
      <Button href={confirmUrl}>Open the confirmation page</Button>
      <Paragraph>
        On that page, press “Confirm my subscription”. The link works for {hours} hours. Until you confirm, we send you
        no letters.
      </Paragraph>
      <Paragraph>
        Is the page still open on which you entered your address? Then you can type this code there instead, within{' '}
        {minutes} minutes:
      </Paragraph>
      <Code>{code}</Code>
      <Paragraph>
        If this was not you, you can ignore this. Or follow “<Anchor href={notMeUrl}>this was not me</Anchor>”, and we
        will not write to this address again.
      </Paragraph>
    </Shell>
  )
}

export const confirmSubscriptionSubject = ({ name }: Publication) => `Confirm your subscription to ${name}`

ConfirmSubscription.PreviewProps = {
  publication: samplePublication,
  confirmUrl: 'https://nightfeed.example/newsletter/confirm/sample-token',
  notMeUrl: 'https://nightfeed.example/newsletter/not-me/sample-token',
  hours: 48,
  code: '012345',
  minutes: 60,
} satisfies ConfirmSubscriptionProps
