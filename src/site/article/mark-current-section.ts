/**
 * Marks in the contents the section that is being read. The line it is read at stands at a third of the window, and
 * goes down to its foot within the last screen, so that sections too short to come up are marked as well. Where
 * somebody jumped to, there they are until they scroll on.
 */
export function markCurrentSection(contents: HTMLElement): void {
  const page = contents.ownerDocument
  const targets = [...contents.querySelectorAll<HTMLAnchorElement>('a')].flatMap((link) => {
    const target = page.getElementById(decodeURIComponent(link.hash.slice(1)))
    return target ? [{ link, target }] : []
  })
  let jumped: { hash: string; to: number } | undefined
  let current: HTMLAnchorElement | undefined

  const mark = () => {
    if (jumped && Math.abs(scrollY - jumped.to) > 2) jumped = undefined
    const found = targets.find(({ link }) => link.hash === jumped?.hash) ?? readAt(targets)
    if (found?.link === current) return
    current?.removeAttribute('aria-current')
    current = found?.link
    if (!current) return
    current.setAttribute('aria-current', 'true')
    contents.scrollTop = current.offsetTop - contents.clientHeight / 2
  }
  const jump = () => {
    jumped = { hash: location.hash, to: scrollY }
    mark()
  }
  mark()
  addEventListener('scroll', mark, { passive: true })
  addEventListener('hashchange', jump)
}

function readAt<T extends { target: HTMLElement }>(targets: T[]): T | undefined {
  const left = document.documentElement.scrollHeight - innerHeight - scrollY
  const nearEnd = Math.max(0, 1 - left / innerHeight)
  const line = innerHeight * (1 / 3 + (2 / 3) * nearEnd)
  return targets.findLast(({ target }) => target.getBoundingClientRect().top < line)
}
