import styles from './reading.module.css'

const LEAST = 3
const MOST = 1000

/**
 * Offers “Is this unclear?” beside a sentence that somebody selects in the text. Pressed, it sends the selected words to
 * the form, where nothing is kept before a second button; they stand in no address.
 */
export function offerUnclear(line: HTMLElement): void {
  const page = line.ownerDocument
  const text = page.querySelector('[data-text]')
  if (!text) return
  const button = page.createElement('button')
  button.type = 'button'
  button.className = styles.offer ?? ''
  button.textContent = 'Is this unclear?'
  let timer: ReturnType<typeof setTimeout> | undefined
  // A finger on the button may end the selection before it presses.
  let words = ''

  const look = () => {
    const range = selectedIn(page, text)
    if (!range) return button.remove()
    words = wordsOf(range)
    const at = range.getBoundingClientRect()
    page.body.append(button)
    button.style.top = `${at.bottom + scrollY + 10}px`
    button.style.left = `${Math.min(Math.max(at.left + scrollX, 16), innerWidth - button.offsetWidth - 16)}px`
  }
  const lookSoon = () => {
    clearTimeout(timer)
    timer = setTimeout(look, 300)
  }
  // A press must not end the selection it is about.
  const hold = (event: Event) => event.preventDefault()
  const send = () => {
    const form = page.createElement('form')
    form.method = 'post'
    form.action = line.dataset.form ?? ''
    for (const [name, value] of [
      ['article', line.dataset.unclear ?? ''],
      ['quote', words],
    ] as const) {
      const field = page.createElement('input')
      Object.assign(field, { type: 'hidden', name, value })
      form.append(field)
    }
    page.body.append(form)
    form.submit()
    form.remove()
  }
  page.addEventListener('selectionchange', lookSoon)
  button.addEventListener('pointerdown', hold)
  button.addEventListener('click', send)
}

function selectedIn(page: Document, text: Element): Range | undefined {
  const selection = page.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  const length = selection.toString().trim().length
  return text.contains(range.startContainer) && length >= LEAST && length <= MOST ? range : undefined
}

/** The selected words, without the marks of citations and what stands beside headings. */
function wordsOf(range: Range): string {
  const words = range.cloneContents()
  for (const mark of words.querySelectorAll('.cite, [data-copy], [aria-hidden]')) mark.remove()
  return (words.textContent ?? '').replace(/\s+/g, ' ').trim()
}
