import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionConfig, FieldHook } from 'payload'
import { announce } from '@/platform/changes'
import { env } from '@/platform/env'
import { desk, nobody } from '@/staff/roles'
import { oldAddress, targetOf } from '../old-address'
import { redirectTag } from '../tags'
import { refuseChains } from './redirect-hooks'

const announceRedirect: CollectionAfterChangeHook = async ({ req, doc, previousDoc }) =>
  announce(req, {
    room: 'articles',
    document: doc.id,
    what: 'changed',
    tags: [doc.from, previousDoc?.from].filter(Boolean).map(redirectTag),
  })

const announceRedirectGone: CollectionAfterDeleteHook = async ({ req, doc }) =>
  announce(req, { room: 'articles', document: doc.id, what: 'changed', tags: [redirectTag(doc.from)] })

/** Whole addresses are pasted from old sites; what comes in here is their path. */
const takePath: FieldHook = ({ value }) => {
  if (typeof value !== 'string') return value
  const typed = value.trim()
  return oldAddress(/^https?:\/\//i.test(typed) && URL.canParse(typed) ? new URL(typed).pathname : typed)
}

const isOwnPath = (value: string) => /^\/(?![/\\])[^\s\\]*$/.test(value)

const ownPath = (value: unknown) =>
  (typeof value === 'string' && isOwnPath(value) && value !== '/') ||
  'The path of a page that is no more, for example /2019/05/an-old-post'

const isElsewhere = (value: string) => /^https:\/\/[^\s\\]+$/i.test(value) && URL.canParse(value)

const whereTo = (value: unknown, { siblingData }: { siblingData: Partial<Record<string, unknown>> }) =>
  siblingData.kind === 'gone' ||
  (typeof value === 'string' && (isOwnPath(value) || isElsewhere(value))) ||
  'A path on this site, for example /articles/a-new-address, or a whole address that begins with https://'

const takeTarget: FieldHook = ({ value }) =>
  typeof value === 'string' && value.trim() ? targetOf(value.trim(), env().SITE_URL) : value

/** Old addresses that lead on. Made by itself when the address of a published article changes. */
export const redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: 'Redirect', plural: 'Redirects' },
  access: { create: desk, read: desk, update: desk, delete: desk, readVersions: nobody },
  admin: {
    useAsTitle: 'from',
    group: 'Settings',
    defaultColumns: ['from', 'kind', 'to', 'updatedAt'],
    description: 'Where old links lead. A page that stands at the old address comes before any redirect.',
  },
  graphQL: false,
  hooks: { beforeChange: [refuseChains], afterChange: [announceRedirect], afterDelete: [announceRedirectGone] },
  fields: [
    {
      name: 'from',
      type: 'text',
      required: true,
      unique: true,
      label: 'Old address',
      validate: ownPath,
      hooks: { beforeValidate: [takePath] },
      admin: {
        description:
          'You may paste the whole address. Only the path counts; capitals and a slash at the end make no difference.',
      },
    },
    {
      name: 'kind',
      type: 'select',
      defaultValue: 'moved',
      label: 'What became of it',
      options: [
        { label: 'It moved for good', value: 'moved' },
        { label: 'It is gone for good', value: 'gone' },
      ],
      admin: {
        isClearable: false,
        description: 'For what is gone, readers find a page that says so, and search engines take it off their lists.',
      },
    },
    {
      name: 'to',
      type: 'text',
      label: 'New address',
      validate: whereTo,
      hooks: { beforeValidate: [takeTarget] },
      admin: {
        condition: (_, siblings) => siblings.kind !== 'gone',
        description: 'A path here, or a whole address elsewhere that begins with https://.',
      },
    },
  ],
}
