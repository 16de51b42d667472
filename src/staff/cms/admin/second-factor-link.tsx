'use client'
import { useAuth, useDocumentInfo } from '@payloadcms/ui'

/** On one's own account: where the second factor is set up. */
export function SecondFactorLink() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  if (!id || user?.id !== id) return null
  return (
    <div className="field-type">
      <a href="/admin/second-factor">Second factor: set it up, renew the recovery codes, change the phone</a>
    </div>
  )
}
