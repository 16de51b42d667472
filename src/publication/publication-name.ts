import { setTimeout as later } from 'node:timers/promises'
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'

const PATIENCE = 500

let last = 'Bedside'
/** Of many who ask at once, one reads. */
let reading: Promise<string> | undefined

/** The publication's name, for pages that must stand even without a database: the last one read, after half a second. */
export async function publicationName(request: () => Promise<PayloadRequest>): Promise<string> {
  reading ??= read(request).finally(() => {
    reading = undefined
  })
  return Promise.race([reading, later(PATIENCE, undefined, { ref: false }).then(() => last)])
}

async function read(request: () => Promise<PayloadRequest>): Promise<string> {
  try {
    const [row] = await query<{ name: string | null }>(await request(), 'select name from publication limit 1')
    last = row?.name ?? last
  } catch {
    // The page stands all the same.
  }
  return last
}
