import { randomUUID } from 'node:crypto'
import type { CollectionConfig } from 'payload'
import type { Issue } from '@/generated/payload-types'
import { bodyEditor, settledButtons } from '@/media/body-editor'
import { desk, nobody } from '@/staff/roles'
import { type IssueKind, issueKinds } from '../statuses'
import { mayEdit, refuseFrozenIssue, refuseFrozenSave } from './frozen-issue'
import { issueEndpoints } from './issue-endpoints'
import {
  chosenBy,
  keepWhoMadeIt,
  mayDiscard,
  refuseToLoseSending,
  refuseUnfinishedLetter,
  takeOneLine,
} from './issue-hooks'

const kindLabels: Record<IssueKind, string> = {
  article: 'New article',
  correction: 'Correction',
  digest: 'Weekly digest',
  free: 'Letter of your own',
}

/** Written by verbs alone; who may read the document may read it. */
const byVerbs = { create: nobody, update: nobody }

const isFree = ({ kind }: Partial<Issue>) => kind === 'free'
/** A field that is shown once there is something in it. */
const wherePresent = (field: keyof Issue) => ({ condition: (data: Partial<Issue>) => Boolean(data[field]) })

/** What editors choose about a letter to many. What happens to it stands in `sendings`. */
export const issues: CollectionConfig = {
  slug: 'issues',
  endpoints: issueEndpoints,
  labels: { singular: 'Issue', plural: 'Issues' },
  access: { create: desk, read: desk, update: mayEdit, delete: mayDiscard, readVersions: nobody },
  hooks: {
    beforeOperation: [refuseFrozenSave],
    beforeChange: [refuseFrozenIssue, refuseUnfinishedLetter, keepWhoMadeIt],
    beforeDelete: [refuseToLoseSending],
  },
  disableDuplicate: true,
  admin: {
    useAsTitle: 'subject',
    group: 'Letters',
    defaultColumns: ['subject', 'kind', 'sending', 'createdAt'],
    description:
      'One is made when an article with “Email this to subscribers” ticked is first published, and once a week for the digest. A new one is a letter of your own: it is sent when you say so.',
    components: {
      edit: settledButtons,
      beforeListTable: ['/newsletter/cms/admin/never-mailed#NeverMailed'],
    },
  },
  graphQL: false,
  lockDocuments: false,
  fields: [
    {
      name: 'sending',
      type: 'ui',
      label: 'Where it stands',
      admin: {
        components: {
          Field: '/newsletter/cms/admin/sending-field#SendingField',
          Cell: '/newsletter/cms/admin/standing-cell#StandingCell',
        },
      },
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'free',
      options: issueKinds.map((value) => ({ value, label: kindLabels[value] })),
      access: byVerbs,
      admin: { isClearable: false, position: 'sidebar' },
    },
    {
      name: 'article',
      type: 'relationship',
      relationTo: 'articles',
      index: true,
      access: byVerbs,
      admin: { position: 'sidebar', ...wherePresent('article') },
    },
    {
      name: 'round',
      type: 'number',
      required: true,
      defaultValue: 1,
      access: byVerbs,
      admin: { hidden: true },
    },
    {
      name: 'uniqueKey',
      type: 'text',
      required: true,
      unique: true,
      hidden: true,
      defaultValue: () => `free:${randomUUID()}`,
      access: byVerbs,
    },
    {
      name: 'reason',
      type: 'text',
      access: byVerbs,
      admin: { position: 'sidebar', description: 'Why a further round is sent.', ...wherePresent('reason') },
    },
    {
      name: 'subject',
      type: 'text',
      hooks: { beforeValidate: [takeOneLine] },
      access: chosenBy('subject'),
      admin: {
        description: 'The first line a mailbox shows. What is made by itself has one already, and keeps it up to date.',
      },
    },
    {
      name: 'preview',
      type: 'text',
      label: 'Preview text',
      hooks: { beforeValidate: [takeOneLine] },
      access: chosenBy('preview'),
      admin: { description: 'What a mailbox shows after the subject.' },
    },
    {
      name: 'body',
      type: 'richText',
      editor: bodyEditor({ linksTo: ['articles', 'pages'] }),
      access: chosenBy('body'),
      admin: { condition: isFree },
    },
    {
      name: 'correction',
      type: 'relationship',
      relationTo: 'corrections',
      index: true,
      access: byVerbs,
      admin: { position: 'sidebar', ...wherePresent('correction') },
    },
    {
      name: 'week',
      type: 'text',
      access: byVerbs,
      admin: { position: 'sidebar', description: 'The week of a digest, such as 2026-W48.', ...wherePresent('week') },
    },
    {
      name: 'audience',
      type: 'select',
      defaultValue: 'all',
      access: chosenBy('audience'),
      admin: {
        isClearable: false,
        description: 'Of those who get letters at once and of those who get the weekly digest.',
        condition: isFree,
      },
      // A letter of one's own was had by nobody yet; a further round of an article keeps the word.
      filterOptions: ({ options, data }) =>
        isFree(data) ? options.filter((option) => typeof option === 'string' || option.value !== 'missing') : options,
      options: [
        { value: 'all', label: 'Everybody' },
        { value: 'topics', label: 'Who chose one of these topics, or all' },
        { value: 'missing', label: 'Who has not had it' },
      ],
    },
    {
      name: 'topics',
      type: 'relationship',
      relationTo: 'topics',
      hasMany: true,
      access: chosenBy('topics'),
      admin: { condition: (data) => isFree(data) && data.audience === 'topics' },
    },
    // Shown by the panel above, in the zone that was meant: a date field speaks in that of the browser.
    { name: 'sendAt', type: 'date', access: byVerbs, admin: { hidden: true } },
    { name: 'timeZone', type: 'text', access: byVerbs, admin: { hidden: true } },
    {
      name: 'madeBy',
      type: 'text',
      label: 'Made by',
      access: byVerbs,
      admin: { position: 'sidebar', ...wherePresent('madeBy') },
    },
    {
      name: 'letter',
      type: 'ui',
      admin: { components: { Field: '/newsletter/cms/admin/letter-field#LetterField' } },
    },
  ],
}
