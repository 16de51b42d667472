import type { PayloadRequest } from 'payload'

/** A screen of the desk that is no collection: where it is, in which group, and who may enter. */
export type Place = {
  group: string
  words: string
  href: `/admin/${string}`
  isFor: (user: PayloadRequest['user']) => boolean
}
