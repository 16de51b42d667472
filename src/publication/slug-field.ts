import { randomBytes } from 'node:crypto'
import type { FieldHook, TextField } from 'payload'
import { slugOf } from '@/text/slug'

const isSlug = (value: string) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)

const made = (source: unknown) => (typeof source === 'string' && source.trim() ? slugOf(source) : undefined)

/** Made while empty, and made again while it is still what the former words gave and nobody has met it in public. */
const slugFrom = (from: string): FieldHook =>
  function makeSlug({ value, data, originalDoc }) {
    const now = made(data?.[from])
    if (!value) return now ?? value
    const stillMade = value === originalDoc?.slug && value === made(originalDoc?.[from])
    const private_ = originalDoc?._status === 'draft' && !originalDoc?.firstPublishedAt
    return stillMade && private_ && now ? now : value
  }

/** A copy may not stand at the address of what it was copied from; its writer gives it a better one. */
const elsewhere: FieldHook = function makeAnotherSlug({ value }) {
  return value ? `${value}-copy-${randomBytes(2).toString('hex')}` : value
}

/** The last part of an address, made from another field when left empty. @param place beside the form, or in it. */
export const slugField = (from: string, unique: boolean, place: 'beside' | 'body' = 'beside'): TextField => ({
  name: 'slug',
  type: 'text',
  index: true,
  unique,
  label: 'Address',
  admin: {
    position: place === 'beside' ? 'sidebar' : undefined,
    description: `The last part of the web address. Made from the ${from} when left empty.`,
  },
  validate: (value: unknown) =>
    !value ||
    (typeof value === 'string' && isSlug(value)) ||
    'Small letters, digits and hyphens only, for example milk-and-coffee.',
  hooks: { beforeValidate: [slugFrom(from)], beforeDuplicate: [elsewhere] },
})
