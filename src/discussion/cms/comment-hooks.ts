import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeOperationHook,
  Forbidden,
} from 'payload'
import { actorOf } from '@/platform/actor'
import { besideFields } from '@/platform/beside-fields'
import { announce } from '@/platform/changes'
import { query } from '@/platform/database'
import { idOf } from '@/platform/ids'
import { roleOf } from '@/staff/roles'
import { claimsOn } from '../claim'
import { logChanges } from '../log-changes'
import { takeBecause } from '../moderation-log'
import { plainLine, plainWords } from '../plain-words'
import { isChanged, isShown, tagsOfComment } from '../public-face'
import { isOfDanger } from '../reasons'
import { mayBecome, mayBeShown, mayTouchAnswer } from '../rules'
import { keepPlace } from '../thread-places'

/** Many at once would hold no row, and pass by whoever has one in hand. */
export const refuseManyAtOnce: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'update' && operation !== 'delete') return
  if (!('id' in args) || args.id === undefined)
    throw new APIError('Please change comments one by one, or choose several in the queue.', 400, undefined, true)
}

/** A save writes the whole row: two at once, an editor's and a reader's button, wait for each other. */
export const holdRow: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update' || !('id' in args) || typeof args.id !== 'string') return
  await query(req, 'select id from comments where id = $1 for no key update', [args.id])
}

/** Nothing invisible gets into the wording and the name that readers see. */
export const cleanWording: CollectionBeforeChangeHook = ({ data }) => {
  const { publicWording, writerName } = data
  return {
    ...data,
    ...(typeof publicWording === 'string' && { publicWording: plainWords(publicWording) }),
    ...(typeof writerName === 'string' && { writerName: plainLine(writerName) }),
  }
}

/** The select of the status obeys the same rules as the buttons. */
export const refuseWrongStatus: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const is = { ...originalDoc, ...data }
  if (is.status === 'erased' && originalDoc?.status !== 'erased' && actorOf(req) === 'staff') {
    const errors = [{ path: 'status', message: 'Choose “removed”. Erasing also takes the words and the address away.' }]
    throw besideFields(req, 'comments', errors, 'Not saved')
  }
  const from = originalDoc?.status ?? 'pending'
  const verdict = isShown(is) ? mayBeShown(from, is.publicWording ?? '') : mayBecome(from, is.status)
  if (verdict.ok) return
  const errors =
    verdict.reason === 'no-wording'
      ? [{ path: 'publicWording', message: 'Please write what readers will see first.' }]
      : [{ path: 'status', message: 'A comment cannot go from where it is to there.' }]
  throw besideFields(req, 'comments', errors, 'Not saved')
}

/** What one save would change of what readers see of a comment, and of where it stands. */
function touched(data: Readonly<Record<string, unknown>>, was: Readonly<Record<string, unknown>>) {
  const names = ['status', 'publicWording', 'writerName'] as const
  return names.filter((name) => data[name] !== undefined && (data[name] ?? '') !== (was[name] ?? ''))
}

/** An answer carries a clinician's name, also while it is hidden. */
export const refuseTouchedAnswer: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update' || !idOf(originalDoc.answeredBy)) return
  if (touched(data, originalDoc).length === 0) return
  if (!mayTouchAnswer(actorOf(req), roleOf(req.user)).ok) throw new Forbidden(req.t)
}

/** What a colleague has in hand is neither decided nor reworded on its record either. */
export const refuseWhileInHand: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update' || actorOf(req) !== 'staff') return
  const [path] = touched(data, originalDoc)
  if (!path) return
  const claim = (await claimsOn(req, [originalDoc.id])).get(originalDoc.id)
  if (!claim || claim.staff === String(req.user?.id)) return
  const errors = [{ path, message: 'A colleague has this in hand. Please look again in ten minutes.' }]
  throw besideFields(req, 'comments', errors, 'Not saved')
}

/** A form sends every field it holds: one opened before somebody's change would write back what that took out. */
export const refuseStaleForm: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update' || actorOf(req) !== 'staff' || typeof data.updatedAt !== 'string') return
  const [path] = touched(data, originalDoc)
  if (!path || Date.parse(data.updatedAt) >= Date.parse(originalDoc.updatedAt)) return
  const errors = [{ path, message: 'This has been changed since you opened it. Please load the page again.' }]
  throw besideFields(req, 'comments', errors, 'Not saved')
}

/** The day it first met its readers stays, also when it was hidden in between. */
export const datePublication: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  if (!isShown({ ...originalDoc, ...data })) return data
  return { ...data, publishedAt: originalDoc?.publishedAt ?? data.publishedAt ?? new Date().toISOString() }
}

/** From when a decision counts, for what is kept of it and for how long. */
export const dateDecision: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const is = { ...originalDoc, ...data }
  const waits = is.status === 'pending' || is.status === 'unconfirmed'
  if (is.status === originalDoc?.status || waits) return data
  return { ...data, decidedAt: new Date().toISOString() }
}

/** Every decision stands in the log, by button, by select or by the clock, and so do the words that went. */
export const logDecision: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  await logChanges(req, operation === 'update' ? previousDoc : undefined, doc, takeBecause(req, doc.id))
}

/** Tells those who show the thread, and whoever asked, when what readers see has changed. */
export const announceComment: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const was = operation === 'update' ? previousDoc : undefined
  if (!isChanged(was, doc)) return
  const isAnswer = isShown(doc) && !isShown(was) && idOf(doc.parent) !== undefined
  const what = isAnswer ? 'answer-published' : 'changed'
  await announce(req, { room: 'discussion', document: doc.id, what, tags: tagsOfComment(was, doc) })
}

/** Where readers find it: written down beside it, in the same transaction. */
export const keepPlaceInThread: CollectionAfterChangeHook = async ({ doc, req }) => {
  await keepPlace(req, { id: doc.id, root: doc.root ?? undefined })
}

/** A person should look now at what may speak of danger. */
export const announceDanger: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const isWaiting = (one: typeof doc) => one?.status === 'pending' && isOfDanger(one.heldFor)
  if (!isWaiting(doc) || isWaiting(previousDoc)) return
  await announce(req, { room: 'discussion', document: doc.id, what: 'danger-waits', tags: [] })
}

/** Answers would hang in the air; hiding keeps a thread readable. */
export const refuseDeletionUnderReplies: CollectionBeforeDeleteHook = async ({ req, id }) => {
  const replies = await query(req, 'select 1 from comments where root = $1 or parent_id::text = $1 limit 1', [
    String(id),
  ])
  if (replies.length > 0)
    throw new APIError('Others have answered this. Choose the status “removed” instead.', 409, {}, true)
}

export const takePlaceAway: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await keepPlace(req, { id: doc.id, root: doc.root ?? undefined })
}

export const announceCommentGone: CollectionAfterDeleteHook = async ({ doc, req }) => {
  if (!isChanged(doc, undefined)) return
  await announce(req, { room: 'discussion', document: doc.id, what: 'changed', tags: tagsOfComment(doc) })
}
