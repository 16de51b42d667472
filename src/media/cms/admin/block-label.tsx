'use client'

import { Pill, useCollapsible, useFormFields } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { firstWords } from '../../first-words'

/** Heads a block in the editor, so that a folded one still says what is in it. One that holds words is folded at first. */
export const BlockLabel = ({ kind, field }: { kind: string; field: string }) => {
  const value = useFormFields(([fields]) => fields[field]?.value)
  const { isCollapsed, toggle } = useCollapsible()
  const isNew = useRef(true)
  useEffect(() => {
    if (isNew.current && !isCollapsed && firstWords(value)) toggle()
    isNew.current = false
  }, [isCollapsed, toggle, value])
  return (
    <span style={{ display: 'flex', flex: 1, gap: 'calc(var(--base) / 2)', alignItems: 'center', minWidth: 0 }}>
      <Pill pillStyle="white" size="small">
        {kind}
      </Pill>
      <span style={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>{firstWords(value)}</span>
    </span>
  )
}
