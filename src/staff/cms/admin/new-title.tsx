'use client'

import { useConfig, useDocumentInfo, useDocumentTitle, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'

/** What has no title yet is called what it is, not by its number or “[Untitled]”. Shows nothing itself. */
export function NewTitle() {
  const { id, collectionSlug } = useDocumentInfo()
  const { title, setDocumentTitle } = useDocumentTitle()
  const { getEntityConfig } = useConfig()
  const { t } = useTranslation()
  const collection = collectionSlug ? getEntityConfig({ collectionSlug }) : undefined
  const isNamed = (collection?.admin.useAsTitle ?? 'id') !== 'id'
  const hasNone = isNamed && (title === String(id) || title === `[${t('general:untitled')}]`)
  const label = collection?.labels.singular
  const kind = typeof label === 'string' ? label.toLowerCase() : ''
  useEffect(() => {
    if (!hasNone || !kind) return
    // Payload sets its own title after this effect, in the same turn.
    const next = requestAnimationFrame(() => setDocumentTitle(`New ${kind}`))
    return () => cancelAnimationFrame(next)
  }, [hasNone, kind, setDocumentTitle])
  return null
}
