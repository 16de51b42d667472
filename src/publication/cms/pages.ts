import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionConfig,
} from 'payload'
import { bodyEditor, settledButtons } from '@/media/body-editor'
import { changedAtField, dateChangeOf } from '@/platform/changed-at'
import { announce } from '@/platform/changes'
import { desk, draftsFor, only } from '@/staff/roles'
import { shownText } from '@/text/shown-text'
import { publicSlug, rememberSlug, slugBefore } from '../page-address'
import { slugField } from '../slug-field'
import { pageAddressTag, pagesTag, pageTag } from '../tags'

const noteAddress: CollectionBeforeChangeHook = async ({ req, originalDoc, context }) => {
  if (originalDoc?.id) rememberSlug(context, originalDoc.id, await publicSlug(req, originalDoc.id))
}

/** A saved draft tells nobody. */
const announcePage: CollectionAfterChangeHook = async ({ req, doc, context }) => {
  const [was, is] = [slugBefore(context, doc.id), await publicSlug(req, doc.id)]
  if ((!was && !is) || (is && doc._status !== 'published')) return
  const tags = [pagesTag, ...[was, is].filter((slug) => slug !== undefined).map(pageTag)]
  const moved = was === is ? [] : [pageAddressTag(doc.id)]
  await announce(req, { room: 'publication', document: doc.id, what: 'changed', tags: [...tags, ...moved] })
}

const announcePageGone: CollectionAfterDeleteHook = async ({ req, doc }) =>
  announce(req, {
    room: 'publication',
    document: doc.id,
    what: 'changed',
    tags: [pagesTag, pageTag(doc.slug), pageAddressTag(doc.id)],
  })

const dateChange = dateChangeOf('pages', ({ title, standfirst, body }) => shownText(title, standfirst, body))

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
    livePreview: { url: ({ data }) => (data.id ? `/preview/pages/${data.id}` : null) },
    components: { edit: settledButtons },
  },
  versions: { drafts: true, maxPerDoc: 50 },
  graphQL: false,
  hooks: { beforeChange: [noteAddress, dateChange], afterChange: [announcePage], afterDelete: [announcePageGone] },
  fields: [
    { name: 'title', type: 'text', required: true },
    slugField('title', true),
    { name: 'standfirst', type: 'textarea' },
    { name: 'body', type: 'richText', editor: bodyEditor({ linksTo: ['pages'] }) },
    changedAtField,
  ],
}
