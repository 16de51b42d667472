import type { CollectionConfig, FieldHook } from 'payload'
import { dayShown } from '@/platform/day-shown'
import { anyStaff, desk, hasRole, nobody, writers } from '@/staff/roles'
import { takeTypedWords } from '@/staff/take-typed-words'
import { isAtMost, isRecognised, isTitled, isWebAddress, matches } from './source-entries'
import {
  announceChangedSource,
  announceSourceGone,
  askForTheRest,
  keepWhatTheDeskFound,
  refuseKnownSource,
  takeWhatWasPasted,
} from './source-hooks'

const none: FieldHook = function emptyIsNone({ value }) {
  return typeof value === 'string' ? value.trim() || null : value
}

/** A DOI is the same in capitals. */
const lowerCase: FieldHook = function lowerCase({ value }) {
  return typeof value === 'string' ? value.trim().toLowerCase() || null : value
}

/** What articles cite. A record is enough to find the source without us. */
export const sources: CollectionConfig = {
  slug: 'sources',
  labels: { singular: 'Source', plural: 'Sources' },
  access: {
    create: writers,
    read: anyStaff,
    // Who pasted an identifier that nobody knows may type the rest.
    update: ({ req }) =>
      hasRole(req, 'administrator', 'editor') || (hasRole(req, 'author') && { state: { equals: 'incomplete' } }),
    delete: desk,
    readVersions: nobody,
  },
  admin: {
    useAsTitle: 'title',
    group: 'Write',
    defaultColumns: ['title', 'authors', 'container', 'year', 'state'],
    listSearchableFields: ['title', 'authors', 'doi', 'pmid'],
  },
  graphQL: false,
  hooks: {
    beforeValidate: [takeWhatWasPasted, refuseKnownSource],
    afterChange: [announceChangedSource, askForTheRest, keepWhatTheDeskFound],
    afterDelete: [announceSourceGone],
  },
  fields: [
    {
      name: 'identifier',
      type: 'text',
      virtual: true,
      label: 'Paste a DOI, PMID, PMCID, ISBN or address',
      validate: isRecognised,
      hooks: { beforeValidate: [takeTypedWords] },
      admin: {
        // Payload shows a field that is stored nowhere as read-only unless it is told otherwise.
        readOnly: false,
        condition: (data) => !data?.createdAt || data?.state === 'incomplete',
        description: 'The rest is looked up after you save. You can also leave this empty and type everything below.',
      },
    },
    {
      name: 'title',
      type: 'textarea',
      validate: isTitled,
      hooks: { beforeValidate: [takeTypedWords] },
      admin: { description: 'May stay empty when you paste an identifier above.' },
    },
    { name: 'authors', type: 'text', validate: isAtMost(1000), hooks: { beforeValidate: [takeTypedWords] } },
    {
      type: 'row',
      fields: [
        {
          name: 'container',
          type: 'text',
          label: 'Journal or body',
          validate: isAtMost(300),
          hooks: { beforeValidate: [takeTypedWords] },
        },
        { name: 'year', type: 'number', min: 1500, max: 2100 },
      ],
    },
    {
      name: 'kind',
      type: 'select',
      label: 'Kind of evidence',
      options: [
        { value: 'guideline', label: 'Guideline' },
        { value: 'review', label: 'Review' },
        { value: 'trial', label: 'Trial' },
        { value: 'cohort', label: 'Observational study' },
        { value: 'database', label: 'Database' },
        { value: 'agency', label: 'Health agency' },
        { value: 'other', label: 'Other' },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'doi',
          type: 'text',
          unique: true,
          label: 'DOI',
          hooks: { beforeValidate: [lowerCase] },
          validate: matches(/^10\.\d{4,9}\/\S+$/, 'A DOI begins with 10., for example 10.1542/peds.2022-057988'),
        },
        {
          name: 'pmid',
          type: 'text',
          unique: true,
          label: 'PMID',
          hooks: { beforeValidate: [none] },
          validate: matches(/^\d{1,9}$/, 'A PMID is a number.'),
        },
        {
          name: 'pmcid',
          type: 'text',
          label: 'PMCID',
          validate: matches(/^PMC\d+$/, 'A PMCID looks like PMC1234567.'),
        },
        {
          name: 'isbn',
          type: 'text',
          label: 'ISBN',
          validate: matches(/^[\dX-]{10,17}$/, 'An ISBN has 10 or 13 digits.'),
        },
      ],
    },
    {
      name: 'url',
      type: 'text',
      label: 'Address',
      validate: isWebAddress,
    },
    {
      name: 'state',
      type: 'select',
      defaultValue: 'complete',
      // Whoever writes may add a source; that it was withdrawn is said by the desk and by checks.
      access: { create: desk, update: desk },
      admin: {
        isClearable: false,
        description: 'What you know yourself. What checks find is added to it, and the worst is shown.',
      },
      options: [
        { value: 'incomplete', label: 'To be completed' },
        { value: 'complete', label: 'Complete' },
        { value: 'retracted', label: 'Retracted' },
        { value: 'concern', label: 'Expression of concern' },
        { value: 'corrected', label: 'Corrected since' },
        { value: 'superseded', label: 'Superseded' },
      ],
    },
    {
      name: 'checkedAt',
      type: 'date',
      label: 'Checked on',
      admin: { position: 'sidebar', date: dayShown, description: 'When somebody last opened it.' },
    },
    {
      name: 'standing',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: { Field: '/evidence/cms/admin/source-standing#SourceStanding' },
        disableListColumn: true,
      },
    },
  ],
}
