import { Anchor, Small } from './prose'
import type { Publication } from './publication'
import { PREFERENCES, UNSUBSCRIBE } from './tokens'

type Props = {
  publication: Pick<Publication, 'name'>
  /** Why this letter came, in one sentence. */
  why?: string
  /** Left out in letters to many, where the sender puts in each reader's own addresses. */
  unsubscribeUrl?: string
  preferencesUrl?: string
}

/** At the foot of every letter to a subscriber: why it came, how to get fewer, how to leave. */
export const WayOut = ({
  publication: { name },
  why = `You get this letter because you subscribed to ${name} with this address and confirmed it.`,
  unsubscribeUrl = UNSUBSCRIBE,
  preferencesUrl = PREFERENCES,
}: Props) => (
  <>
    <Small>{why}</Small>
    <Small>
      <Anchor href={preferencesUrl}>Fewer letters, or a pause</Anchor>
    </Small>
    <Small>
      <Anchor href={unsubscribeUrl}>Unsubscribe from {name}</Anchor>
    </Small>
  </>
)
