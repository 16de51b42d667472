import type { ServerProps } from 'payload'
import { roleOf } from '@/staff/roles'
import { mayDecide } from '../../rules'

/** In the navigation, for those who decide. */
export const QueueLink = ({ user }: Pick<ServerProps, 'user'>) =>
  mayDecide(roleOf(user ?? null)).ok ? (
    <a className="nav__link queue-link" href="/admin/queue">
      <span className="nav__link-label">The queue</span>
    </a>
  ) : null
