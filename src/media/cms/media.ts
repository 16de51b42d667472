import type { CollectionConfig } from 'payload'
import { anyStaff, desk, nobody, only, writers } from '@/staff/roles'
import { announceMedia, announceMediaGone } from './hooks'
import { MOST_PIXELS, nameTheFile, refuseWhatIsNoPicture } from './incoming-file'

const types = ['image/jpeg', 'image/png', 'image/webp', 'image/avif']
const webp = { format: 'webp' as const, options: { quality: 82 } }

/** A picture that is narrower simply has no such rendition. */
const width = (pixels: number) => ({ name: `w${pixels}`, width: pixels, formatOptions: webp })

/** For those who share a page; the focal point decides what stays in it. */
const card = { name: 'card', width: 1200, height: 630, formatOptions: webp }

/** Pictures, always encoded again: what a camera wrote into a file (place, time, device) does not survive. */
export const media = (staticDir: string): CollectionConfig => ({
  slug: 'media',
  labels: { singular: 'Picture', plural: 'Pictures' },
  access: { create: writers, read: anyStaff, update: desk, delete: only('administrator'), readVersions: nobody },
  admin: { useAsTitle: 'alt', group: 'Write', defaultColumns: ['filename', 'alt', 'credit'] },
  defaultPopulate: { alt: true, credit: true, filename: true, width: true, height: true, sizes: true },
  graphQL: false,
  upload: {
    staticDir,
    mimeTypes: types,
    pasteURL: false,
    focalPoint: true,
    crop: false,
    constructorOptions: { limitInputPixels: MOST_PIXELS },
    formatOptions: webp,
    resizeOptions: { width: 2400, withoutEnlargement: true },
    imageSizes: [width(480), width(960), width(1440), card],
    adminThumbnail: 'w480',
    modifyResponseHeaders: ({ headers }) => {
      headers.set('X-Content-Type-Options', 'nosniff')
      headers.set('Cache-Control', 'private, max-age=3600')
      return headers
    },
  },
  hooks: {
    beforeOperation: [refuseWhatIsNoPicture, nameTheFile],
    afterChange: [announceMedia],
    afterDelete: [announceMediaGone],
  },
  fields: [
    {
      name: 'alt',
      type: 'textarea',
      required: true,
      label: 'Alt text',
      admin: { description: 'What the picture shows, in one sentence, for readers who cannot see it.' },
      validate: (value: unknown) =>
        (typeof value === 'string' && value.trim().length > 0) || 'Please describe the picture in one sentence.',
    },
    { name: 'credit', type: 'text', admin: { description: 'Who made it, and under which licence.' } },
  ],
})
