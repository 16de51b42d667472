import { Anchor, Paragraph, Title } from './parts/prose'
import { type Publication, samplePublication } from './parts/publication'
import { OnceOnly, Shell } from './parts/shell'

export type AddressMovedProps = {
  publication: Publication
  /** Ends the subscription that moved. */
  unsubscribeUrl: string
  /** Where somebody subscribes. */
  newsletterUrl: string
}

/** To the address that a subscription has moved away from: the last letter there. */
export default function AddressMoved({ publication, unsubscribeUrl, newsletterUrl }: AddressMovedProps) {
  const { name } = publication
  return (
    <Shell
      publication={publication}
      subject={addressMovedSubject(publication)}
      preview="Your letters go to the new address from now on."
      footer={<OnceOnly publication={publication} />}
    >
      <Title>Your address was changed</Title>
      <Paragraph>
        The letters from {name} go to another address now. It was typed on the page behind your private link, and
        confirmed in the new mailbox. A letter that was on its way already may still come here.
      </Paragraph>
      <Paragraph>If that was you, there is nothing to do.</Paragraph>
      <Paragraph>
        If it was not you, somebody could read a private link of yours. Please{' '}
        <Anchor href={unsubscribeUrl}>end that subscription</Anchor>, and then{' '}
        <Anchor href={newsletterUrl}>subscribe again with this address</Anchor>.
      </Paragraph>
    </Shell>
  )
}

export const addressMovedSubject = ({ name }: Publication) => `Your address for ${name} was changed`

AddressMoved.PreviewProps = {
  publication: samplePublication,
  unsubscribeUrl: 'https://nightfeed.example/newsletter/unsubscribe/sample-token',
  newsletterUrl: 'https://nightfeed.example/newsletter',
} satisfies AddressMovedProps
