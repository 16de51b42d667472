import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionConfig } from 'payload'
import { bodyEditor, settledButtons } from '@/media/body-editor'
import { announce } from '@/platform/changes'
import { desk, draftsFor, only } from '@/staff/roles'
import { slugField } from '../slug-field'
import { pagesTag, pageTag } from '../tags'

const announcePage: CollectionAfterChangeHook = async ({ req, doc, previousDoc }) => {
  if (req.query?.autosave) return
  const tags = [pagesTag, ...[doc.slug, previousDoc?.slug].filter(Boolean).map(pageTag)]
  await announce(req, { room: 'publication', document: doc.id, what: 'changed', tags })
}

const announcePageGone: CollectionAfterDeleteHook = async ({ req, doc }) =>
  announce(req, { room: 'publication', document: doc.id, what: 'changed', tags: [pagesTag, pageTag(doc.slug)] })

/** Standing pages: about, editorial policy, privacy … */
export const pages: CollectionConfig = {
  slug: 'pages',
  labels: { singular: 'Standing page', plural: 'Standing pages' },
  access: {
    create: desk,
    read: draftsFor('administrator', 'editor'),
    update: desk,
    delete: only('administrator'),
    readVersions: desk,
  },
  admin: {
    useAsTitle: 'title',
    group: 'Settings',
    defaultColumns: ['title', 'slug', '_status'],
    components: { edit: settledButtons },
  },
  versions: { drafts: true, maxPerDoc: 50 },
  graphQL: false,
  hooks: { afterChange: [announcePage], afterDelete: [announcePageGone] },
  fields: [
    { name: 'title', type: 'text', required: true },
    slugField('title', true),
    { name: 'standfirst', type: 'textarea' },
    { name: 'body', type: 'richText', editor: bodyEditor({ linksTo: ['pages'] }) },
  ],
}
