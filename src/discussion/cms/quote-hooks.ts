import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionBeforeChangeHook } from 'payload'
import { besideFields } from '@/platform/beside-fields'
import { idsOf } from '@/platform/ids'
import { publicQuestion } from '../public-question'
import { forgetQuotes, noteQuotes, withoutLeave } from '../quotes'
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
