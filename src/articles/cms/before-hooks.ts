import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type FieldHook,
  Forbidden,
} from 'payload'
import { actorOf } from '@/platform/actor'
import { besideFields } from '@/platform/beside-fields'
import { roleOf } from '@/staff/roles'
import { isChangeClass } from '@/text/change-classes'
import { typedWords } from '@/text/typed-words'
import { candidateOf } from '../candidate'
import { checklist } from '../checklist-rules'
import { latestRevision } from '../ledger'
import { publicState } from '../public-state'
import { mayPublish } from '../rules'
import { rulesInForce } from '../rules-in-force'
import { recall, remember, rememberSaid } from './memory'
import { says } from './says'

/** Remembers what readers see before this write, so that what follows can tell what changed for them. */
export const notePublicState: CollectionBeforeChangeHook = async ({ req, originalDoc, context }) => {
  if (originalDoc?.id) remember(context, originalDoc.id, await publicState(req, originalDoc.id))
}

export const notePublicStateBeforeDelete: CollectionBeforeDeleteHook = async ({ req, id, context }) => {
  remember(context, id, await publicState(req, String(id)))
}

/** What was published stays in the public history, so the article it belongs to stays as well. */
export const refuseToLoseHistory: CollectionBeforeDeleteHook = async ({ req, id }) => {
  if (await latestRevision(req, String(id))) {
    throw new APIError('This article was published, and its history is public. Unpublish it instead.', 409, {}, true)
  }
}

const isDraftSave = (req: { query?: Record<string, unknown> }) => String(req.query?.draft) === 'true'

/** Whoever changes what readers see, by publishing or by taking it away, is one who may publish. */
export const refuseStrangersToPublishing: CollectionBeforeChangeHook = ({ req, data, originalDoc, context }) => {
  const status = data._status === undefined ? (originalDoc?._status ?? 'draft') : data._status
  if (status !== 'published' && status !== 'draft') {
    const errors = [{ path: '_status', message: 'An article is a draft or it is published.' }]
    throw besideFields(req, 'articles', errors, 'Not saved')
  }
  const wasPublished = recall(context, originalDoc?.id)?.published === true
  const changesPublic = status === 'published' || (wasPublished && !isDraftSave(req))
  if (changesPublic && !mayPublish(actorOf(req), roleOf(req.user)).ok) throw new Forbidden(req.t)
}

/** Only what is ready is published. */
export const refuseUnready: CollectionBeforeChangeHook = async ({ req, data, originalDoc }) => {
  if (data._status !== 'published') return
  const draft = { ...originalDoc, ...data }
  const candidate = await candidateOf(req, draft)
  const spoken = { body: draft.body, doubt: candidate.change.kind === 'changed' ? candidate.change.doubt : undefined }
  const missing = checklist(candidate, await rulesInForce(req))
    .filter(({ level }) => level === 'block')
    .map(({ check }) => says(check, spoken))
    .map(({ path, message }) => ({ path, message }))
  if (missing.length > 0) throw besideFields(req, 'articles', missing, 'Not published yet')
}

/** The day an article first met its readers; never changes again. An import may bring it along. */
export const rememberFirstPublication: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  if (data._status !== 'published') return data
  return {
    ...data,
    firstPublishedAt: originalDoc?.firstPublishedAt ?? data.firstPublishedAt ?? new Date().toISOString(),
    publishAt: null,
  }
}

/** Since when readers find that it was taken back, at the address where it stood. */
export const rememberWithdrawal: CollectionBeforeChangeHook = ({ data, originalDoc, context }) => {
  if (data._status === 'published') return { ...data, withdrawnAt: null }
  const wasPublished = recall(context, originalDoc?.id)?.published === true
  return { ...data, withdrawnAt: wasPublished ? new Date().toISOString() : originalDoc?.withdrawnAt }
}

const inThePast = (moment: unknown) => typeof moment === 'string' && new Date(moment).getTime() < Date.now() - 60_000

/**
 * An hour that an editor set holds for the words that stood there then: when somebody else goes on writing, or an old
 * version is brought back, an editor sets it again. An hour that has passed is refused.
 */
export const guardTheHour: CollectionBeforeChangeHook = ({ req, data, originalDoc, context }) => {
  if (data._status === 'published' || !data.publishAt) return data
  const actor = actorOf(req)
  const mayKeep = context.isRestoringVersion !== true && mayPublish(actor, roleOf(req.user)).ok
  if (!mayKeep) return { ...data, publishAt: null }
  if (actor === 'staff' && data.publishAt !== originalDoc?.publishAt && inThePast(data.publishAt)) {
    const errors = [{ path: 'publishAt', message: 'This hour has passed. Choose a later one or publish now.' }]
    throw besideFields(req, 'articles', errors, 'Not saved')
  }
  return data
}

/** What is said about a change belongs to one publication: it goes into the ledger and off the form. */
export const takeWhatIsSaid: CollectionBeforeChangeHook = ({ data, originalDoc, context }) => {
  if (data._status !== 'published') return data
  const { changeNote, changeClass } = { ...originalDoc, ...data }
  rememberSaid(context, originalDoc?.id, {
    // Only now: an autosave that took away a space would do so under the fingers of whoever types.
    note: typeof changeNote === 'string' ? typedWords(changeNote) : '',
    named: isChangeClass(changeClass) ? changeClass : undefined,
  })
  return { ...data, changeNote: null, changeClass: null, handedIn: false }
}

/** Whose draft it is: an author edits their own. */
export const rememberCreator: FieldHook = ({ value, req, operation }) =>
  operation === 'create' ? (req.user?.id ?? value) : value
