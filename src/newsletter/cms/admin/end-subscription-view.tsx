import type { AdminViewServerProps } from 'payload'
import { hasRole } from '@/staff/roles'
import { EntryForm } from './entry-form'

/** /admin/end-subscription: for somebody who asked by mail, or otherwise away from the links in the letters. */
export function EndSubscriptionView({ initPageResult }: AdminViewServerProps) {
  if (!hasRole(initPageResult.req, 'administrator', 'editor')) {
    return (
      <>
        <h1>End a subscription</h1>
        <p>Administrators and editors can end the subscription of one address.</p>
      </>
    )
  }
  return (
    <div className="desk-form">
      <h1>End a subscription</h1>
      <p>
        For somebody who asked for no more letters by mail. Type the address that asked: only its owner may end what
        comes there. You do not hear whether it subscribed. Your name stands in the proof for good, and the address you
        type is kept nowhere.
      </p>
      <EntryForm door="end" act="End the subscription" />
    </div>
  )
}
