/** Nobody's draft is overwritten unseen: of two open forms, the second one's save is refused and its words are kept. */
import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionAfterErrorHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
} from 'payload'
import { z } from 'zod'
import { query } from '@/platform/database'
import { nameOf } from '@/staff/name-of'
import { type Carried, type Edition, editionAfter, mayFollow } from '../edition-rules'
import { putAwayAll, setAside } from '../set-aside'
import { recallRefused, rememberRefused } from './memory'

const isId = (value: unknown): value is string => z.uuid().safeParse(value).success

/** Saves of one article come one after the other, so that each sees what the one before it left. */
export const takeTurns: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (!('id' in args) || !isId(args.id)) return
  if (operation === 'update') await query(req, 'select 1 from articles where id = $1 for update', [args.id])
  if (operation === 'restoreVersion')
    await query(req, 'select 1 from articles where id = (select parent_id from _articles_v where id = $1) for update', [
      args.id,
    ])
}

type Traces = { edition?: unknown; editedIn?: unknown; editedFrom?: unknown }

const numberOf = (value: unknown) => (typeof value === 'number' ? value : 0)
const textOf = (value: unknown) => (typeof value === 'string' && value ? value : undefined)

const standing = (doc: Traces | undefined): Edition => ({
  edition: numberOf(doc?.edition),
  sheet: textOf(doc?.editedIn),
  from: numberOf(doc?.editedFrom),
})

/** Refuses what was written on an older ground than what stands there, and numbers every save. */
export const refuseToOverwrite: CollectionBeforeChangeHook = async ({ req, data, originalDoc, operation, context }) => {
  const isForms = context.isRestoringVersion !== true
  const carried: Carried = { sheet: isForms ? textOf(data.sheet) : undefined, edition: numberOf(data.edition) }
  const stands = standing(operation === 'update' ? originalDoc : undefined)
  if (operation === 'update') {
    if (await wasSavedMeanwhile(req, originalDoc.id, stands)) throw new APIError(atTheSameMoment, 409, undefined, true)
    if (!mayFollow(stands, carried).ok) {
      rememberRefused(context, { article: originalDoc.id, words: data, basedOn: carried.edition })
      const who = originalDoc.editedBy ? await nameOf(req, originalDoc.editedBy) : undefined
      throw new APIError(saysKept(who), 409, undefined, true)
    }
  }
  const next = editionAfter(stands, carried)
  const editedBy = req.user?.id ?? null
  return { ...data, edition: next.edition, editedIn: next.sheet ?? null, editedFrom: next.from, editedBy }
}

const atTheSameMoment = 'Somebody saved this article at the same moment. Please try again.'

const saysKept = (who = 'Somebody else') =>
  `${who} saved this article after you opened it. Nothing is lost: both texts are kept, and stand at the head of this form.`

/** A list changes many articles at once, and cannot wait for its turn before it reads them. */
async function wasSavedMeanwhile(req: Parameters<typeof query>[0], id: string, read: Edition): Promise<boolean> {
  await query(req, 'select 1 from articles where id = $1 for update', [id])
  const [now] = await query<{ edition: string | null }>(
    req,
    'select version_edition as edition from _articles_v where parent_id = $1 and latest order by updated_at desc limit 1',
    [id],
  )
  return now !== undefined && Number(now.edition ?? 0) !== read.edition
}

/** The form goes on under its own name after a save. */
export const keepTheSheet: CollectionAfterChangeHook = ({ doc, data }) =>
  textOf(data.sheet) ? { ...doc, sheet: data.sheet } : doc

/**
 * After the refusal has rolled back, the words are kept on the way out. A form that saves by itself gets the refusal
 * beside its hidden field, not as a message every two seconds.
 */
export const keepRefusedWords: CollectionAfterErrorHook = async ({ req, error, context }) => {
  const refused = recallRefused(context)
  if (!refused || !req.user) return
  await setAside(req, { ...refused, staff: String(req.user.id) }, new Date())
  const isBySelf = String(req.query?.autosave) === 'true'
  const told = { data: { errors: [{ path: 'sheet', message: error.message }] } }
  return {
    status: 409,
    response: { errors: [{ name: 'ChangedMeanwhile', message: isBySelf ? '' : error.message, ...told }] },
  }
}

export const forgetRefusedWords: CollectionAfterDeleteHook = async ({ req, id }) => putAwayAll(req, String(id))
