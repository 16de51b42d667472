/** What is decided about a text, apart from its words: by whom it is vouched for, when it goes out, where it stands. */

import type { Field, Where } from 'payload'
import { dayShown } from '@/platform/day-shown'
import { slugField } from '@/publication/slug-field'
import { desk, roleOf } from '@/staff/roles'
import { mayPublish } from '../rules'
import { rememberCreator } from './before-hooks'

export const trustFields: Field[] = [
  {
    name: 'credits',
    type: 'ui',
    admin: {
      condition: (_, __, { user }) => mayPublish('staff', roleOf(user)).ok,
      components: { Field: '/articles/cms/admin/credits-field#CreditsField' },
    },
  },
  {
    name: 'conflicts',
    type: 'textarea',
    label: 'Conflicts of interest',
    admin: { description: 'Shown with the article, for example: The author has none.' },
  },
]

export const publishingFields: Field[] = [
  {
    name: 'changeNote',
    type: 'text',
    label: 'Change note',
    admin: {
      description: 'When you publish a change: what changed, in words for readers. Stands in the public history.',
    },
  },
  {
    name: 'changeClass',
    type: 'select',
    label: 'Kind of change',
    options: [
      { value: 'typo', label: 'Spelling: a slip of the pen, nothing else' },
      { value: 'link', label: 'Link: it leads somewhere else, the words stay' },
      { value: 'clarity', label: 'Clarity: the same advice in better words' },
      { value: 'evidence', label: 'Evidence: what we know or advise is different now' },
      { value: 'correction', label: 'Correction: something was wrong' },
    ],
    admin: {
      condition: (data) => Boolean(data.firstPublishedAt),
      description: 'Asked when a published text is changed. After a correction, write a notice for readers as well.',
    },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'dueOn',
        type: 'date',
        label: 'Due on',
        index: true,
        admin: {
          width: '50%',
          date: { pickerAppearance: 'dayOnly', ...dayShown },
          description: 'Until when it should be out. The first page of the desk reminds of it.',
        },
      },
      {
        name: 'publishAt',
        type: 'date',
        label: 'Publish at',
        index: true,
        access: { create: desk, update: desk },
        admin: {
          width: '50%',
          date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMM yyyy, HH:mm', timeFormat: 'HH:mm' },
          description: 'Choose a time, and what stands here then is published at that hour.',
        },
      },
    ],
  },
  {
    name: 'mailOnFirstPublish',
    type: 'checkbox',
    defaultValue: false,
    label: 'Email this to subscribers',
    access: { create: desk, update: desk },
    admin: { description: 'When it is first published. There is time to undo.' },
  },
  {
    name: 'firstPublishedAt',
    type: 'date',
    label: 'First published',
    index: true,
    access: { create: () => false, update: () => false },
    admin: { readOnly: true, date: dayShown, condition: (data) => Boolean(data.firstPublishedAt) },
  },
]

export const placeFields: Field[] = [
  slugField('title', false, 'body'),
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
      description:
        'Up to three that you want at the end of the page, as “Chosen by the editors”. The nearest others fill the rest.',
    },
  },
  {
    name: 'noindex',
    type: 'checkbox',
    defaultValue: false,
    label: 'Hide from search engines',
    admin: { description: 'Readers with the address still find it.' },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'language',
        type: 'text',
        defaultValue: 'en',
        required: true,
        admin: { width: '50%', description: 'In two letters: en for English, es for Spanish.' },
        validate: (value: unknown) =>
          (typeof value === 'string' && /^[a-z]{2}$/.test(value)) || 'Two small letters, for example en or es.',
      },
      {
        name: 'translationOf',
        type: 'relationship',
        relationTo: 'articles',
        label: 'Translation of',
        admin: { width: '50%', description: 'The article this one says in another language.' },
      },
    ],
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
    hooks: { beforeChange: [rememberCreator] },
  },
]
