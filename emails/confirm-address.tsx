import { Button } from './parts/button'
import { Anchor, Paragraph, Title } from './parts/prose'
import { type Publication, samplePublication } from './parts/publication'
import { OnceOnly, Shell } from './parts/shell'

export type ConfirmAddressProps = {
  publication: Publication
  /** A page with a button; opening it changes nothing. */
  confirmUrl: string
  notMeUrl?: string
  hours: number
}

/** To someone who wrote to us on the site. Says nothing of what they wrote: a mailbox may be shared. */
export default function ConfirmAddress({ publication, confirmUrl, notMeUrl, hours }: ConfirmAddressProps) {
  return (
    <Shell
      publication={publication}
      subject={confirmAddressSubject(publication)}
      preview={`One step is left. The link works for ${hours} hours.`}
      footer={<OnceOnly publication={publication} />}
    >
      <Title>Please confirm your address</Title>
      <Paragraph>
        Someone sent us a message through {publication.name} and gave this address. Confirm that it is yours, and we can
        tell you when someone answers.
      </Paragraph>
      <Button href={confirmUrl}>Open the confirmation page</Button>
      <Paragraph>The link works for {hours} hours. We never publish your address.</Paragraph>
      <Paragraph>
        If this was not you, you can ignore this.
        {notMeUrl ? (
          <>
            {' '}
            Or follow “<Anchor href={notMeUrl}>this was not me</Anchor>”, and we will not write to this address again.
          </>
        ) : null}
      </Paragraph>
    </Shell>
  )
}

export const confirmAddressSubject = ({ name }: Publication) => `Confirm your address for ${name}`

ConfirmAddress.PreviewProps = {
  publication: samplePublication,
  confirmUrl: 'https://nightfeed.example/confirm/sample-token',
  notMeUrl: 'https://nightfeed.example/not-me/sample-token',
  hours: 48,
} satisfies ConfirmAddressProps
