import { randomBytes } from 'node:crypto'
import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'
import { anyStaff, desk, nobody, writers } from '@/staff/roles'
import { announceMedia, announceMediaGone } from './hooks'

const types = ['image/jpeg', 'image/png', 'image/webp', 'image/avif']
const webp = { format: 'webp' as const, options: { quality: 82 } }

/** File names are ours: unguessable, and safe to cache for ever because a new file gets a new name. */
const nameTheFile: CollectionBeforeOperationHook = ({ req, operation }) => {
  if ((operation === 'create' || operation === 'update') && req.file) {
    req.file.name = `${randomBytes(9)
      .toString('base64url')
      .toLowerCase()
      .replace(/[^a-z0-9]/g, 'x')}.webp`
  }
}

const width = (pixels: number) => ({ name: `w${pixels}`, width: pixels, withoutEnlargement: true, formatOptions: webp })

/** Pictures, always encoded again: what a camera wrote into a file (place, time, device) does not survive. */
export const media = (staticDir: string): CollectionConfig => ({
  slug: 'media',
  labels: { singular: 'Picture', plural: 'Pictures' },
  access: { create: writers, read: anyStaff, update: writers, delete: desk, readVersions: nobody },
  admin: { useAsTitle: 'alt', group: 'Write', defaultColumns: ['filename', 'alt', 'credit'] },
  defaultPopulate: { alt: true, credit: true, filename: true, width: true, height: true, sizes: true },
  graphQL: false,
  upload: {
    staticDir,
    mimeTypes: types,
    pasteURL: false,
    focalPoint: true,
    crop: true,
    formatOptions: webp,
    resizeOptions: { width: 2400, withoutEnlargement: true },
    imageSizes: [width(480), width(960), width(1440)],
    adminThumbnail: 'w480',
    modifyResponseHeaders: ({ headers }) => {
      headers.set('X-Content-Type-Options', 'nosniff')
      headers.set('Cache-Control', 'private, max-age=3600')
      return headers
    },
  },
  hooks: { beforeOperation: [nameTheFile], afterChange: [announceMedia], afterDelete: [announceMediaGone] },
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
