import type { ServerProps } from 'payload'
import { roleOf } from '@/staff/roles'

/** Above the list of subscribers: what the desk does about one address, each on a page of its own. */
export function SubscriberLinks({ user }: Pick<ServerProps, 'user'>) {
  const role = roleOf(user ?? null)
  if (role !== 'administrator' && role !== 'editor') return null
  return (
    <ul className="desk-form">
      <li>
        <a href="/admin/enter-address">Enter an address for somebody who asked for the newsletter</a>
      </li>
      <li>
        <a href="/admin/end-subscription">End the subscription of one address</a>
      </li>
      <li>
        <a href="/admin/proof-of-consent">Print the proof of consent for one address</a>
      </li>
    </ul>
  )
}
