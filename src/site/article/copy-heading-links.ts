const SAID_FOR_MS = 2500

/** Lets the link beside a heading copy its address as well, and says so. */
export function copyHeadingLinks(text: HTMLElement): void {
  const page = text.ownerDocument
  const said = page.createElement('p')
  said.className = 'visually-hidden'
  said.role = 'status'
  page.body.append(said)
  const copy = async (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-copy]') : null
    if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey) return
    // Where a browser keeps its clipboard to itself, the link is a link.
    await navigator.clipboard?.writeText(link.href).then(
      () => {
        said.textContent = 'Link copied'
        link.dataset.copy = 'done'
        setTimeout(() => {
          said.textContent = ''
          link.dataset.copy = ''
        }, SAID_FOR_MS)
      },
      () => undefined,
    )
  }
  text.addEventListener('click', copy)
}
