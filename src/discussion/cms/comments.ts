import type { CollectionConfig } from 'payload'
import { anyStaff, confidants, nobody, only } from '@/staff/roles'
import { commentKinds, commentStatuses } from '../statuses'

const hidden = { read: nobody, create: nobody, update: nobody }

/**
 * What a reader sends, and what staff answer. The private original keeps no versions and enters no log, job or
 * letter, so that purging it reaches it.
 */
export const comments: CollectionConfig = {
  slug: 'comments',
  labels: { singular: 'Comment', plural: 'Comments' },
  access: { create: nobody, read: anyStaff, update: confidants, delete: only('administrator'), readVersions: nobody },
  admin: { useAsTitle: 'publicWording', group: 'Readers', defaultColumns: ['publicWording', 'kind', 'status', 'createdAt'] },
  versions: false,
  graphQL: false,
  fields: [
    { name: 'status', type: 'select', required: true, defaultValue: 'pending', options: [...commentStatuses], index: true },
    { name: 'kind', type: 'select', required: true, defaultValue: 'comment', options: [...commentKinds] },
    { name: 'article', type: 'relationship', relationTo: 'articles', index: true, admin: { readOnly: true } },
    { name: 'parent', type: 'relationship', relationTo: 'comments', index: true, admin: { readOnly: true } },
    { name: 'root', type: 'text', index: true, admin: { hidden: true } },
    { name: 'depth', type: 'number', defaultValue: 0, admin: { hidden: true } },
    {
      name: 'privateOriginal',
      type: 'textarea',
      label: 'As it was sent',
      access: { read: confidants, create: nobody, update: nobody },
      admin: { readOnly: true, description: 'Private. Never shown to readers.' },
    },
    { name: 'publicWording', type: 'textarea', maxLength: 5000, admin: { description: 'What readers see. Take out names, dates and places.' } },
    { name: 'writerName', type: 'text', maxLength: 80 },
    { name: 'writerAddressSealed', type: 'text', hidden: true, access: hidden },
    { name: 'writerAddressHmac', type: 'text', index: true, hidden: true, access: hidden },
    { name: 'addressConfirmedAt', type: 'date', admin: { readOnly: true } },
    { name: 'wantsAnswerByMail', type: 'checkbox', defaultValue: false, admin: { readOnly: true } },
    { name: 'wordingHash', type: 'text', admin: { hidden: true } },
    { name: 'submissionKey', type: 'text', unique: true, hidden: true, access: hidden },
    { name: 'answeredBy', type: 'relationship', relationTo: 'people', admin: { readOnly: true, description: 'The clinician whose answer this is.' } },
    { name: 'publishedAt', type: 'date', index: true, admin: { readOnly: true } },
    { name: 'language', type: 'text', defaultValue: 'en', admin: { hidden: true } },
  ],
}
