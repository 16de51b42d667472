'use client'

import { useRowLabel } from '@payloadcms/ui'

/** A programme in the list, by its name. */
export function ProgrammeLabel() {
  const { data, rowNumber } = useRowLabel<{ name?: string }>()
  return <span>{data?.name?.trim() || `Programme ${(rowNumber ?? 0) + 1}, without a name yet`}</span>
}
