import {
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type FieldHook,
  Forbidden,
  ValidationError,
} from 'payload'
import { actorOf } from '@/platform/actor'
import { assertNever } from '@/platform/verdict'
import { roleOf } from '@/staff/roles'
import { candidateOf } from '../candidate'
import { publicState } from '../public-state'
import { type Missing, mayPublish, missingFrom } from '../rules'
import { recall, remember } from './memory'

/** Remembers what readers see before this write, so that what follows can tell what changed for them. */
export const notePublicState: CollectionBeforeChangeHook = async ({ req, originalDoc, context }) => {
  if (originalDoc?.id) remember(context, originalDoc.id, await publicState(req, originalDoc.id))
}

export const notePublicStateBeforeDelete: CollectionBeforeDeleteHook = async ({ req, id, context }) => {
  remember(context, id, await publicState(req, String(id)))
}

function says(missing: Missing): { path: string; message: string } {
  switch (missing) {
    case 'title':
      return { path: 'title', message: 'Please give the article a title.' }
    case 'standfirst':
      return { path: 'standfirst', message: 'Please answer the question in one sentence.' }
    case 'slug':
      return { path: 'slug', message: 'Please give the article an address.' }
    case 'topics':
      return { path: 'topics', message: 'Please choose at least one topic.' }
    case 'authors':
      return { path: 'authors', message: 'Please say who wrote it.' }
    case 'body':
      return { path: 'body', message: 'There is no text yet.' }
    case 'hero-alt':
      return { path: 'hero', message: 'Please describe this picture in its alt text first.' }
    case 'picture-alt':
      return { path: 'body', message: 'A picture in the text has no alt text yet.' }
    case 'disclosure':
      return { path: 'body', message: 'A paid product mention has no disclosure yet.' }
    default:
      return assertNever(missing)
  }
}

/** Only what is ready is published, and only by those who may. */
export const refuseUnready: CollectionBeforeChangeHook = async ({ req, data, originalDoc, context }) => {
  const wasPublished = recall(context, originalDoc?.id)?.published
  const withdraws = wasPublished && data._status === 'draft' && !isDraftSave(req)
  if (data._status !== 'published' && !withdraws) return
  if (!mayPublish(actorOf(req), roleOf(req.user)).ok) throw new Forbidden(req.t)
  if (data._status !== 'published') return
  const missing = missingFrom(await candidateOf(req, { ...originalDoc, ...data }))
  if (missing.length > 0) throw new ValidationError({ collection: 'articles', errors: missing.map(says), req }, req.t)
}

const isDraftSave = (req: { query?: Record<string, unknown> }) => String(req.query?.draft) === 'true'

/** The day an article first met its readers; never changes again. An import may bring it along. */
export const rememberFirstPublication: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  if (data._status !== 'published') return data
  return {
    ...data,
    firstPublishedAt: originalDoc?.firstPublishedAt ?? data.firstPublishedAt ?? new Date().toISOString(),
    publishAt: null,
  }
}

/** Whose draft it is: an author edits their own. */
export const rememberCreator: FieldHook = ({ value, req, operation }) =>
  operation === 'create' ? (req.user?.id ?? value) : value
