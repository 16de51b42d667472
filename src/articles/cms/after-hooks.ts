import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { announce } from '@/platform/changes'
import { send } from '@/platform/queue'
import { questionsBlanked, WORDS_BLANKED } from '../blanked-words'
import { appendRevision } from '../ledger'
import { type PublicState, publicState } from '../public-state'
import { PUBLISH_DUE } from '../publish'
import { tagsOfChange } from '../shown-change'
import { textOfArticle } from '../text-of-article'
import { recall, recallSaid } from './memory'

const isPublication = (doc: { _status?: string | null }) => doc._status === 'published'

/** Every published text goes into the ledger, in the transaction that publishes it. */
export const keepLedger: CollectionAfterChangeHook = async ({ req, doc, context }) => {
  if (!isPublication(doc)) return
  const { note, named } = recallSaid(context, doc.id)
  await appendRevision(req, doc.id, await textOfArticle(req, doc), note, new Date(), named)
}

/**
 * An hour that was set wakes the queue that publishes what is due. It is only a knock: an hour that was moved or taken
 * away meanwhile finds nothing due, and one that was lost is found by the clock within a minute.
 */
export const wakeAtTheHour: CollectionAfterChangeHook = async ({ req, doc, previousDoc }) => {
  if (isPublication(doc) || !doc.publishAt || doc.publishAt === previousDoc?.publishAt) return
  await send(req, PUBLISH_DUE, {}, { startAfter: new Date(doc.publishAt) })
}

/** Words that a reader took back go from everywhere they were kept for this article. */
export const forgetReadersWords: CollectionAfterChangeHook = async ({ req, doc, previousDoc }) => {
  for (const id of questionsBlanked(previousDoc?.body, doc.body)) await send(req, WORDS_BLANKED, { id })
}

/** Tells those who show articles, when what readers see has changed; a saved draft tells nobody. */
export const announceArticle: CollectionAfterChangeHook = async ({ req, doc, context }) => {
  const was = recall(context, doc.id)
  const is = await publicState(req, doc.id)
  if (!is?.published && !was?.published) return
  if (is?.published && !isPublication(doc)) return
  await announceBetween(req, doc.id, was, is)
}

export const announceArticleGone: CollectionAfterDeleteHook = async ({ req, id, context }) => {
  const was = recall(context, id)
  if (was?.published) await announceBetween(req, String(id), was, undefined)
}

async function announceBetween(
  req: PayloadRequest,
  id: string,
  was: PublicState | undefined,
  is: PublicState | undefined,
) {
  const what = !is?.published ? 'article-withdrawn' : was?.published ? 'article-changed' : 'article-published'
  await announce(req, { room: 'articles', document: id, what, tags: await tagsOfChange(req, id, was, is) })
}
