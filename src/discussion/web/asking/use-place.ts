import { useLayoutEffect, useState } from 'react'

/**
 * An element beside the form's own. `before`: what is said of the whole of it, and what stands in its place; `last`:
 * what may come and grow without moving a field.
 */
export function usePlace(form: HTMLFormElement, where: 'before' | 'last'): HTMLElement {
  const [place] = useState(() => document.createElement('div'))
  useLayoutEffect(() => {
    if (where === 'before') form.before(place)
    else form.append(place)
    return () => place.remove()
  }, [form, place, where])
  return place
}
