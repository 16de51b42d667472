/** The rooms in their order, each with what it plugs in. */
import { articlesRoom } from '@/articles/cms/room'
import { discussionRoom } from '@/discussion/cms/room'
import { evidenceRoom } from '@/evidence/cms/room'
import { mailroomRoom } from '@/mailroom/cms/room'
import { mediaRoom } from '@/media/cms/room'
import { newsletterRoom } from '@/newsletter/cms/room'
import { peopleRoom } from '@/people/cms/room'
import type { Room } from '@/platform/room'
import { publicationRoom } from '@/publication/cms/room'
import { reviewsRoom } from '@/reviews/cms/room'
import { searchRoom } from '@/search/cms/room'
import { staffRoom } from '@/staff/cms/room'

export const rooms: Room[] = [
  staffRoom(false),
  mediaRoom('/media'),
  publicationRoom,
  peopleRoom,
  mailroomRoom,
  evidenceRoom,
  reviewsRoom,
  articlesRoom,
  discussionRoom,
  newsletterRoom,
  searchRoom,
]

export type Owner = { room: string; at: number }

/** Slug of a collection or global → the room that has it. */
export const ownersOfDocuments = new Map<string, Owner>(
  rooms.flatMap((room, at) =>
    [...room.collections, ...(room.globals ?? [])].map(({ slug }): [string, Owner] => [slug, { room: room.name, at }]),
  ),
)

/** What rooms add to the REST door, taken before Payload adds its own to the same lists. */
export const endpoints = rooms.flatMap((room) => [
  ...(room.endpoints ?? []).map((one) => ({ at: one.path, ...one })),
  ...room.collections.flatMap(({ slug, endpoints: own }) =>
    (own || []).map((one) => ({ at: `/${slug}${one.path}`, ...one })),
  ),
])
