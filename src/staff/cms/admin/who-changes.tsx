'use client'

import { useDocumentInfo } from '@payloadcms/ui'

/** Beside what somebody may read and not change: why there is no button. */
export function WhoChanges() {
  const { id, globalSlug, hasSavePermission } = useDocumentInfo()
  if (hasSavePermission !== false || !(id || globalSlug)) return null
  return <span className="who-may">You can read this, not change it.</span>
}
