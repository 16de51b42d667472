import type { CollectionConfig, Field } from 'payload'
import { mayPublish } from '@/articles/rules'
import { citationBlock } from '@/evidence/citation-block'
import { bodyEditor, settledButtons } from '@/media/body-editor'
import { changedAtField } from '@/platform/changed-at'
import { dayShown } from '@/platform/day-shown'
import { slugField } from '@/publication/slug-field'
import { whoPublishes } from '@/staff/publish-controls'
import { draftsFor, hasRole, only, roleOf, writers } from '@/staff/roles'
import { agreementEndpoints } from './agreement-endpoints'
import {
  announceQuestion,
  announceQuestionGone,
  dateAnswer,
  dateChange,
  forgetWhatAnswerCited,
  noteQuestionBefore,
  noteQuestionBeforeDelete,
  noteWhatAnswerCites,
  refuseNoStatus,
  refuseUnreadyQuestion,
} from './question-hooks'
import { forgetWhomPageQuoted, noteWhomPageQuotes, refuseWordsWithoutLeave } from './quote-hooks'

/** What readers read. */
const answerFields: Field[] = [
  {
    name: 'title',
    type: 'text',
    required: true,
    label: 'Question',
    admin: { description: 'In the asker’s approved wording, without anything that tells who asked.' },
  },
  { name: 'details', type: 'textarea', admin: { description: 'More of the question, where it helps.' } },
  {
    name: 'answer',
    type: 'richText',
    required: true,
    editor: bodyEditor({ linksTo: ['pages', 'articles'], inlineBlocks: [citationBlock] }),
  },
  { name: 'answeredBy', type: 'relationship', relationTo: 'people', label: 'Answered by', required: true },
  {
    name: 'agreement',
    type: 'ui',
    admin: { components: { Field: '/discussion/cms/admin/agreement-field#AgreementField' } },
  },
]

/** Whose words it is worded from, and whom the answer is for. */
const askerFields: Field[] = [
  {
    name: 'comments',
    type: 'relationship',
    relationTo: 'comments',
    hasMany: true,
    label: 'Whose question it is',
    filterOptions: { mayBeQuotedAt: { exists: true } },
    admin: {
      description:
        'What readers sent and the question above is worded from. Only those who said that we may quote them; when one takes that back, the page goes.',
    },
  },
  {
    name: 'alsoAsked',
    type: 'relationship',
    relationTo: 'comments',
    hasMany: true,
    label: 'Others who asked this',
    admin: { description: 'They are told of the answer. Nothing above is in their words.' },
  },
]

/** How long it holds, and what stands beside it. */
const placeFields: Field[] = [
  { name: 'answeredAt', type: 'date', label: 'Answered on', admin: { date: dayShown } },
  {
    name: 'checkBy',
    type: 'date',
    label: 'Check again by',
    admin: { date: dayShown, description: 'When the answer must be looked at again.' },
  },
  {
    name: 'article',
    type: 'relationship',
    relationTo: 'articles',
    index: true,
    admin: { description: 'The article it belongs to, if there is one: the answer stands below it as well.' },
  },
  { name: 'replacedBy', type: 'relationship', relationTo: 'questions', label: 'Replaced by' },
]

/** The editorial page made from one or more questions that readers sent. */
export const questions: CollectionConfig = {
  slug: 'questions',
  labels: { singular: 'Answered question', plural: 'Answered questions' },
  access: {
    create: writers,
    read: draftsFor('administrator', 'editor', 'author'),
    update: ({ req, data }) =>
      mayPublish('staff', roleOf(req.user)).ok || (hasRole(req, 'author') && data?._status !== 'published'),
    delete: only('administrator'),
    readVersions: writers,
  },
  admin: {
    useAsTitle: 'title',
    group: 'Readers',
    defaultColumns: ['title', 'answeredBy', 'checkBy', '_status'],
    components: {
      edit: { ...settledButtons, beforeDocumentControls: whoPublishes },
    },
  },
  versions: { drafts: { autosave: { interval: 2000 } }, maxPerDoc: 50 },
  graphQL: false,
  endpoints: agreementEndpoints,
  indexes: [{ fields: ['language', 'slug'], unique: true }],
  hooks: {
    beforeChange: [
      refuseNoStatus,
      noteQuestionBefore,
      refuseWordsWithoutLeave,
      refuseUnreadyQuestion,
      dateAnswer,
      dateChange,
    ],
    afterChange: [noteWhatAnswerCites, noteWhomPageQuotes, announceQuestion],
    beforeDelete: [noteQuestionBeforeDelete],
    afterDelete: [announceQuestionGone, forgetWhatAnswerCited, forgetWhomPageQuoted],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: 'Question and answer', fields: answerFields },
        { label: 'Who asked', fields: askerFields },
        { label: 'How long it holds', fields: placeFields },
      ],
    },
    slugField('title', false),
    { name: 'language', type: 'text', defaultValue: 'en', admin: { position: 'sidebar' } },
    changedAtField,
  ],
}
