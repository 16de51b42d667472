import { setTimeout as later } from 'node:timers/promises'
import type { PayloadRequest } from 'payload'
import type { EmergencyRegion } from './emergency-regions'
import { soonWithin } from './soon-within'

/** What the desk has set and every form shows. */
export type FormFacts = {
  /** Whose emergency numbers come first. */
  region: EmergencyRegion
  /** How soon somebody reads what was sent. */
  soon: string
}

const usual: FormFacts = { region: 'us', soon: soonWithin(24) }
const PATIENCE_MS = 500

export async function formFacts(req: PayloadRequest): Promise<FormFacts> {
  const { region, targetHours } = await req.payload.findGlobal({
    slug: 'discussion-rules',
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { region, soon: soonWithin(targetHours) }
}

/** The same, or the usual ones after half a second: where to call must not wait for a database. */
export async function formFactsInTime(request: () => Promise<PayloadRequest>): Promise<FormFacts> {
  const read = request()
    .then(formFacts)
    .catch(() => usual)
  return Promise.race([read, later(PATIENCE_MS, undefined, { ref: false }).then(() => usual)])
}
