import type { AdminViewServerProps } from 'payload'
import { hasRole } from '@/staff/roles'
import { EntryForm } from './entry-form'

/** /admin/enter-address: for somebody who asked for the newsletter elsewhere. */
export function EnterAddressView({ initPageResult }: AdminViewServerProps) {
  if (!hasRole(initPageResult.req, 'administrator', 'editor')) {
    return (
      <>
        <h1>Enter an address</h1>
        <p>Administrators and editors can enter an address.</p>
      </>
    )
  }
  return (
    <div className="desk-form">
      <h1>Enter an address</h1>
      <p>
        For somebody who asked for the newsletter elsewhere, on a list at the practice for example. This subscribes
        nobody: the address gets the same letter as after the form on the site, and its owner confirms. Your name and
        the reason stand in the proof for good.
      </p>
      <EntryForm
        door="enter"
        act="Send the letter that asks"
        reason={{
          label: 'How they asked for it',
          hint: 'Such as: signed the list at the practice on 3 November. Without names and addresses.',
        }}
      />
    </div>
  )
}
