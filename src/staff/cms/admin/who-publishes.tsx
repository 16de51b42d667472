'use client'

import { useDocumentInfo } from '@payloadcms/ui'

/** Stands where the button would be, for somebody who may not publish, or not even change this. */
export function WhoPublishes() {
  const { hasPublishPermission, hasSavePermission } = useDocumentInfo()
  if (hasPublishPermission) return null
  return (
    <span>{hasSavePermission ? 'It saves itself. An editor publishes it.' : 'You can read this, not change it.'}</span>
  )
}
