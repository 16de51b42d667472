import { useLayoutEffect, useState } from 'react'

/** An element that stands before the form: what is said of the whole of it, and what stands in its place. */
export function usePlaceBefore(form: HTMLFormElement): HTMLElement {
  const [place] = useState(() => document.createElement('div'))
  useLayoutEffect(() => {
    form.before(place)
    return () => place.remove()
  }, [form, place])
  return place
}
