import styles from './reading.module.css'

/**
 * Lets citation marks, and links to definitions, open a small card in place of the jump to the source or the definition;
 * the card has the way there. Leaves the plain link alone where the browser knows no popovers.
 */
export function openCards(text: HTMLElement): void {
  if (!('popover' in HTMLElement.prototype)) return
  const page = text.ownerDocument
  const card = page.createElement('div')
  card.className = styles.card ?? ''
  card.popover = 'auto'
  card.tabIndex = -1
  card.role = 'dialog'

  text.addEventListener('click', (event) => {
    const mark =
      event.target instanceof Element ? event.target.closest('a.cite, [data-text] a[href^="#define-"]') : null
    if (!(mark instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey) return
    const target = page.getElementById(mark.hash.slice(1))
    const entry = mark.classList.contains('cite') ? target?.querySelector('[data-source]') : target
    if (!entry) return
    event.preventDefault()
    const shown = entry.cloneNode(true)
    if (shown instanceof Element) shown.removeAttribute('id')
    card.ariaLabel = mark.ariaLabel ?? mark.textContent
    card.replaceChildren(shown, ...facts(page, mark), wayThere(page, mark, card))
    // Safari focuses no link that is clicked, and focus returns to where it was.
    mark.focus({ preventScroll: true })
    page.body.append(card)
    card.showPopover()
    place(card, mark)
    card.focus({ preventScroll: true })
  })
}

function facts(page: Document, mark: HTMLAnchorElement): HTMLElement[] {
  return [mark.dataset.place, mark.dataset.certainty].flatMap((words) => {
    if (!words) return []
    const line = page.createElement('p')
    line.textContent = words
    return [line]
  })
}

function wayThere(page: Document, mark: HTMLAnchorElement, card: HTMLElement): HTMLElement {
  const line = page.createElement('p')
  const link = page.createElement('a')
  link.href = mark.hash
  link.textContent = mark.classList.contains('cite') ? 'Show in the list of sources' : 'Show in the text'
  link.addEventListener('click', () => card.hidePopover())
  line.append(link)
  return line
}

/** Below the mark, or above where there is no room; never past the edge of the window. */
function place(card: HTMLElement, mark: HTMLElement) {
  const at = mark.getBoundingClientRect()
  const box = card.getBoundingClientRect()
  const below = at.bottom + 8
  const top = below + box.height > innerHeight ? Math.max(8, at.top - box.height - 8) : below
  const left = Math.min(Math.max(16, at.left - 24), innerWidth - box.width - 16)
  card.style.top = `${top + scrollY}px`
  card.style.left = `${left + scrollX}px`
}
