import { setTimeout as later } from 'node:timers/promises'
import type { PayloadRequest } from 'payload'
import { publication } from './queries'

const PATIENCE = 500

let last = 'Bedside'

/** The publication's name, for pages that must stand even without a database: the last one read, after half a second. */
export async function publicationName(request: () => Promise<PayloadRequest>): Promise<string> {
  const read = request()
    .then(publication)
    .then(({ name }) => {
      last = name
      return name
    })
    .catch(() => last)
  return Promise.race([read, later(PATIENCE, undefined, { ref: false }).then(() => last)])
}
