/** What is shown before sending, on the server's page and in the browser alike. */
import { PrivacyOffer } from '@/site/thread/privacy-offer'
import { RedFlagCard, type RedFlagCardProps } from '@/site/thread/red-flag-card'
import type { EmergencyRegion } from '../emergency-regions'
import { redFlagCardView } from '../triage/card-view'
import { privacyOfferView } from '../triage/offer-view'
import type { RedFlagKind } from '../triage/red-flag-kinds'

type Dangers = { dangers: readonly RedFlagKind[]; region: EmergencyRegion } & Pick<
  RedFlagCardProps,
  'level' | 'message'
>

/** Numbers to call, where the words speak of a danger now. */
export function WhereToCall({ dangers, region, level, message }: Dangers) {
  const view = redFlagCardView(dangers, region)
  return view ? <RedFlagCard {...view} level={level} message={message} /> : null
}

/** More general words, where the words tell who somebody is. */
export const OfferOf = ({ words }: { words: string }) => <PrivacyOffer {...privacyOfferView(words)} />
