/** What a script may add to a page that is whole without it. */
export type Enhancement = {
  /** Where it belongs: each element that matches. */
  to: string
  /** At once, or when somebody first touches the form, or whatever it stands in, that this selector finds around it. */
  touched?: string
  /** Its code: `import` what is small and always needed above, load the rest from here. */
  with: (element: HTMLElement) => void | Promise<void>
}

/** Starts each where it belongs. One that fails leaves the page as it was and the others alone. */
export function enhance(page: Document, enhancements: readonly Enhancement[]): void {
  for (const { to, touched, with: start } of enhancements) {
    for (const element of page.querySelectorAll<HTMLElement>(to)) {
      const begin = () => void attempt(() => start(element))
      const around = touched ? element.closest<HTMLElement>(touched) : null
      if (around) onTouch(around, begin)
      else begin()
    }
  }
}

async function attempt(start: () => void | Promise<void>): Promise<void> {
  try {
    await start()
  } catch (error) {
    console.warn('The page goes on without something that would have made it nicer.', error)
  }
}

/** Once, as soon as a finger, a pointer or the keyboard is there. */
function onTouch(around: HTMLElement, begin: () => void): void {
  const touches = ['focusin', 'pointerdown'] as const
  const first = () => {
    for (const touch of touches) around.removeEventListener(touch, first)
    begin()
  }
  for (const touch of touches) around.addEventListener(touch, first)
  if (around.contains(document.activeElement)) first()
}
