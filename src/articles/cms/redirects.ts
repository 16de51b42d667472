import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionConfig } from 'payload'
import { announce } from '@/platform/changes'
import { desk, nobody } from '@/staff/roles'
import { redirectTag } from '../tags'

const announceRedirect: CollectionAfterChangeHook = async ({ req, doc, previousDoc }) =>
  announce(req, {
    room: 'articles',
    document: doc.id,
    what: 'changed',
    tags: [doc.from, previousDoc?.from].filter(Boolean).map(redirectTag),
  })

const announceRedirectGone: CollectionAfterDeleteHook = async ({ req, doc }) =>
  announce(req, { room: 'articles', document: doc.id, what: 'changed', tags: [redirectTag(doc.from)] })

const ownPath = (value: unknown) =>
  (typeof value === 'string' && /^\/(?![/\\])[^\s\\]*$/.test(value)) ||
  'A path on this site, for example /articles/an-old-address'

const elsewhere = (value: unknown, { siblingData }: { siblingData: Partial<Record<string, unknown>> }) =>
  value === siblingData.from ? 'It would lead back to itself.' : ownPath(value)

/** Old addresses that lead on. Made by itself when the address of a published article changes. */
export const redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: 'Redirect', plural: 'Redirects' },
  access: { create: desk, read: desk, update: desk, delete: desk, readVersions: nobody },
  admin: { useAsTitle: 'from', group: 'Settings', defaultColumns: ['from', 'to'] },
  graphQL: false,
  hooks: { afterChange: [announceRedirect], afterDelete: [announceRedirectGone] },
  fields: [
    { name: 'from', type: 'text', required: true, unique: true, validate: ownPath },
    { name: 'to', type: 'text', required: true, validate: elsewhere },
  ],
}
