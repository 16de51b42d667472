import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionConfig } from 'payload'
import { settledButtons } from '@/media/body-editor'
import { announce } from '@/platform/changes'
import { slugField } from '@/publication/slug-field'
import { anyStaff, desk, nobody, only } from '@/staff/roles'
import { topicSlugTag, topicsTag, topicTag } from '../tags'
import { introductionField } from './introduction-field'
import { keepTopicAddress } from './old-addresses'

type Doc = Partial<Record<string, unknown>> | undefined

/** What other pages say of a topic, and what its entry in the list of topics says. */
const saidElsewhere = (doc: Doc) => JSON.stringify([doc?.title, doc?.slug, doc?.reviewEveryMonths])
const saidInTheList = (doc: Doc) => JSON.stringify([doc?.title, doc?.slug, doc?.summary, doc?.order])

const announceTopic: CollectionAfterChangeHook = async ({ req, doc, previousDoc }) => {
  const slugs = [doc.slug, previousDoc?.slug].filter(Boolean).map(topicSlugTag)
  const elsewhere = saidElsewhere(doc) === saidElsewhere(previousDoc) ? [] : [topicTag(doc.id)]
  const listed = saidInTheList(doc) === saidInTheList(previousDoc) ? [] : [topicsTag]
  await announce(req, {
    room: 'articles',
    document: doc.id,
    what: 'changed',
    tags: [...slugs, ...elsewhere, ...listed],
  })
}

const announceTopicGone: CollectionAfterDeleteHook = async ({ req, doc }) =>
  announce(req, {
    room: 'articles',
    document: doc.id,
    what: 'changed',
    tags: [topicTag(doc.id), topicsTag, topicSlugTag(doc.slug)],
  })

export const topics: CollectionConfig = {
  slug: 'topics',
  labels: { singular: 'Topic', plural: 'Topics' },
  access: { create: desk, read: anyStaff, update: desk, delete: only('administrator'), readVersions: nobody },
  admin: {
    useAsTitle: 'title',
    group: 'Write',
    defaultColumns: ['title', 'slug', 'order'],
    livePreview: { url: ({ data }) => (data.id ? `/preview/topics/${data.id}` : null) },
    components: { edit: settledButtons },
  },
  defaultPopulate: { title: true, slug: true },
  defaultSort: 'order',
  graphQL: false,
  hooks: { afterChange: [announceTopic, keepTopicAddress], afterDelete: [announceTopicGone] },
  fields: [
    { name: 'title', type: 'text', required: true },
    slugField('title', true),
    {
      name: 'summary',
      type: 'textarea',
      admin: { description: 'One or two sentences: in lists of topics, and at the head of the topic’s page.' },
    },
    introductionField(
      'Stands below, on the topic’s page alone: what somebody who is new here should know first. May stay empty.',
    ),
    {
      name: 'startHere',
      type: 'relationship',
      relationTo: 'articles',
      hasMany: true,
      maxRows: 8,
      label: 'Start here',
      admin: {
        description:
          'What you would hand to somebody who knows nothing about it yet, in the order in which to read it. Drag to reorder. Everything else follows by date; what is not published is left out by itself.',
      },
    },
    {
      name: 'reviewEveryMonths',
      type: 'number',
      label: 'Review every … months',
      min: 1,
      max: 120,
      admin: { position: 'sidebar', description: 'After so many months a review is due again. Empty: 24.' },
    },
    {
      name: 'order',
      type: 'number',
      defaultValue: 10,
      admin: { position: 'sidebar', description: 'Smaller numbers come first.' },
    },
  ],
}
