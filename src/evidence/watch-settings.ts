import type { PayloadRequest } from 'payload'

export type WatchSettings = {
  /** Days between the moment we know of a retraction and the notice on the page. */
  graceDays: number
  /** Days after which the sources of a text are due to be looked at again. */
  dueDays: number
}

export const usualSettings: WatchSettings = { graceDays: 7, dueDays: 30 }

export async function watchSettings(req: PayloadRequest): Promise<WatchSettings> {
  const doc = await req.payload.findGlobal({ slug: 'source-watch', depth: 0, overrideAccess: true, req })
  return { graceDays: doc.graceDays ?? usualSettings.graceDays, dueDays: doc.dueDays ?? usualSettings.dueDays }
}
