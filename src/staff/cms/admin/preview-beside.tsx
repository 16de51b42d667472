'use client'

import { useLivePreviewContext } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** Below it the preview lies over the form instead of beside it. */
const roomForBoth = '(width > 1024px)'
/** Here both have room enough to be shown unasked. */
const roomToSpare = '(width >= 1440px)'
const remembered = 'bedside:preview-beside'

/**
 * A form without room for the preview opens on the form; a wide one shows the preview as it was left on this device.
 * Payload remembers it for the account, whatever the screen. Shows nothing itself.
 */
export function PreviewBeside() {
  const { isLivePreviewing, setIsLivePreviewing, url } = useLivePreviewContext()
  const isSettled = useRef(false)
  useEffect(() => {
    if (!url) return
    const isWide = matchMedia(roomForBoth).matches
    if (isSettled.current) {
      if (isWide) localStorage.setItem(remembered, String(isLivePreviewing))
      return
    }
    isSettled.current = true
    const asLeft = localStorage.getItem(remembered)
    const opens = isWide && (asLeft ? asLeft === 'true' : isLivePreviewing || matchMedia(roomToSpare).matches)
    if (opens !== isLivePreviewing) setIsLivePreviewing(opens)
  }, [isLivePreviewing, setIsLivePreviewing, url])
  return null
}
