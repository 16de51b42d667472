import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionConfig } from 'payload'
import { settledButtons } from '@/media/body-editor'
import { announce } from '@/platform/changes'
import { idOf, idsOf } from '@/platform/ids'
import { slugField } from '@/publication/slug-field'
import { anyStaff, desk, nobody, only } from '@/staff/roles'
import { seriesListTag, seriesOfArticleTag, seriesOfTopicTag, seriesSlugTag } from '../tags'
import { introductionField } from './introduction-field'
import { keepSeriesAddress } from './old-addresses'

type Doc = Partial<Record<string, unknown>> | undefined

const slugsOf = (doc: Doc) => (typeof doc?.slug === 'string' && doc.slug ? [seriesSlugTag(doc.slug)] : [])

/** What the pages of its articles say of a series: its name and address, and what comes before and after. */
const saidOnParts = (doc: Doc) => JSON.stringify([doc?.title, doc?.slug, idsOf(doc?.articles)])
/** What lists of series say of it. */
const saidInLists = (doc: Doc) => JSON.stringify([saidOnParts(doc), doc?.summary, idOf(doc?.topic)])

function tagsBetween(was: Doc, is: Doc): string[] {
  const both = [was, is]
  const tags = both.flatMap(slugsOf)
  if (saidInLists(was) === saidInLists(is)) return tags
  const topics = both.map((doc) => idOf(doc?.topic)).filter((id) => id !== undefined)
  tags.push(seriesListTag, ...topics.map(seriesOfTopicTag))
  if (saidOnParts(was) === saidOnParts(is)) return tags
  return [...tags, ...both.flatMap((doc) => idsOf(doc?.articles)).map(seriesOfArticleTag)]
}

const announceSeries: CollectionAfterChangeHook = async ({ req, doc, previousDoc }) =>
  announce(req, { room: 'articles', document: doc.id, what: 'changed', tags: tagsBetween(previousDoc, doc) })

const announceSeriesGone: CollectionAfterDeleteHook = async ({ req, doc }) =>
  announce(req, { room: 'articles', document: doc.id, what: 'changed', tags: tagsBetween(doc, undefined) })

/** Articles that are read one after the other. */
export const series: CollectionConfig = {
  slug: 'series',
  labels: { singular: 'Series', plural: 'Series' },
  access: { create: desk, read: anyStaff, update: desk, delete: only('administrator'), readVersions: nobody },
  admin: {
    useAsTitle: 'title',
    group: 'Write',
    defaultColumns: ['title', 'slug', 'topic'],
    description: 'Articles that are read one after the other. Each says which part it is and what comes next.',
    livePreview: { url: ({ data }) => (data.id ? `/preview/series/${data.id}` : null) },
    components: { edit: settledButtons },
  },
  defaultSort: 'title',
  defaultPopulate: { title: true, slug: true },
  graphQL: false,
  hooks: { afterChange: [announceSeries, keepSeriesAddress], afterDelete: [announceSeriesGone] },
  fields: [
    { name: 'title', type: 'text', required: true },
    slugField('title', true),
    {
      name: 'summary',
      type: 'textarea',
      admin: { description: 'One or two sentences: what somebody knows who has read all of it.' },
    },
    introductionField('Stands on the page of the series, before its parts. May stay empty.'),
    {
      name: 'articles',
      type: 'relationship',
      relationTo: 'articles',
      hasMany: true,
      maxRows: 40,
      label: 'Parts',
      admin: {
        description:
          'In the order in which to read them. Drag to reorder. Readers see the published ones, and their numbers count only those.',
      },
    },
    { name: 'picture', type: 'upload', relationTo: 'media', label: 'Picture at the head' },
    {
      name: 'topic',
      type: 'relationship',
      relationTo: 'topics',
      admin: { position: 'sidebar', description: 'The page of this topic names the series.' },
    },
  ],
}
