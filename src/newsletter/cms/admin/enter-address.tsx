import type { ServerProps } from 'payload'
import { roleOf } from '@/staff/roles'
import { EnterAddressForm } from './enter-address-form'

/** Above the list of subscribers, for those who may enter an address or print a proof. */
export function EnterAddress({ user }: Pick<ServerProps, 'user'>) {
  const role = roleOf(user ?? null)
  if (role !== 'administrator' && role !== 'editor') return null
  return (
    <details className="desk-form">
      <summary>Enter an address for somebody who asked for the newsletter</summary>
      <p>
        Somebody signed a list at the practice, for example. This subscribes nobody: the address gets the same letter as
        after the form on the site, and its owner confirms. Your name and the reason stand in the proof for good.
      </p>
      <EnterAddressForm />
      <p>
        <a href="/admin/proof-of-consent">Print the proof of consent for one address</a>
      </p>
    </details>
  )
}
