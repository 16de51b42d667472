import type { CollectionConfig } from 'payload'
import { settledButtons } from '@/media/body-editor'
import { whoPublishes } from '@/staff/publish-controls'
import { draftsFor, hasRole, only, roleOf, writers } from '@/staff/roles'
import { mayPublish } from '../rules'
import { refuseTakenAddress } from './address-hooks'
import { announceArticle, announceArticleGone, forgetReadersWords, keepLedger, wakeAtTheHour } from './after-hooks'
import { placeFields, publishingFields, trustFields } from './around-fields'
import {
  guardTheHour,
  notePublicState,
  notePublicStateBeforeDelete,
  refuseStrangersToPublishing,
  refuseToLoseHistory,
  refuseUnready,
  rememberFirstPublication,
  rememberWithdrawal,
  takeWhatIsSaid,
} from './before-hooks'
import { checklistEndpoints } from './checklist-endpoints'
import { forgetWhatWasCited, noteWhatIsCited } from './cite-hooks'
import { creditEndpoints } from './credit-endpoints'
import { editionFields, sheetField } from './edition-fields'
import { forgetRefusedWords, keepRefusedWords, keepTheSheet, refuseToOverwrite, takeTurns } from './edition-hooks'
import { keepOldAddress } from './old-addresses'
import { setAsideEndpoints } from './set-aside-endpoints'
import { sideFields } from './side-fields'
import { textFields } from './text-fields'

/** Articles, in the order an author writes them. */
export const articles: CollectionConfig = {
  slug: 'articles',
  labels: { singular: 'Article', plural: 'Articles' },
  access: {
    create: writers,
    read: draftsFor('administrator', 'editor', 'author'),
    update: ({ req, data }) =>
      mayPublish('staff', roleOf(req.user)).ok ||
      (hasRole(req, 'author') && data?._status !== 'published' && { createdBy: { equals: req.user?.id } }),
    delete: only('administrator'),
    readVersions: ({ req }) => hasRole(req, 'administrator', 'editor', 'author'),
  },
  admin: {
    useAsTitle: 'title',
    group: 'Write',
    defaultColumns: ['title', 'stage', 'topics', 'updatedAt'],
    livePreview: { url: ({ data }) => (data.id ? `/preview/articles/${data.id}` : null) },
    preview: (doc) => (typeof doc.id === 'string' ? `/preview/articles/${doc.id}` : null),
    components: {
      edit: { ...settledButtons, beforeDocumentControls: whoPublishes },
    },
  },
  defaultSort: '-updatedAt',
  defaultPopulate: { title: true, slug: true, language: true },
  versions: { drafts: { autosave: { interval: 2000 } }, maxPerDoc: 50 },
  graphQL: false,
  // Of two forms at one article the second save is refused (edition-rules.ts). Payload's lock would stop the first
  // one's as well, so it is always over; switching it off would take a column away.
  lockDocuments: { duration: -1 },
  endpoints: [...creditEndpoints, ...checklistEndpoints, ...setAsideEndpoints],
  indexes: [
    { fields: ['language', 'slug'], unique: true },
    { fields: ['_status', 'firstPublishedAt'] },
    { fields: ['_status', 'language', 'firstPublishedAt'] },
  ],
  hooks: {
    beforeOperation: [takeTurns],
    beforeChange: [
      refuseToOverwrite,
      notePublicState,
      refuseStrangersToPublishing,
      guardTheHour,
      refuseUnready,
      refuseTakenAddress,
      rememberFirstPublication,
      rememberWithdrawal,
      takeWhatIsSaid,
    ],
    afterChange: [
      keepLedger,
      noteWhatIsCited,
      keepOldAddress,
      announceArticle,
      wakeAtTheHour,
      forgetReadersWords,
      keepTheSheet,
    ],
    beforeDelete: [refuseToLoseHistory, notePublicStateBeforeDelete],
    afterDelete: [announceArticleGone, forgetWhatWasCited, forgetRefusedWords],
    afterError: [keepRefusedWords],
  },
  fields: [
    sheetField,
    {
      type: 'tabs',
      tabs: [
        { label: 'Text', fields: textFields },
        { label: 'Reviews', fields: trustFields },
        { label: 'Publishing', fields: publishingFields },
        { label: 'Address and language', fields: placeFields },
      ],
    },
    ...sideFields,
    ...editionFields,
  ],
}
