/**
 * Links in letters that let somebody without an account do one thing, once. The token is 256 random bits; only its
 * hash is kept. Opening a link finds it; pressing the button behind it uses it.
 */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { hashToken, newToken } from '@/platform/sealed'
import { done, no, type Result } from '@/platform/verdict'

/** What a link is about: a kind and the id of a document or row of that kind. */
export type LinkSubject = { kind: string; id: string }
export type Link = { id: string; subject: LinkSubject }
export type LinkRefusal = 'unknown' | 'used' | 'revoked' | 'expired'

type Row = { id: string; subject_kind: string; subject_id: string; used: boolean; revoked: boolean; expired: boolean }

const columns = `id, subject_kind, subject_id, used_at is not null as used, revoked_at is not null as revoked,
  expires_at is not null and expires_at <= now() as expired`

const toLink = (row: Row): Link => ({ id: row.id, subject: { kind: row.subject_kind, id: row.subject_id } })

/**
 * @param purpose what the link may be used for, and nothing else, such as `confirm-subscription`.
 * @param hours how long it works, by the clock of Postgres; without it, until it is used or revoked.
 * @returns the link's id, and the token for the letter: 43 characters of base64url, nowhere kept in clear.
 */
export async function makeLink(
  req: PayloadRequest,
  { purpose, subject, hours }: { purpose: string; subject: LinkSubject; hours?: number },
): Promise<{ id: string; token: string }> {
  const token = newToken()
  const [row] = await query<{ id: string }>(
    req,
    `insert into links (token_hash, purpose, subject_kind, subject_id, expires_at)
     values ($1, $2, $3, $4, now() + $5::float8 * interval '1 hour') returning id`,
    [hashToken(token), purpose, subject.kind, subject.id, hours ?? null],
  )
  if (!row) throw new Error('A link was not written')
  return { id: row.id, token }
}

/** Looks a link up and changes nothing. A refusal still carries no more than its reason. */
export async function findLink(
  req: PayloadRequest,
  token: string,
  purpose: string,
): Promise<Result<Link, LinkRefusal>> {
  const row = await rowOf(req, token, purpose)
  if (!row) return no('unknown')
  if (row.revoked) return no('revoked')
  if (row.used) return no('used')
  return row.expired ? no('expired') : done(toLink(row))
}

/** Uses a link up in the request's transaction. Of two who come at once, one gets it and the other hears `used`. */
export async function useLink(req: PayloadRequest, token: string, purpose: string): Promise<Result<Link, LinkRefusal>> {
  const [used] = await query<Row>(
    req,
    `update links set used_at = now() where token_hash = $1 and purpose = $2
       and used_at is null and revoked_at is null and (expires_at is null or expires_at > now()) returning ${columns}`,
    [hashToken(token), purpose],
  )
  if (used) return done(toLink(used))
  const refused = await findLink(req, token, purpose)
  return refused.ok ? no('used') : refused
}

/**
 * Uses the link with this id up, for somebody who has shown in another way that they read its letter.
 * @returns whether it was still open.
 */
export async function useLinkById(req: PayloadRequest, id: string, purpose: string): Promise<boolean> {
  const used = await query(
    req,
    `update links set used_at = now() where id = $1 and purpose = $2
       and used_at is null and revoked_at is null and (expires_at is null or expires_at > now()) returning 1`,
    [id, purpose],
  )
  return used.length > 0
}

/** What a link was about, whether it still works or not: so that a second press can be told what the first one did. */
export async function subjectOfLink(
  req: PayloadRequest,
  token: string,
  purpose: string,
): Promise<LinkSubject | undefined> {
  const row = await rowOf(req, token, purpose)
  return row && toLink(row).subject
}

/** Takes the open links of one purpose and subject back. */
export async function revokeLinks(req: PayloadRequest, purpose: string, subject: LinkSubject): Promise<void> {
  await query(
    req,
    `update links set revoked_at = now()
     where purpose = $1 and subject_kind = $2 and subject_id = $3 and used_at is null and revoked_at is null`,
    [purpose, subject.kind, subject.id],
  )
}

/** Takes every open link about a subject back. @returns the ids of all that were ever made, open or not. */
export async function revokeAllLinks(req: PayloadRequest, subject: LinkSubject): Promise<string[]> {
  const values = [subject.kind, subject.id]
  const about = 'subject_kind = $1 and subject_id = $2'
  await query(
    req,
    `update links set revoked_at = now() where ${about} and used_at is null and revoked_at is null`,
    values,
  )
  return (await query<{ id: string }>(req, `select id from links where ${about}`, values)).map(({ id }) => id)
}

async function rowOf(req: PayloadRequest, token: string, purpose: string): Promise<Row | undefined> {
  const [row] = await query<Row>(req, `select ${columns} from links where token_hash = $1 and purpose = $2`, [
    hashToken(token),
    purpose,
  ])
  return row
}
