import type { GlobalAfterChangeHook, GlobalConfig } from 'payload'
import { anyStaff, desk, nobody } from '@/staff/roles'
import { announceSource } from '../end-grace'
import { retractedAndCited } from '../source-notices'
import { usualSettings } from '../watch-settings'

/** A longer or shorter grace shows at once on the pages it is about. */
const announceGrace: GlobalAfterChangeHook = async ({ req }) => {
  for (const source of await retractedAndCited(req)) await announceSource(req, source)
}

const days = (name: string, label: string, defaultValue: number, min: number, description: string) => ({
  name,
  label,
  type: 'number' as const,
  required: true,
  defaultValue,
  min,
  max: 365,
  admin: { description },
})

/** How long an author has before a page says that a source was retracted, and how often sources are to be looked at. */
export const sourceWatch: GlobalConfig = {
  slug: 'source-watch',
  label: 'Source watch',
  access: { read: anyStaff, update: desk, readVersions: nobody },
  admin: { group: 'Settings' },
  graphQL: false,
  hooks: { afterChange: [announceGrace] },
  fields: [
    days(
      'graceDays',
      'Days until a page says that one of its sources was retracted',
      usualSettings.graceDays,
      0,
      'The mark at the citation appears at once. The notice at the head of the article waits this long for the author.',
    ),
    days(
      'dueDays',
      'Days until sources are due to be looked at again',
      usualSettings.dueDays,
      1,
      'They are looked at once a week; this is when the dashboard begins to say that one could not be.',
    ),
  ],
}
