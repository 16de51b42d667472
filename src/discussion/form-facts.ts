import { setTimeout as later } from 'node:timers/promises'
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
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
  const [row] = await query<{ region: EmergencyRegion; hours: number }>(
    req,
    'select region, target_hours::int as hours from discussion_rules limit 1',
  )
  return row ? { region: row.region, soon: soonWithin(row.hours) } : usual
}

/** Of many who ask at once, one reads. */
let reading: Promise<FormFacts> | undefined

/** The same, or the usual ones after half a second: where to call must not wait for a database. */
export async function formFactsInTime(request: () => Promise<PayloadRequest>): Promise<FormFacts> {
  reading ??= request()
    .then(formFacts)
    .catch(() => usual)
    .finally(() => {
      reading = undefined
    })
  return Promise.race([reading, later(PATIENCE_MS, undefined, { ref: false }).then(() => usual)])
}
