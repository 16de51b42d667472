import type { PayloadRequest } from 'payload'
import { isTimeZone } from '@/platform/time-zones'

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
export type Weekday = (typeof weekdays)[number]

export const usualWelcome =
  'From now on you get our new articles. Each names its sources and says who wrote it and who reviewed it.'

/** How the publication writes to its readers. */
export type LetterSettings = {
  /** Paragraphs, apart by empty lines. */
  welcomeWords: string
  /** IANA name. */
  timeZone: string
  digestDay: Weekday
  /** From 0 to 23, by the clock of that zone. */
  digestHour: number
}

export async function letterSettings(req: PayloadRequest): Promise<LetterSettings> {
  const doc = await req.payload.findGlobal({ slug: 'publication', depth: 0, overrideAccess: true, req })
  return {
    welcomeWords: doc.welcomeWords?.trim() || usualWelcome,
    timeZone: doc.timeZone && isTimeZone(doc.timeZone) ? doc.timeZone : 'UTC',
    digestDay: doc.digestDay ?? 'monday',
    digestHour: doc.digestHour ?? 7,
  }
}
