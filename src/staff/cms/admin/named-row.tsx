'use client'

import { useRowLabel } from '@payloadcms/ui'

/** A row of a list, by its own words. */
export function NamedRow({ field, unnamed }: { field: string; unnamed: string }) {
  const words = useRowLabel<Record<string, unknown>>().data?.[field]
  return <span>{typeof words === 'string' && words.trim() ? words : unnamed}</span>
}
