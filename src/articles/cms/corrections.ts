import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, CollectionConfig, PayloadRequest } from 'payload'
import { besideFields } from '@/platform/beside-fields'
import { announce } from '@/platform/changes'
import { dayShown } from '@/platform/day-shown'
import { idOf } from '@/platform/ids'
import { assertNever } from '@/platform/verdict'
import { anyStaff, desk, nobody } from '@/staff/roles'
import { takeTypedWords } from '@/staff/take-typed-words'
import { type CorrectionRefusal, mayBeCorrected, type ProposedCorrection } from '../correction-rules'
import { latestRevision } from '../ledger'
import { articleTag, correctionsTag } from '../tags'

const announceCorrection: CollectionAfterChangeHook = async ({ req, doc }) => {
  const article = idOf(doc.article) ?? ''
  await announce(req, {
    room: 'articles',
    document: doc.id,
    what: 'correction-published',
    tags: [correctionsTag, articleTag(article)],
  })
}

const numberOf = (value: unknown) => (typeof value === 'number' ? value : undefined)
const wordsOf = (value: unknown) => (typeof value === 'string' ? value : '')

/** What a correction says of versions is so, because nobody can change it afterwards. */
export const refuseUntrueCorrection: CollectionBeforeChangeHook = async ({ req, data }) => {
  const article = idOf(data.article)
  const latest = article === undefined ? undefined : await latestRevision(req, article)
  const proposed = {
    wasWrong: wordsOf(data.wasWrong),
    isRight: wordsOf(data.isRight),
    at: new Date(wordsOf(data.at)),
    from: numberOf(data.fromRevision),
    to: numberOf(data.toRevision),
    firstPublished: article === undefined ? undefined : await firstPublicationOf(req, article),
    revisions: latest?.number ?? 0,
  }
  const verdict = mayBeCorrected(proposed, new Date())
  if (verdict.ok) return
  throw besideFields(req, 'corrections', [saysRefusal(verdict.reason, proposed)], 'Not saved')
}

async function firstPublicationOf(req: PayloadRequest, id: string): Promise<Date | undefined> {
  const select = { firstPublishedAt: true } as const
  const found = { collection: 'articles', id, select, depth: 0, disableErrors: true } as const
  const article = await req.payload.findByID({ ...found, overrideAccess: true, req })
  return article?.firstPublishedAt ? new Date(article.firstPublishedAt) : undefined
}

function saysRefusal(
  reason: CorrectionRefusal,
  { revisions, firstPublished }: ProposedCorrection,
): { path: string; message: string } {
  switch (reason) {
    case 'not-published':
      return { path: 'article', message: 'This article was never published, so there is nothing to correct.' }
    case 'no-words':
      return { path: 'wasWrong', message: 'Please say in words what was wrong and what is right.' }
    case 'in-the-future':
      return { path: 'at', message: 'Please give the day on which it was corrected, today or before.' }
    case 'before-publication': {
      const day = firstPublished?.toISOString().slice(0, 10)
      return { path: 'at', message: `The article was first published on ${day}. Please give that day or a later one.` }
    }
    case 'one-version-missing':
      return { path: 'toRevision', message: 'Please give the first and the last version, or neither.' }
    case 'no-such-version':
      return {
        path: 'fromRevision',
        message: `Please give versions that there are: whole numbers from 1 to ${revisions}.`,
      }
    case 'wrong-way-round':
      return { path: 'toRevision', message: 'The last version comes before the first.' }
    default:
      return assertNever(reason)
  }
}

/**
 * A public notice that something was wrong: what, what is right, since when, how serious. It is a record: nobody
 * changes or deletes it (a trigger refuses that too), and a mistake in it is put right by another one.
 */
export const corrections: CollectionConfig = {
  slug: 'corrections',
  labels: { singular: 'Correction', plural: 'Corrections' },
  access: { create: desk, read: anyStaff, update: nobody, delete: nobody, readVersions: nobody },
  admin: {
    useAsTitle: 'wasWrong',
    group: 'Trust',
    description:
      'Readers see it at once and for good. It cannot be changed: a mistake in it is put right by another one.',
    defaultColumns: ['wasWrong', 'article', 'seriousness', 'at'],
  },
  graphQL: false,
  hooks: { beforeChange: [refuseUntrueCorrection], afterChange: [announceCorrection] },
  fields: [
    { name: 'article', type: 'relationship', relationTo: 'articles', required: true, index: true },
    {
      name: 'wasWrong',
      type: 'textarea',
      required: true,
      label: 'What was wrong',
      hooks: { beforeValidate: [takeTypedWords] },
    },
    {
      name: 'isRight',
      type: 'textarea',
      required: true,
      label: 'What is right',
      hooks: { beforeValidate: [takeTypedWords] },
    },
    {
      name: 'seriousness',
      type: 'select',
      required: true,
      defaultValue: 'minor',
      admin: {
        isClearable: false,
        description:
          'It stands at the head of the article for 30 days, a material one for 90. A material one is also emailed to every subscriber who got a wrong version; there is time to undo.',
      },
      options: [
        { value: 'minor', label: 'Minor: nobody would act differently' },
        { value: 'material', label: 'Material: readers might have acted on it' },
      ],
    },
    {
      name: 'at',
      type: 'date',
      label: 'Corrected on',
      required: true,
      defaultValue: () => new Date().toISOString(),
      admin: { date: dayShown },
    },
    {
      name: 'fromRevision',
      type: 'number',
      label: 'Wrong from version',
      min: 1,
      admin: { description: 'The first version that had it wrong, as the history of the article counts them.' },
    },
    {
      name: 'toRevision',
      type: 'number',
      label: 'Wrong up to version',
      min: 1,
      admin: { description: 'The last version that had it wrong.' },
    },
  ],
}
