/** What is shown before sending, on the server's page and in the browser alike. */
import { RedFlagCard } from '@/site/thread/red-flag-card'
import type { EmergencyRegion } from '../emergency-regions'
import { redFlagCardView } from '../triage/card-view'
import { generalWording } from '../triage/private-details'
import type { RedFlagKind } from '../triage/red-flag-kinds'

type Dangers = { dangers: readonly RedFlagKind[]; region: EmergencyRegion; level?: 2 | 3; sent?: boolean }

/** Numbers to call, where the words speak of a danger now. */
export function WhereToCall({ dangers, region, level, sent }: Dangers) {
  const view = redFlagCardView(dangers, region)
  return view ? <RedFlagCard {...view} level={level} sent={sent} /> : null
}

export const OfferOf = ({ words }: { words: string }) => (
  <section className="field" aria-label="More general words">
    <textarea className="input" name="general" aria-label="General wording" defaultValue={generalWording(words)} />
    <button className="button quiet" type="submit" name="choice" value="general">
      Use the general wording
    </button>
    <button className="button quiet" type="submit" name="choice" value="own">
      {'Send as I wrote it'}
    </button>
  </section>
)
