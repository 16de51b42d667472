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
    if (hasNone && kind) setDocumentTitle(`New ${kind}`)
  }, [hasNone, kind, setDocumentTitle])
  return null
}
