import type { CollectionConfig } from 'payload'
import { citationBlock } from '@/evidence/citation-block'
import { bodyEditor, settledButtons } from '@/media/body-editor'
import { slugField } from '@/publication/slug-field'
import { whoPublishes } from '@/staff/publish-controls'
import { desk, draftsFor, hasRole, only, roleOf, writers } from '@/staff/roles'
import { mayPublish } from '../rules'
import { refuseTakenAddress } from './address-hooks'
import { announceArticle, announceArticleGone, keepLedger, keepOldAddress, wakeAtTheHour } from './after-hooks'
import {
  guardTheHour,
  notePublicState,
  notePublicStateBeforeDelete,
  refuseStrangersToPublishing,
  refuseToLoseHistory,
  refuseUnready,
  rememberCreator,
  rememberFirstPublication,
  takeChangeNote,
} from './before-hooks'
import { forgetWhatWasCited, noteWhatIsCited } from './cite-hooks'
import { creditEndpoints } from './credit-endpoints'

/** Articles, in the order an author writes them. */
export const articles: CollectionConfig = {
  slug: 'articles',
  labels: { singular: 'Article', plural: 'Articles' },
  access: {
    create: writers,
    read: draftsFor('administrator', 'editor', 'author'),
    update: ({ req, data }) =>
      mayPublish('staff', roleOf(req.user)).ok ||
      (hasRole(req, 'author') && data?._status !== 'published' && { createdBy: { equals: req.user?.id } }),
    delete: only('administrator'),
    readVersions: ({ req }) => hasRole(req, 'administrator', 'editor', 'author'),
  },
  admin: {
    useAsTitle: 'title',
    group: 'Write',
    defaultColumns: ['title', '_status', 'topics', 'updatedAt'],
    livePreview: { url: ({ data }) => (data.id ? `/preview/articles/${data.id}` : null) },
    preview: (doc) => (typeof doc.id === 'string' ? `/preview/articles/${doc.id}` : null),
    components: {
      edit: { ...settledButtons, beforeDocumentControls: whoPublishes },
    },
  },
  defaultSort: '-updatedAt',
  defaultPopulate: { title: true, slug: true, language: true },
  versions: { drafts: { autosave: { interval: 2000 } }, maxPerDoc: 50 },
  graphQL: false,
  endpoints: creditEndpoints,
  indexes: [{ fields: ['language', 'slug'], unique: true }, { fields: ['_status', 'firstPublishedAt'] }],
  hooks: {
    beforeChange: [
      notePublicState,
      refuseStrangersToPublishing,
      guardTheHour,
      refuseUnready,
      refuseTakenAddress,
      rememberFirstPublication,
      takeChangeNote,
    ],
    afterChange: [keepLedger, noteWhatIsCited, keepOldAddress, announceArticle, wakeAtTheHour],
    beforeDelete: [refuseToLoseHistory, notePublicStateBeforeDelete],
    afterDelete: [announceArticleGone, forgetWhatWasCited],
  },
  fields: [
    { name: 'title', type: 'text', required: true },
    {
      name: 'standfirst',
      type: 'textarea',
      required: true,
      admin: { description: 'One sentence that answers the question.' },
    },
    {
      name: 'inShort',
      type: 'textarea',
      label: 'In short',
      admin: { description: 'Three to five plain sentences for a tired reader.' },
    },
    { name: 'hero', type: 'upload', relationTo: 'media', label: 'Picture at the head' },
    {
      name: 'body',
      type: 'richText',
      editor: bodyEditor({ linksTo: ['articles', 'pages'], inlineBlocks: [citationBlock] }),
    },
    {
      name: 'conflicts',
      type: 'textarea',
      label: 'Conflicts of interest',
      admin: { description: 'Shown with the article, for example: The author has none.' },
    },
    {
      name: 'changeNote',
      type: 'text',
      label: 'Change note',
      admin: {
        description: 'When you publish a change: what changed, in words for readers. Stands in the public history.',
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
      admin: { position: 'sidebar', description: 'Up to three. Left empty, others of the same topic are shown.' },
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
      name: 'createdBy',
      type: 'text',
      index: true,
      access: { create: () => false, update: () => false },
      admin: { hidden: true },
      hooks: {
        beforeChange: [rememberCreator],
      },
    },
  ],
}
