import type { AdminViewServerProps } from 'payload'
import { hasRole } from '@/staff/roles'

/** The form at /admin/proof-of-consent. What it shows is a page of its own, which prints without the admin around it. */
export function ProofView({ initPageResult }: AdminViewServerProps) {
  if (!hasRole(initPageResult.req, 'administrator', 'editor')) {
    return (
      <>
        <h1>Proof of consent</h1>
        <p>Administrators and editors can see what somebody agreed to.</p>
      </>
    )
  }
  return (
    <div className="desk-form">
      <h1>Proof of consent</h1>
      <p>
        Everything on record about what the owner of one address agreed to, and the newsletters that rest on it, ready
        for print. The address you type is kept nowhere.
      </p>
      <form method="post" action="/api/subscribers/proof" target="_blank" rel="noopener">
        <div className="desk-field">
          <label htmlFor="proof-address">Email address</label>
          <input id="proof-address" name="address" type="text" inputMode="email" autoComplete="off" required />
        </div>
        <button type="submit" className="btn btn--style-primary btn--size-medium">
          Show the proof
        </button>
      </form>
    </div>
  )
}
