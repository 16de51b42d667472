/** What a member of staff may be. Every collection states its access in these words. */
import type { Access, FieldAccess, PayloadRequest } from 'payload'

export const roles = ['administrator', 'editor', 'author', 'moderator'] as const
export type Role = (typeof roles)[number]

/** The role of whoever is signed in; undefined for everybody else, and for who still owes a second factor. */
export function roleOf(user: PayloadRequest['user']): Role | undefined {
  if (user?.collection !== 'staff' || 'secondFactorOwed' in user) return undefined
  return roles.find((role) => role === user.role)
}

export function hasRole(req: PayloadRequest, ...allowed: Role[]): boolean {
  const role = roleOf(req.user)
  return role !== undefined && allowed.includes(role)
}

/** What a member of staff is called in what is kept of their doings; undefined for everybody else. */
export const nameOf = (user: PayloadRequest['user']): string | undefined =>
  user?.collection === 'staff' ? user.name : undefined

/** Access for these roles and nobody else. */
export const only =
  (...allowed: Role[]): Access & FieldAccess =>
  ({ req }: { req: PayloadRequest }) =>
    hasRole(req, ...allowed)

export const anyStaff = only(...roles)
/** Those who write and publish. */
export const desk = only('administrator', 'editor')
/** Those who write. */
export const writers = only('administrator', 'editor', 'author')
/** Those who may read what readers sent in private. */
export const confidants = only('administrator', 'editor', 'moderator')
/** Drafts for these roles; the others of the staff read what is published, by every way that leads to it. */
export const draftsFor =
  (...allowed: Role[]): Access =>
  ({ req }) =>
    hasRole(req, ...allowed) || (hasRole(req, ...roles) && { _status: { equals: 'published' } })

export const nobody: Access & FieldAccess = () => false
