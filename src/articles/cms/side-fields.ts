import type { Field, Where } from 'payload'
import { slugField } from '@/publication/slug-field'
import { desk, roleOf } from '@/staff/roles'
import { mayPublish } from '../rules'
import { rememberCreator } from './before-hooks'

/** What stands beside the text. */
export const sideFields: Field[] = [
  {
    name: 'checklist',
    type: 'ui',
    admin: { position: 'sidebar', components: { Field: '/articles/cms/admin/checklist-field#ChecklistField' } },
  },
  {
    name: 'stage',
    type: 'ui',
    label: 'Stage',
    admin: {
      position: 'sidebar',
      disableBulkEdit: true,
      components: {
        Field: '/articles/cms/admin/stage-cell#NoStageField',
        Cell: '/articles/cms/admin/stage-cell#StageCell',
      },
    },
  },
  {
    name: 'handedIn',
    type: 'checkbox',
    defaultValue: false,
    label: 'Hand in as ready',
    admin: { position: 'sidebar', description: 'Says to the editors: you can publish this.' },
  },
  {
    name: 'dueOn',
    type: 'date',
    label: 'Due on',
    index: true,
    admin: {
      position: 'sidebar',
      date: { pickerAppearance: 'dayOnly' },
      description: 'Until when it should be out. The dashboard reminds of it.',
    },
  },
  {
    name: 'topics',
    type: 'relationship',
    relationTo: 'topics',
    hasMany: true,
    admin: { position: 'sidebar', description: 'The first one stands above the title.' },
  },
  { name: 'authors', type: 'relationship', relationTo: 'people', hasMany: true, admin: { position: 'sidebar' } },
  {
    name: 'credits',
    type: 'ui',
    admin: {
      position: 'sidebar',
      condition: (_, __, { user }) => mayPublish('staff', roleOf(user)).ok,
      components: { Field: '/articles/cms/admin/credits-field#CreditsField' },
    },
  },
  slugField('title', false),
  {
    name: 'publishAt',
    type: 'date',
    label: 'Publish at',
    index: true,
    access: { create: desk, update: desk },
    admin: {
      position: 'sidebar',
      date: { pickerAppearance: 'dayAndTime' },
      description: 'Choose a time, and what stands here then is published at that hour.',
    },
  },
  {
    name: 'mailOnFirstPublish',
    type: 'checkbox',
    defaultValue: false,
    label: 'Email this to subscribers',
    access: { create: desk, update: desk },
    admin: { position: 'sidebar', description: 'When it is first published. There is time to undo.' },
  },
  {
    name: 'related',
    type: 'relationship',
    relationTo: 'articles',
    hasMany: true,
    maxRows: 3,
    label: 'Similar posts',
    filterOptions: ({ data, id }): Where => ({
      and: [{ language: { equals: data?.language ?? 'en' } }, ...(id ? [{ id: { not_equals: id } }] : [])],
    }),
    admin: {
      position: 'sidebar',
      description:
        'Up to three that you want at the end of the page, as “Chosen by the editors”. The nearest others fill the rest.',
    },
  },
  {
    name: 'noindex',
    type: 'checkbox',
    defaultValue: false,
    label: 'Hide from search engines',
    admin: { position: 'sidebar' },
  },
  {
    name: 'language',
    type: 'text',
    defaultValue: 'en',
    required: true,
    admin: { position: 'sidebar' },
    validate: (value: unknown) =>
      (typeof value === 'string' && /^[a-z]{2}$/.test(value)) || 'Two small letters, for example en or es.',
  },
  {
    name: 'translationOf',
    type: 'relationship',
    relationTo: 'articles',
    label: 'Translation of',
    admin: { position: 'sidebar' },
  },
  {
    name: 'firstPublishedAt',
    type: 'date',
    label: 'First published',
    index: true,
    access: { create: () => false, update: () => false },
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'withdrawnAt',
    type: 'date',
    access: { create: () => false, update: () => false },
    admin: { hidden: true },
  },
  {
    name: 'createdBy',
    type: 'text',
    index: true,
    access: { create: () => false, update: () => false },
    admin: { hidden: true },
    hooks: {
      beforeChange: [rememberCreator],
    },
  },
]
