import type { CollectionConfig } from 'payload'
import { bodyEditor } from '@/media/body-editor'
import { desk, nobody } from '@/staff/roles'
import { issueKinds, subscriberStatuses } from '../statuses'
import { issueEndpoints } from './issue-endpoints'
import { subscriberEndpoints } from './subscriber-endpoints'

const hidden = { read: nobody, create: nobody, update: nobody }

/** Who gets the letters. Written by the room's verbs alone; an address never leaves this row unsealed. */
export const subscribers: CollectionConfig = {
  slug: 'subscribers',
  endpoints: subscriberEndpoints,
  labels: { singular: 'Subscriber', plural: 'Subscribers' },
  access: { create: nobody, read: desk, update: nobody, delete: nobody, readVersions: nobody },
  admin: {
    useAsTitle: 'id',
    group: 'Letters',
    defaultColumns: ['id', 'status', 'frequency', 'confirmedAt'],
    description: 'Readers sign up and leave by themselves. Their addresses are sealed and shown to nobody.',
    components: { beforeListTable: ['/newsletter/cms/admin/enter-address#EnterAddress'] },
  },
  graphQL: false,
  lockDocuments: false,
  fields: [
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'pending',
      options: [...subscriberStatuses],
      index: true,
    },
    { name: 'addressSealed', type: 'text', hidden: true, access: hidden },
    { name: 'addressHmac', type: 'text', unique: true, hidden: true, access: hidden },
    { name: 'language', type: 'text', defaultValue: 'en' },
    { name: 'frequency', type: 'select', defaultValue: 'each', options: ['each', 'weekly'] },
    {
      name: 'topics',
      type: 'relationship',
      relationTo: 'topics',
      hasMany: true,
      admin: { description: 'Empty means all.' },
    },
    { name: 'linkVersion', type: 'number', defaultValue: 1, hidden: true, access: hidden },
    { name: 'confirmedAt', type: 'date', label: 'Confirmed', index: true },
    { name: 'pausedUntil', type: 'date', label: 'Paused until' },
    { name: 'leftAt', type: 'date', label: 'Left' },
  ],
}

/** What editors choose about a letter to many. What happens to it stands in `sendings`. */
export const issues: CollectionConfig = {
  slug: 'issues',
  endpoints: issueEndpoints,
  labels: { singular: 'Issue', plural: 'Issues' },
  access: { create: nobody, read: desk, update: nobody, delete: nobody, readVersions: nobody },
  admin: {
    useAsTitle: 'subject',
    group: 'Letters',
    defaultColumns: ['subject', 'kind', 'createdAt'],
    description: 'One is made when an article with “Email this to subscribers” ticked is first published.',
  },
  graphQL: false,
  lockDocuments: false,
  fields: [
    {
      name: 'sending',
      type: 'ui',
      admin: { components: { Field: '/newsletter/cms/admin/sending-field#SendingField' } },
    },
    { name: 'kind', type: 'select', required: true, options: [...issueKinds] },
    { name: 'article', type: 'relationship', relationTo: 'articles', index: true },
    { name: 'round', type: 'number', required: true, defaultValue: 1 },
    { name: 'uniqueKey', type: 'text', required: true, unique: true, hidden: true },
    { name: 'reason', type: 'text', admin: { description: 'Why a further round is sent.' } },
    { name: 'subject', type: 'text' },
    { name: 'preview', type: 'text' },
    { name: 'body', type: 'richText', editor: bodyEditor({ linksTo: ['articles', 'pages'] }) },
    { name: 'correction', type: 'relationship', relationTo: 'corrections', index: true },
    { name: 'week', type: 'text', admin: { description: 'The week of a digest, such as 2026-W48.' } },
    {
      name: 'audience',
      type: 'select',
      defaultValue: 'all',
      options: [
        { value: 'all', label: 'Everybody' },
        { value: 'topics', label: 'Who chose these topics, or all' },
        { value: 'missing', label: 'Who has not had it' },
      ],
    },
    { name: 'topics', type: 'relationship', relationTo: 'topics', hasMany: true },
    { name: 'sendAt', type: 'date', label: 'Send at' },
    { name: 'timeZone', type: 'text', label: 'Time zone' },
    { name: 'madeBy', type: 'text', label: 'Made by', admin: { readOnly: true } },
  ],
}
