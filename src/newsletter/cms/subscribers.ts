import type { CollectionConfig } from 'payload'
import { desk, nobody } from '@/staff/roles'
import { type SubscriberStatus, subscriberStatuses } from '../statuses'
import { subscriberEndpoints } from './subscriber-endpoints'

/** Nobody at the desk sees these either: an address, or topics that may tell of somebody's health. */
const hidden = { read: nobody, create: nobody, update: nobody }

const statusLabels: Record<SubscriberStatus, string> = {
  pending: 'Has not confirmed yet',
  confirmed: 'Subscribed',
  paused: 'Pauses',
  unsubscribed: 'Left',
  bounced: 'Left: letters came back',
  complained: 'Left: called it unwanted',
  erased: 'Erased',
}
const frequencies = [
  { value: 'each', label: 'Each article at once' },
  { value: 'weekly', label: 'Once a week' },
]

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
    components: { beforeListTable: ['/newsletter/cms/admin/subscriber-links#SubscriberLinks'] },
  },
  graphQL: false,
  lockDocuments: false,
  fields: [
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'pending',
      options: subscriberStatuses.map((value) => ({ value, label: statusLabels[value] })),
      index: true,
      admin: { isClearable: false },
    },
    { name: 'addressSealed', type: 'text', hidden: true, access: hidden },
    { name: 'addressHmac', type: 'text', unique: true, hidden: true, access: hidden },
    { name: 'language', type: 'text', defaultValue: 'en' },
    { name: 'frequency', type: 'select', defaultValue: 'each', options: frequencies },
    {
      name: 'topics',
      type: 'relationship',
      relationTo: 'topics',
      hasMany: true,
      access: hidden,
      admin: { hidden: true, description: 'Empty means all.' },
    },
    { name: 'linkVersion', type: 'number', defaultValue: 1, hidden: true, access: hidden },
    { name: 'confirmedAt', type: 'date', label: 'Confirmed', index: true },
    { name: 'pausedUntil', type: 'date', label: 'Paused until' },
    { name: 'leftAt', type: 'date', label: 'Left' },
  ],
}
