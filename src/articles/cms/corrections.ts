import type { CollectionAfterChangeHook, CollectionConfig } from 'payload'
import { announce } from '@/platform/changes'
import { anyStaff, desk, nobody } from '@/staff/roles'
import { articleTag, correctionsTag } from '../tags'

const announceCorrection: CollectionAfterChangeHook = async ({ req, doc }) => {
  const article = typeof doc.article === 'string' ? doc.article : doc.article?.id
  await announce(req, {
    room: 'articles',
    document: doc.id,
    what: 'changed',
    tags: [correctionsTag, articleTag(article)],
  })
}

/** A public notice that something was wrong: what, what is right, since when, how serious. */
export const corrections: CollectionConfig = {
  slug: 'corrections',
  labels: { singular: 'Correction', plural: 'Corrections' },
  access: { create: desk, read: anyStaff, update: desk, delete: nobody, readVersions: nobody },
  admin: { useAsTitle: 'wasWrong', group: 'Trust', defaultColumns: ['wasWrong', 'article', 'seriousness', 'at'] },
  graphQL: false,
  hooks: { afterChange: [announceCorrection] },
  fields: [
    { name: 'article', type: 'relationship', relationTo: 'articles', required: true, index: true },
    { name: 'wasWrong', type: 'textarea', required: true, label: 'What was wrong' },
    { name: 'isRight', type: 'textarea', required: true, label: 'What is right' },
    {
      name: 'seriousness',
      type: 'select',
      required: true,
      defaultValue: 'minor',
      options: [
        { value: 'minor', label: 'Minor: nobody would act differently' },
        { value: 'material', label: 'Material: readers might have acted on it' },
      ],
    },
    { name: 'at', type: 'date', required: true, defaultValue: () => new Date().toISOString() },
    { name: 'fromRevision', type: 'number', label: 'From revision', min: 1 },
    { name: 'toRevision', type: 'number', label: 'To revision', min: 1 },
  ],
}
