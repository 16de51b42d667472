import type { PayloadRequest } from 'payload'
import { env } from '@/platform/env'
import { publication } from '@/publication/queries'

/** Who writes: what every letter says about the publication, as `emails/parts/publication.ts` wants it. */
export type Letterhead = { name: string; url: string; postalAddress: string; language: string }

/** @param language of the letter, BCP 47. */
export async function letterhead(req: PayloadRequest, language = 'en'): Promise<Letterhead> {
  const { name } = await publication(req)
  const { SITE_URL, POSTAL_ADDRESS } = env()
  return { name, url: SITE_URL, postalAddress: POSTAL_ADDRESS, language }
}
