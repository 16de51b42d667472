/** What waits in the queue, for its tests. */
import { randomUUID } from 'node:crypto'
import type { CommentLane, CommentStatus } from '@/discussion/statuses'
import { query } from '@/platform/database'
import type { Role } from '@/staff/roles'
import { staffOf } from '../world/people'
import type { House } from '../world/rooms'

export type Sent = {
  words?: string
  name?: string
  kind?: 'comment' | 'question'
  status?: CommentStatus
  lane?: CommentLane
  heldFor?: string
  article?: string
  wantsAnswer?: boolean
  /** HMAC and sealed form, as they would be. */
  address?: { hmac: string; sealed: string }
  /** Hours before `now`. */
  hoursAgo?: number
}

/** A fixed hour, so that every age is what the test says. */
export const NOW = new Date('2026-03-04T12:00:00.000Z')
export const hoursBefore = (hours: number, from = NOW) => new Date(from.getTime() - hours * 3_600_000)

/** Stores a comment as triage leaves it. @returns its id. */
export async function inQueue(house: House, sent: Sent = {}): Promise<string> {
  const { words = 'How much of it reaches my milk?', kind = 'question', status = 'pending', hoursAgo = 1 } = sent
  const req = await house.system()
  const { id } = await house.payload.create({
    collection: 'comments',
    data: {
      id: randomUUID(),
      status,
      kind,
      lane: sent.lane,
      heldFor: sent.heldFor,
      article: sent.article,
      privateOriginal: words,
      publicWording: words,
      writerName: sent.name ?? 'Mira',
      wantsAnswerByMail: sent.wantsAnswer ?? false,
      writerAddressHmac: sent.address?.hmac,
      writerAddressSealed: sent.address?.sealed,
      submissionKey: randomUUID(),
    },
    overrideAccess: true,
    req,
  })
  await query(req, 'update comments set created_at = $2 where id = $1', [id, hoursBefore(hoursAgo)])
  return id
}

/** A second account of a role. */
export async function colleagueOf(house: House, role: Role) {
  const { payload } = house
  const req = await staffOf(payload, role)
  const email = `another.${role}@example.org`
  const known = await payload.find({ collection: 'staff', where: { email: { equals: email } }, limit: 1 })
  const user =
    known.docs[0] ??
    (await payload.create({
      collection: 'staff',
      data: { email, password: 'not a secret', name: `Another ${role}`, role },
    }))
  return Object.assign(req, { user: { ...user, collection: 'staff' as const } })
}

export async function reportOf(house: House, comment: string, reason = 'other', words = ''): Promise<void> {
  await query(
    await house.system(),
    'insert into comment_reports (comment_id, reporter, reason, words) values ($1, $2, $3, $4)',
    [comment, randomUUID(), reason, words],
  )
}

export const statusOf = async ({ payload }: House, id: string) =>
  (await payload.findByID({ collection: 'comments', id, depth: 0 })).status

export const actionsOf = async (house: House, id: string) =>
  query<{ action: string; actor: string; reasons: string; note: string | null; told: string | null }>(
    await house.system(),
    'select action, actor, reasons, note, note_to_writer as told from moderation_log where comment_id = $1 order by at, id',
    [id],
  )
