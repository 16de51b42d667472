import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionConfig } from 'payload'
import { bodyEditor, settledButtons } from '@/media/body-editor'
import { changedAtField, dateChangeOf } from '@/platform/changed-at'
import { announce } from '@/platform/changes'
import { dayShown } from '@/platform/day-shown'
import { idOf } from '@/platform/ids'
import { slugField } from '@/publication/slug-field'
import { namedRows } from '@/staff/named-rows'
import { anyStaff, desk, nobody, only } from '@/staff/roles'
import { shownOfProfile } from '../shown-of-profile'
import { greetingsTag, peopleTag, personSlugTag, personTag, profilesTag } from '../tags'

/** What other pages say of a person; the rest stands on their own page alone. */
const saidElsewhere = (doc: Partial<Record<string, unknown>> | undefined) =>
  JSON.stringify([doc?.name, doc?.slug, doc?.role, doc?.credentials, idOf(doc?.portrait), doc?.sample])

const greets = (doc: Partial<Record<string, unknown>> | undefined) =>
  doc?.onHome ? String(doc.greeting ?? '') : undefined

const announcePerson: CollectionAfterChangeHook = async ({ req, doc, previousDoc }) => {
  const slugs = [doc.slug, previousDoc?.slug].filter(Boolean).map(personSlugTag)
  const elsewhere = saidElsewhere(doc) === saidElsewhere(previousDoc) ? [] : [personTag(doc.id), peopleTag]
  const greeting = greets(doc) === greets(previousDoc) ? [] : [greetingsTag]
  await announce(req, {
    room: 'people',
    document: doc.id,
    what: 'changed',
    tags: [profilesTag, ...slugs, ...elsewhere, ...greeting],
  })
}

const announcePersonGone: CollectionAfterDeleteHook = async ({ req, doc }) =>
  announce(req, {
    room: 'people',
    document: doc.id,
    what: 'changed',
    tags: [profilesTag, personTag(doc.id), peopleTag, greetingsTag, personSlugTag(doc.slug)],
  })

const dateChange = dateChangeOf('people', shownOfProfile)

/** Public profiles of those who write and review. A profile may name its staff account, never the reverse. */
export const people: CollectionConfig = {
  slug: 'people',
  labels: { singular: 'Person', plural: 'People' },
  access: { create: desk, read: anyStaff, update: desk, delete: only('administrator'), readVersions: nobody },
  admin: {
    useAsTitle: 'name',
    group: 'Write',
    defaultColumns: ['name', 'role', 'slug'],
    components: { edit: settledButtons },
  },
  defaultPopulate: { name: true, slug: true, role: true, credentials: true, portrait: true },
  graphQL: false,
  hooks: { beforeChange: [dateChange], afterChange: [announcePerson], afterDelete: [announcePersonGone] },
  fields: [
    { name: 'name', type: 'text', required: true },
    slugField('name', true),
    {
      name: 'role',
      type: 'text',
      admin: { description: 'Stands under the name, for example: Paediatrician and breastfeeding consultant' },
    },
    {
      name: 'credentials',
      type: 'array',
      labels: { singular: 'Credential', plural: 'Credentials' },
      admin: {
        description: 'What stands behind the name, so that a stranger can check it.',
        components: namedRows('abbreviation', 'A new credential'),
      },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'abbreviation', type: 'text', required: true, admin: { description: 'For example IBCLC' } },
            { name: 'name', type: 'text', required: true, label: 'Full name' },
          ],
        },
        { name: 'issuer', type: 'text', required: true, label: 'Issued by' },
        {
          name: 'medical',
          type: 'checkbox',
          defaultValue: false,
          label: 'A medical credential',
          admin: { description: 'Only then may a page say “medically reviewed”.' },
        },
        {
          name: 'registry',
          type: 'text',
          label: 'Public registry',
          validate: (value: unknown) =>
            !value ||
            (typeof value === 'string' && /^https:\/\/\S+$/.test(value)) ||
            'An address that begins with https://',
        },
        {
          type: 'row',
          fields: [
            {
              name: 'checkedOn',
              type: 'date',
              label: 'Checked on',
              admin: { date: dayShown, description: 'When you last looked it up.' },
            },
            { name: 'expires', type: 'date', admin: { date: dayShown } },
          ],
        },
      ],
    },
    { name: 'biography', type: 'richText', editor: bodyEditor({}) },
    { name: 'portrait', type: 'upload', relationTo: 'media' },
    {
      name: 'links',
      type: 'array',
      labels: { singular: 'Link', plural: 'Links' },
      admin: { components: namedRows('label', 'A new link') },
      fields: [
        { name: 'label', type: 'text', label: 'Words', required: true },
        {
          name: 'href',
          type: 'text',
          label: 'Address',
          required: true,
          validate: (value: unknown) =>
            (typeof value === 'string' && /^https:\/\/\S+$/.test(value)) || 'An address that begins with https://',
        },
      ],
    },
    {
      name: 'onHome',
      type: 'checkbox',
      defaultValue: false,
      label: 'Introduce on the home page',
      admin: { description: 'With portrait, name and credentials, and with the words below.' },
    },
    {
      name: 'greeting',
      type: 'textarea',
      label: 'Words of introduction',
      maxLength: 600,
      admin: {
        condition: (data) => data.onHome === true,
        description: 'Two or three sentences in your own voice: who you are, and for whom you write.',
      },
    },
    {
      name: 'staffAccount',
      label: 'Staff account',
      type: 'relationship',
      relationTo: 'staff',
      admin: { position: 'sidebar', description: 'Whose profile this is; their answers carry it.' },
    },
    {
      name: 'sample',
      type: 'checkbox',
      defaultValue: false,
      admin: { position: 'sidebar', description: 'An invented person of the sample publication.' },
    },
    changedAtField,
  ],
}
