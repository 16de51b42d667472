'use client'

import { type ReactNode, useEffect, useState } from 'react'

type Props = {
  /** The page as it was saved last. */
  children: ReactNode
  /** The page with what stands in a form; nothing for whoever may not see it. */
  show: (form: unknown) => Promise<ReactNode>
}

const SHORT_WHILE = 400
/** Payload's word between a form and what is shown beside it. */
const preview = 'payload-live-preview'

/** Follows what is typed into the form beside it, whenever the typing rests for a moment. */
export function FollowForm({ children, show }: Props) {
  const [shown, setShown] = useState<ReactNode>()
  useEffect(() => {
    let rest: ReturnType<typeof setTimeout> | undefined
    let latest = 0
    async function follow(form: unknown) {
      latest += 1
      const turn = latest
      // What cannot be fetched leaves the page as it is; the next letter asks again.
      const page = await show(form).catch(() => undefined)
      if (page && turn === latest) setShown(page)
    }
    function hear({ origin, data }: MessageEvent) {
      if (origin !== location.origin || data?.type !== preview || !data.data) return
      clearTimeout(rest)
      rest = setTimeout(() => follow(data.data), SHORT_WHILE)
    }
    addEventListener('message', hear)
    const beside: Window = window.opener ?? window.parent
    beside.postMessage({ type: preview, ready: true }, location.origin)
    return () => {
      clearTimeout(rest)
      removeEventListener('message', hear)
    }
  }, [show])
  return shown ?? children
}
