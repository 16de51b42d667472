/** What is refused and derived when an editor saves an issue. What is sent is asked by `issues/edit-rules.ts`. */
import {
  type Access,
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type FieldAccess,
  type FieldHook,
} from 'payload'
import type { Issue } from '@/generated/payload-types'
import { subjectLine } from '@/mailroom/subject-line'
import { besideFields } from '@/platform/beside-fields'
import { idsOf } from '@/platform/ids'
import { desk, nameOf } from '@/staff/roles'
import { typedWords } from '@/text/typed-words'
import { type ChosenField, fieldsOfKind, isWhole } from '../issues/edit-rules'
import { freeFaultWords, hasWords } from '../issues/free-words'
import { lockSending, sendingState } from '../issues/lock-sending'
import { holdKey } from '../issues/write-issue'

/** One line without anything unseen: it stands in a header. */
export const takeOneLine: FieldHook = ({ value }) =>
  typeof value === 'string' ? subjectLine(typedWords(value)) : value

/** Who wrote a letter, or had it sent again, stands beside it. */
export const keepWhoMadeIt: CollectionBeforeChangeHook<Issue> = ({ req, data, operation }) =>
  operation === 'create' ? { ...data, madeBy: nameOf(req.user) ?? data.madeBy } : data

/** Who edits letters, and of each kind only what a person may write. */
export const chosenBy = (field: ChosenField): { create: FieldAccess<Issue>; update: FieldAccess<Issue> } => ({
  create: desk,
  update: ({ req, doc }) => desk({ req }) === true && (!doc?.kind || fieldsOfKind(doc.kind).includes(field)),
})

/** An editor's own letter may be thrown away while it was never given to the sender; nothing else ever. */
export const mayDiscard: Access<Issue> = async ({ req, id }) => {
  if (desk({ req }) !== true) return false
  if (id !== undefined && (await sendingState(req, String(id)))) return false
  return { kind: { equals: 'free' } }
}

/** The lock under which a letter is given to the sender: the two never happen side by side. */
export const refuseToLoseSending: CollectionBeforeDeleteHook = async ({ req, id }) => {
  await holdKey(req, `send:${id}`)
  if (await lockSending(req, String(id)))
    throw new APIError('This letter was given to the sender: what became of it is kept.', 409, undefined, true)
}

/** A letter of one's own has a subject from the start, and words and readers from the moment it waits to be sent. */
export const refuseUnfinishedLetter: CollectionBeforeChangeHook<Issue> = async ({ req, data, originalDoc }) => {
  const { id, kind, subject, body, audience, topics }: Partial<Issue> = { ...originalDoc, ...data }
  if (kind !== 'free') return
  const written = {
    subject: subject ?? '',
    hasWords: hasWords(body),
    audience: audience ?? 'all',
    topics: idsOf(topics),
  }
  const verdict = isWhole(written)
  if (verdict.ok) return
  const sending = id ? await lockSending(req, id) : undefined
  const waits = sending?.status === 'waiting' || sending?.status === 'held'
  if (verdict.reason === 'no-words' && !waits) return
  throw besideFields(req, 'issues', [freeFaultWords[verdict.reason]], 'Not saved')
}
