/** Marks in the contents the section at the top third of the window. Returns how to stop. */
export function markCurrentSection(page: Document): () => void {
  const links = [...page.querySelectorAll<HTMLAnchorElement>('[data-contents] a')]
  const targets = links.flatMap((link) => {
    const target = page.getElementById(decodeURIComponent(link.hash.slice(1)))
    return target ? [{ link, target }] : []
  })
  const mark = () => {
    const current = targets.findLast(({ target }) => target.getBoundingClientRect().top < innerHeight / 3)
    for (const { link } of targets) {
      if (link === current?.link) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    }
  }
  mark()
  page.addEventListener('scroll', mark, { passive: true })
  return () => page.removeEventListener('scroll', mark)
}
