import { setTimeout as later } from 'node:timers/promises'
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { usualPromise } from './queries'

const PATIENCE = 500

type Words = { name: string; letterPromise: string; sample: boolean }

let last: Words = { name: 'Bedside', letterPromise: usualPromise, sample: false }
/** Of many who ask at once, one reads. */
let reading: Promise<Words> | undefined

/** The publication's name, for pages that must stand even without a database: the last one read, after half a second. */
export const publicationName = async (request: () => Promise<PayloadRequest>): Promise<string> =>
  (await words(request)).name

/** The same with whether it is a sample, which says so on every page. */
export async function publicationFacts(request: () => Promise<PayloadRequest>) {
  const { name, sample } = await words(request)
  return { publicationName: name, sample }
}

/** What its newsletter form promises, for the same pages. */
export const letterPromise = async (request: () => Promise<PayloadRequest>): Promise<string> =>
  (await words(request)).letterPromise

function words(request: () => Promise<PayloadRequest>): Promise<Words> {
  reading ??= read(request).finally(() => {
    reading = undefined
  })
  return Promise.race([reading, later(PATIENCE, undefined, { ref: false }).then(() => last)])
}

async function read(request: () => Promise<PayloadRequest>): Promise<Words> {
  try {
    const [row] = await query<{ name: string | null; promise: string | null; sample: boolean | null }>(
      await request(),
      'select name, letter_promise as promise, sample from publication limit 1',
    )
    if (row)
      last = { name: row.name ?? last.name, letterPromise: row.promise || usualPromise, sample: row.sample === true }
  } catch {
    // The page stands all the same.
  }
  return last
}
