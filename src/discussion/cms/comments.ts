import type { CollectionConfig } from 'payload'
import { confidants, nobody, only } from '@/staff/roles'
import { commentKinds, commentStatuses } from '../statuses'
import { readComments } from './comment-access'
import { commentEndpoints } from './comment-endpoints'
import {
  announceComment,
  announceCommentGone,
  announceDanger,
  cleanWording,
  dateDecision,
  datePublication,
  holdRow,
  keepPlaceInThread,
  logDecision,
  refuseDeletionUnderReplies,
  refuseManyAtOnce,
  refuseStaleForm,
  refuseTouchedAnswer,
  refuseWhileInHand,
  refuseWrongStatus,
  takePlaceAway,
} from './comment-hooks'
import { fixed, named, recordFields } from './comment-record'
import { quoteEndpoints } from './quote-endpoints'
import { announceQuotes, refuseDeletionOfQuoted } from './quote-hooks'

/**
 * What a reader sends, and what staff answer. The private original keeps no versions and enters no log, job or
 * letter, so that purging it reaches it.
 */
export const comments: CollectionConfig = {
  slug: 'comments',
  labels: { singular: 'Comment', plural: 'Comments' },
  access: {
    create: nobody,
    read: readComments,
    update: confidants,
    delete: only('administrator'),
    readVersions: nobody,
  },
  admin: {
    useAsTitle: 'publicWording',
    group: 'Readers',
    defaultColumns: ['publicWording', 'status', 'kind', 'lane', 'heldFor', 'writerName', 'article', 'createdAt'],
    listSearchableFields: ['publicWording', 'writerName'],
  },
  defaultSort: '-createdAt',
  disableBulkEdit: true,
  versions: false,
  graphQL: false,
  endpoints: [...commentEndpoints, ...quoteEndpoints],
  hooks: {
    beforeOperation: [refuseManyAtOnce, holdRow],
    beforeChange: [
      cleanWording,
      refuseWrongStatus,
      refuseTouchedAnswer,
      refuseWhileInHand,
      refuseStaleForm,
      datePublication,
      dateDecision,
    ],
    afterChange: [logDecision, keepPlaceInThread, announceComment, announceDanger, announceQuotes],
    beforeDelete: [refuseDeletionUnderReplies, refuseDeletionOfQuoted],
    afterDelete: [takePlaceAway, announceCommentGone],
  },
  fields: [
    { name: 'decide', type: 'ui', admin: { components: { Field: '/discussion/cms/admin/decide-field#DecideField' } } },
    { name: 'quote', type: 'ui', admin: { components: { Field: '/discussion/cms/admin/quote-field#QuoteField' } } },
    {
      name: 'privateOriginal',
      type: 'textarea',
      label: 'As it was sent',
      access: { read: confidants, create: nobody, update: nobody },
      admin: { readOnly: true, description: 'Private. Never shown to readers.' },
    },
    {
      name: 'publicWording',
      type: 'textarea',
      label: 'Public wording',
      maxLength: 5000,
      admin: { description: 'What readers see once it is approved. Take out names, dates and places.' },
    },
    {
      name: 'writerName',
      type: 'text',
      maxLength: 80,
      label: 'Name',
      admin: { description: 'Shown with the words. Left empty: “A reader”.' },
    },
    {
      name: 'article',
      type: 'relationship',
      relationTo: 'articles',
      index: true,
      access: fixed,
      admin: { readOnly: true },
    },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'comments',
      index: true,
      label: 'In reply to',
      access: fixed,
      admin: { readOnly: true },
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'pending',
      options: commentStatuses.map(named),
      index: true,
      admin: {
        isClearable: false,
        position: 'sidebar',
        description:
          'The buttons set this too. While published replies hang below a comment that is taken away, its place says so, without its words; hide the replies as well to clear it.',
      },
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'comment',
      options: commentKinds.map(named),
      admin: { isClearable: false, position: 'sidebar', description: 'A proposal: please correct it.' },
    },
    {
      name: 'answeredBy',
      type: 'relationship',
      label: 'Answered by',
      relationTo: 'people',
      access: fixed,
      admin: { readOnly: true, position: 'sidebar', description: 'The clinician whose answer this is.' },
    },
    {
      name: 'publishedAt',
      type: 'date',
      label: 'Published',
      index: true,
      access: fixed,
      admin: { readOnly: true, position: 'sidebar' },
    },
    {
      name: 'wantsAnswerByMail',
      type: 'checkbox',
      defaultValue: false,
      label: 'Wants to hear of an answer',
      access: fixed,
      admin: { readOnly: true, position: 'sidebar' },
    },
    {
      name: 'addressConfirmedAt',
      type: 'date',
      label: 'Confirmed the address',
      access: fixed,
      admin: { readOnly: true, position: 'sidebar' },
    },
    {
      name: 'pinned',
      type: 'checkbox',
      defaultValue: false,
      label: 'Stands first',
      admin: { position: 'sidebar', description: 'Above all others below the article.' },
    },
    {
      name: 'featured',
      type: 'checkbox',
      defaultValue: false,
      admin: { position: 'sidebar', description: 'After what is pinned, before the rest.' },
    },
    {
      name: 'mergedInto',
      type: 'relationship',
      relationTo: 'comments',
      index: true,
      label: 'Asked already in',
      access: fixed,
      admin: { readOnly: true, position: 'sidebar' },
    },
    ...recordFields,
  ],
}
