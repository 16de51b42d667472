import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
} from 'payload'
import { besideFields } from '@/platform/beside-fields'
import { announce } from '@/platform/changes'
import { idsOf } from '@/platform/ids'
import { isChanged } from '../public-face'
import { publicQuestion } from '../public-question'
import { referencesTo } from '../quoted-words'
import { forgetQuotes, isQuoted, noteQuotes, withoutLeave } from '../quotes'
import { quoteTag } from '../tags'
import { isTakingBack } from '../take-page-back'
import { recallQuestion } from './question-memory'

/**
 * A page in a reader's words is theirs to allow, and a draft of one as well: a form that was open while they took them
 * back must not write them anew.
 */
export const refuseWordsWithoutLeave: CollectionBeforeChangeHook = async ({ req, data, originalDoc, context }) => {
  const quoted = idsOf({ ...originalDoc, ...data }.comments)
  if (quoted.length === 0 || isTakingBack(context, originalDoc?.id)) return
  if ((await withoutLeave(req, quoted)).length === 0) return
  const message =
    'A reader listed here has not said that we may quote them. Ask them first, or list what they sent under “Others who asked this” and ask it in your own words.'
  throw besideFields(req, 'questions', [{ path: 'comments', message }], 'Not saved')
}

/** Whose words readers see now, so that taking them back reaches them. */
export const noteWhomPageQuotes: CollectionAfterChangeHook = async ({ req, doc, context }) => {
  if (doc._status !== 'published') return
  const was = recallQuestion(context, doc.id)
  const is = await publicQuestion(req, doc.id)
  if (!is?.published) return
  const { language, slug, asks } = is
  await noteQuotes(req, { id: doc.id, language, slug, comments: idsOf(doc.comments), reworded: was?.asks !== asks })
}

export const forgetWhomPageQuoted: CollectionAfterDeleteHook = async ({ req, id }) => forgetQuotes(req, String(id))

/** Articles that quote what a reader sent show it anew, or no more. */
export const announceQuotes: CollectionAfterChangeHook = async ({ req, doc, previousDoc, operation }) => {
  if (operation !== 'update' || !isChanged(previousDoc, doc)) return
  const tags = (await referencesTo(req, doc.id)).map(quoteTag)
  if (tags.length > 0) await announce(req, { room: 'discussion', document: doc.id, what: 'changed', tags })
}

/** What is quoted is taken back first, so that the words do not stay behind where they are quoted. */
export const refuseDeletionOfQuoted: CollectionBeforeDeleteHook = async ({ req, id }) => {
  if (await isQuoted(req, String(id)))
    throw new APIError('A page or an article quotes this. Please take it out there first.', 409, {}, true)
}
