import { Anchor, Small } from './prose'
import type { Publication } from './publication'
import { UNSUBSCRIBE } from './tokens'

type Props = {
  publication: Publication
  /** A sentence about choosing topics, where the publication offers it. */
  preferences?: string
}

/** At the foot of every letter to many: why it came, and how to leave. The sender puts in each reader's own address. */
export const WayOut = ({ publication, preferences }: Props) => (
  <>
    <Small>You get this letter because you subscribed to {publication.name} with this address and confirmed it.</Small>
    {preferences ? <Small>{preferences}</Small> : null}
    <Small>
      <Anchor href={UNSUBSCRIBE}>Unsubscribe from {publication.name}</Anchor>
    </Small>
  </>
)
