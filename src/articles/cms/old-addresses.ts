/** Whatever has a page of its own and moves leaves a redirect behind, in the transaction that moves it. */
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { slugBefore } from '@/publication/page-address'
import { leaveForwardingAddress, pathOfArticle } from '../forwarding-address'
import { lastPublicAddress } from '../public-state'
import { recall } from './memory'

/** When the address of an article changes that readers have met, the old one leads on. */
export const keepOldAddress: CollectionAfterChangeHook = async ({ req, doc, context }) => {
  if (doc._status !== 'published') return
  const before = recall(context, doc.id)
  const was = before?.published ? before : await lastPublicAddress(req, doc.id)
  if (was) await leaveForwardingAddress(req, pathOfArticle(was), pathOfArticle(doc))
}

const moved = (req: PayloadRequest, folder: string, was: unknown, is: unknown) =>
  typeof was === 'string' && was && typeof is === 'string' && is
    ? leaveForwardingAddress(req, `${folder}/${was}`, `${folder}/${is}`)
    : undefined

export const keepTopicAddress: CollectionAfterChangeHook = ({ req, doc, previousDoc }) =>
  moved(req, '/topics', previousDoc?.slug, doc.slug)

export const keepSeriesAddress: CollectionAfterChangeHook = ({ req, doc, previousDoc }) =>
  moved(req, '/series', previousDoc?.slug, doc.slug)

export const keepPersonAddress: CollectionAfterChangeHook = ({ req, doc, previousDoc }) =>
  moved(req, '/people', previousDoc?.slug, doc.slug)

/** A page moves when it is published at its new address; a saved draft moves nothing. */
export const keepPageAddress: CollectionAfterChangeHook = ({ req, doc, context }) =>
  doc._status === 'published' ? moved(req, '', slugBefore(context, doc.id), doc.slug) : undefined
