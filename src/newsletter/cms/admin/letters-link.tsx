import type { ServerProps } from 'payload'
import { roleOf } from '@/staff/roles'

/** In the navigation, for those who send letters. */
export function LettersLink({ user }: Pick<ServerProps, 'user'>) {
  const role = roleOf(user ?? null)
  if (role !== 'administrator' && role !== 'editor') return null
  return (
    <a className="nav__link queue-link" href="/admin/letters">
      <span className="nav__link-label">How letters do</span>
    </a>
  )
}
