import type { CollectionConfig } from 'payload'
import { confidants, nobody, only } from '@/staff/roles'
import { commentKinds, commentLanes, commentStatuses } from '../statuses'
import { readComments } from './comment-access'
import { commentEndpoints } from './comment-endpoints'
import {
  announceComment,
  announceCommentGone,
  cleanWording,
  dateDecision,
  datePublication,
  holdRow,
  logDecision,
  refuseDeletionUnderReplies,
  refuseTouchedAnswer,
  refuseWrongStatus,
} from './comment-hooks'

/** As an option of a list. */
const named = <Word extends string>(value: Word) => ({ value, label: value[0]?.toUpperCase() + value.slice(1) })

/** Never leaves the server, not even to the admin. */
const hidden = { read: nobody, create: nobody, update: nobody }
/** Written by verbs and hooks, looked at by staff. */
const fixed = { create: nobody, update: nobody }

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
    defaultColumns: ['publicWording', 'status', 'kind', 'writerName', 'article', 'createdAt'],
    listSearchableFields: ['publicWording', 'writerName'],
  },
  defaultSort: '-createdAt',
  versions: false,
  graphQL: false,
  endpoints: commentEndpoints,
  hooks: {
    beforeOperation: [holdRow],
    beforeChange: [cleanWording, refuseWrongStatus, refuseTouchedAnswer, datePublication, dateDecision],
    afterChange: [logDecision, announceComment],
    beforeDelete: [refuseDeletionUnderReplies],
    afterDelete: [announceCommentGone],
  },
  fields: [
    { name: 'decide', type: 'ui', admin: { components: { Field: '/discussion/cms/admin/decide-field#DecideField' } } },
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
      admin: { position: 'sidebar', description: 'A proposal: please correct it.' },
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
    // Reason codes, apart by spaces: what held it, and why it was declined.
    {
      name: 'heldFor',
      type: 'text',
      access: { read: confidants, ...fixed },
      admin: { readOnly: true, position: 'sidebar' },
    },
    {
      name: 'lane',
      type: 'select',
      options: commentLanes.map(named),
      index: true,
      access: { read: confidants, ...fixed },
      admin: { hidden: true },
    },
    { name: 'declinedFor', type: 'text', access: { read: confidants, ...fixed }, admin: { hidden: true } },
    { name: 'editedAt', type: 'date', access: fixed, admin: { hidden: true } },
    { name: 'decidedAt', type: 'date', index: true, access: fixed, admin: { hidden: true } },
    { name: 'mayBeQuotedAt', type: 'date', access: fixed, admin: { hidden: true } },
    { name: 'originalPurgedAt', type: 'date', access: fixed, admin: { hidden: true } },
    { name: 'root', type: 'text', index: true, access: fixed, admin: { hidden: true } },
    { name: 'depth', type: 'number', defaultValue: 0, access: fixed, admin: { hidden: true } },
    { name: 'writerAddressSealed', type: 'text', hidden: true, access: hidden },
    { name: 'writerAddressHmac', type: 'text', index: true, hidden: true, access: hidden },
    { name: 'wordingHash', type: 'text', access: fixed, admin: { hidden: true } },
    { name: 'submissionKey', type: 'text', unique: true, hidden: true, access: hidden },
    { name: 'language', type: 'text', defaultValue: 'en', access: fixed, admin: { hidden: true } },
  ],
}
