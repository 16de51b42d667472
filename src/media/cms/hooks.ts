import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { announce } from '@/platform/changes'
import { anyMediaTag, mediaTag } from '../tags'

export const announceMedia: CollectionAfterChangeHook = async ({ req, doc, operation }) => {
  if (operation === 'update')
    await announce(req, {
      room: 'media',
      document: doc.id,
      what: 'picture-changed',
      tags: [mediaTag(doc.id), anyMediaTag],
    })
}

export const announceMediaGone: CollectionAfterDeleteHook = async ({ req, doc }) => {
  await announce(req, {
    room: 'media',
    document: doc.id,
    what: 'picture-changed',
    tags: [mediaTag(doc.id), anyMediaTag],
  })
}
