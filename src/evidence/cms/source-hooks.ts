import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'
import { besideFields } from '@/platform/beside-fields'
import { announce } from '@/platform/changes'
import { send } from '@/platform/queue'
import { FILL_SOURCE } from '../fill-source'
import { keepObservation } from '../keep-observation'
import {
  type IdentifierKind,
  identifiersOf,
  isNoTitle,
  recogniseIdentifier,
  titleOfIdentifier,
} from '../recognise-identifier'
import { shortName } from '../short-name'
import { anySourceTag, sourceTag } from '../tags'

type Draft = Parameters<CollectionBeforeValidateHook>[0]['data']

const textOf = (value: unknown) => (typeof value === 'string' ? value.trim() : '')

/**
 * What was pasted goes where it belongs. A record that names itself by nothing but an identifier is saved at once, to
 * be completed: until its title is known, the identifier stands in its place.
 */
export const takeWhatWasPasted: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  if (!data) return data
  const pasted = recogniseIdentifier(textOf(data.identifier))
  const named = pasted.ok ? { ...data, [pasted.value.kind]: pasted.value.value } : data
  const record = { ...originalDoc, ...named }
  const [first] = identifiersOf(record)
  if (!first) return named
  if (!isNoTitle(record)) return isCompletedByHand(record, originalDoc) ? { ...named, state: 'complete' } : named
  const isOpen = (record.state ?? 'complete') === 'complete' || record.state === 'incomplete'
  return { ...named, title: titleOfIdentifier(first), ...(isOpen && { state: 'incomplete' }) }
}

/** Nobody can be asked about an ISBN, so its title typed by hand completes it. Of the others the job knows the rest. */
const isCompletedByHand = (record: Draft, before: Draft) =>
  record?.state === 'incomplete' &&
  before?.state === 'incomplete' &&
  isNoTitle(before) &&
  identifiersOf(record).every(({ kind }) => kind === 'isbn')

/** One publication is one record: the refusal says which it is. */
export const refuseKnownSource: CollectionBeforeValidateHook = async ({ req, data, originalDoc }) => {
  if (!data) return data
  const pasted = recogniseIdentifier(textOf(data.identifier))
  for (const { kind, value } of identifiersOf(data)) {
    const wasPasted = pasted.ok && pasted.value.kind === kind
    // Chapters share an ISBN and a page may hold two documents: only a pasted one is taken for the same.
    if (!wasPasted && kind !== 'doi' && kind !== 'pmid') continue
    const known = await findBy(req, kind, value, originalDoc?.id)
    if (!known) continue
    const message = `This source is on record already: “${known.title}” (${shortName(known)}). Please choose that one.`
    throw besideFields(req, 'sources', [{ path: wasPasted ? 'identifier' : kind, message }], 'Not saved')
  }
  return data
}

async function findBy(req: PayloadRequest, kind: IdentifierKind, value: string, but?: string) {
  const { docs } = await req.payload.find({
    collection: 'sources',
    where: { [kind]: { equals: value }, ...(but && { id: { not_equals: but } }) },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const [doc] = docs
  return doc && { title: doc.title ?? '', authors: doc.authors, year: doc.year }
}

const identity = (doc: Draft) => JSON.stringify(identifiersOf(doc ?? {}))

/** A record to be completed is completed in the background: at first, and when it names something else. */
export const askForTheRest: CollectionAfterChangeHook = async ({ req, doc, previousDoc, operation }) => {
  if (doc.state !== 'incomplete' || identifiersOf(doc).length === 0) return
  const isNew = operation === 'create' || previousDoc?.state !== 'incomplete' || identity(doc) !== identity(previousDoc)
  if (isNew) await send(req, FILL_SOURCE, { id: doc.id })
}

/** What an editor found out is kept beside what checks find, with its moment: the grace after a retraction begins. */
export const keepWhatTheDeskFound: CollectionAfterChangeHook = async ({ req, doc, previousDoc, operation }) => {
  if (doc.state === 'complete' || doc.state === 'incomplete') return
  if (operation === 'update' && doc.state === previousDoc?.state) return
  await keepObservation(req, doc.id, { registry: 'none', link: 'none', notices: [] }, new Date())
}

export const announceChangedSource: CollectionAfterChangeHook = async ({ req, doc, operation }) => {
  if (operation === 'update') await announceIt(req, doc.id)
}

export const announceSourceGone: CollectionAfterDeleteHook = async ({ req, doc }) => announceIt(req, doc.id)

const announceIt = (req: PayloadRequest, id: string) =>
  announce(req, { room: 'evidence', document: id, what: 'changed', tags: [sourceTag(id), anySourceTag] })
