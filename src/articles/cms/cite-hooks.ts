import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { noteSources } from '../note-sources'
import { publicState } from '../public-state'

/** What readers see cited is written down with the text that cites it; a saved draft changes nothing. */
export const noteWhatIsCited: CollectionAfterChangeHook = async ({ req, doc }) => {
  if (doc._status === 'published') await noteSources(req, doc.id, doc.body)
  else if (!(await publicState(req, doc.id))?.published) await noteSources(req, doc.id, undefined)
}

export const forgetWhatWasCited: CollectionAfterDeleteHook = async ({ req, id }) =>
  noteSources(req, String(id), undefined)
