import { Button } from './parts/button'
import { Paragraph, Title } from './parts/prose'
import { type Publication, samplePublication } from './parts/publication'
import { OnceOnly, Shell } from './parts/shell'

export type NewAddressProps = {
  publication: Publication
  /** A page with a button; opening it changes nothing. */
  confirmUrl: string
  hours: number
}

/** To an address that a subscriber typed as their new one. */
export default function NewAddress({ publication, confirmUrl, hours }: NewAddressProps) {
  return (
    <Shell
      publication={publication}
      subject={newAddressSubject(publication)}
      preview={`One step is left. The link works for ${hours} hours.`}
      footer={<OnceOnly publication={publication} />}
    >
      <Title>Is this your new address?</Title>
      <Paragraph>
        A subscriber of {publication.name} would like to get their letters here from now on. We would like to know that
        it was you.
      </Paragraph>
      <Button href={confirmUrl}>Open the confirmation page</Button>
      <Paragraph>
        On that page, press “Use this address from now on”. The link works for {hours} hours. Until then letters go to
        the address before.
      </Paragraph>
      <Paragraph>If this was not you, there is nothing to do, and no letters will come.</Paragraph>
    </Shell>
  )
}

export const newAddressSubject = ({ name }: Publication) => `Confirm your new address for ${name}`

NewAddress.PreviewProps = {
  publication: samplePublication,
  confirmUrl: 'https://nightfeed.example/newsletter/new-address/sample-token',
  hours: 48,
} satisfies NewAddressProps
