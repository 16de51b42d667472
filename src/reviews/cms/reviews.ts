import type { CollectionConfig } from 'payload'
import { desk, nobody } from '@/staff/roles'
import { waysToBeShown } from '../credits'
import { reviewEvents } from '../events'

const oneOf = (known: readonly string[]) => (value: unknown) =>
  known.some((one) => one === value) || `One of ${known.join(', ')}`

/**
 * What reviewers did, one flat row an event, append-only (a trigger refuses change and removal). A row knows its
 * subject by kind, id and content hash, and the reviewer as they stood that day: no foreign keys. Payload reads it;
 * our SQL writes it (`append-review.ts`), because an entry's id is part of its hash. The desk alone reads it: it holds
 * private remarks, and the names of those who are shown without them. Nobody reads the salt: with it a name could be
 * tried against the public chain.
 */
export const reviews: CollectionConfig = {
  slug: 'reviews',
  labels: { singular: 'Review', plural: 'Reviews' },
  access: { create: nobody, read: desk, update: nobody, delete: nobody, readVersions: nobody },
  admin: {
    useAsTitle: 'reviewerName',
    group: 'Trust',
    description: 'Recorded and withdrawn beside each article; nothing here is ever changed.',
    defaultColumns: ['reviewerName', 'event', 'subjectTitle', 'at'],
  },
  graphQL: false,
  lockDocuments: false,
  fields: [
    { name: 'event', type: 'text', label: 'What happened', required: true, validate: oneOf(reviewEvents) },
    { name: 'subjectKind', type: 'text', label: 'Kind of text', required: true, index: true },
    { name: 'subjectId', type: 'text', label: 'Id of the text', required: true, index: true },
    { name: 'subjectTitle', type: 'text', label: 'Title of the text' },
    {
      name: 'subjectHash',
      type: 'text',
      label: 'Content hash',
      index: true,
      admin: { description: 'Content hash of the text that was signed; empty when a credit was recorded without one.' },
    },
    { name: 'scope', type: 'text', defaultValue: 'whole', validate: oneOf(['whole', 'sections']) },
    {
      name: 'sectionHashes',
      type: 'text',
      label: 'Signed sections',
      admin: { description: 'Hashes of the signed sections, separated by spaces.' },
    },
    {
      name: 'reviewer',
      type: 'text',
      required: true,
      index: true,
      admin: { description: 'Id of the profile in People.' },
    },
    { name: 'reviewerName', type: 'text', label: 'Name of the reviewer', required: true },
    { name: 'credential', type: 'text', admin: { description: 'As it stood that day.' } },
    { name: 'medical', type: 'checkbox', defaultValue: false },
    { name: 'conflicts', type: 'textarea' },
    { name: 'remarks', type: 'textarea' },
    {
      name: 'shownAs',
      type: 'text',
      label: 'Credited as',
      defaultValue: 'name-and-credential',
      validate: oneOf(waysToBeShown),
    },
    { name: 'request', type: 'text', admin: { description: 'Id of the request that was answered.' } },
    { name: 'at', type: 'date', label: 'When', required: true },
    {
      name: 'withdraws',
      type: 'text',
      index: true,
      admin: { description: 'Id of the row whose credit this one takes back.' },
    },
    { name: 'recordedBy', type: 'text', label: 'Recorded by', admin: { description: 'Id of the staff account.' } },
    {
      name: 'salt',
      type: 'text',
      access: { create: nobody, read: nobody, update: nobody },
      admin: { hidden: true },
    },
    { name: 'commitment', type: 'text', admin: { description: 'Stands for the reviewer in the public chain.' } },
    { name: 'previousHash', type: 'text', admin: { description: 'Hash of the entry before it on this text.' } },
    { name: 'hash', type: 'text', unique: true, admin: { description: 'Chains the entries; empty in old ones.' } },
  ],
}
