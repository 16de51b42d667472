import type { Access } from 'payload'
import { hasRole } from '@/staff/roles'

/** Authors meet what readers meet; what waits is for those who may read what was sent in private. */
export const readComments: Access = ({ req }) =>
  hasRole(req, 'administrator', 'editor', 'moderator') ||
  (hasRole(req, 'author') && { status: { equals: 'published' } })
