'use client'

import { useDocumentInfo } from '@payloadcms/ui'

/** Stands where the button would be, for somebody who may change this and not publish it. */
export function WhoPublishes() {
  const { hasPublishPermission, hasSavePermission } = useDocumentInfo()
  if (hasPublishPermission || !hasSavePermission) return null
  return <span className="who-may">It saves itself. An editor publishes it.</span>
}
