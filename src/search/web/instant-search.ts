/** Results while somebody types. Without it, or where it fails, the form sends itself as it always does. */
import { insteadWords } from './instead-words'

type Piece = { text: string; isMarked: boolean }
type Told = {
  said: string
  more: boolean
  instead?: string
  /** What is said of words that no text has. */
  unknown?: string
  danger: boolean
  hits: { kind: string; path: string; title: Piece[]; excerpt: Piece[] }[]
}

const PAUSE_MS = 200
const SHORTEST = 2

export function instantSearch(form: HTMLElement): void {
  const page = form.ownerDocument
  const found = page.getElementById('found')
  const model = page.querySelector('[data-hit] article')
  if (!(form instanceof HTMLFormElement) || !found || !model) return
  const said = page.createElement('p')
  said.className = 'visually-hidden'
  said.role = 'status'
  form.after(said)
  let timer: ReturnType<typeof setTimeout> | undefined
  let asking: AbortController | undefined

  const look = async () => {
    asking?.abort()
    const mine = new AbortController()
    asking = mine
    const asked = askedIn(form)
    const isTooShort = (asked.get('q') ?? '').trim().length < SHORTEST
    const address = isTooShort ? form.action : `${form.action}?${asked}`
    const told = isTooShort ? undefined : await ask(`${form.dataset.search}?${asked}`, mine.signal)
    // Where nothing is found, and before anything is asked, the page has more to say than this.
    const instead = told?.hits.length ? shown(told, model, address) : await foundOn(address, mine.signal)
    if (mine.signal.aborted) return
    found.replaceChildren(...(instead ?? [line(page, 'This could not be looked for now. ', 'Try again', address)]))
    said.textContent = told?.said ?? (isTooShort ? '' : (found.querySelector('h2, p')?.textContent ?? ''))
    history.replaceState(history.state, '', address)
  }
  const lookSoon = () => {
    clearTimeout(timer)
    timer = setTimeout(look, PAUSE_MS)
  }
  form.addEventListener('input', lookSoon)
  // What was typed while this was still on its way.
  const shownFor = new URL(page.location.href).searchParams.get('q') ?? ''
  if ((askedIn(form).get('q') ?? '') !== shownFor) lookSoon()
  // A press of the button goes to the page; what is still on its way must not come over it.
  form.addEventListener('submit', () => {
    clearTimeout(timer)
    asking?.abort()
  })
}

/** What stands in the form, without what was left as it is. */
function askedIn(form: HTMLFormElement): URLSearchParams {
  const asked = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string' && value) asked.set(name, value)
  return asked
}

async function ask(address: string, signal: AbortSignal): Promise<Told | undefined> {
  try {
    const answer = await fetch(address, { signal })
    return answer.ok ? await answer.json() : undefined
  } catch {
    return undefined
  }
}

/** What the page at this address shows as found; nothing where it does not answer. */
async function foundOn(address: string, signal: AbortSignal): Promise<Node[] | undefined> {
  try {
    const answer = await fetch(address, { signal })
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const found = answer.ok ? page.getElementById('found') : null
    return found ? [...found.childNodes] : undefined
  } catch {
    return undefined
  }
}

function line(page: Document, before: string, words: string, href: string, after = ''): Element {
  const paragraph = page.createElement('p')
  const link = page.createElement('a')
  link.href = href
  link.textContent = words
  paragraph.append(before, link, after)
  return paragraph
}

function shown(told: Told, model: Element, address: string): Element[] {
  const page = model.ownerDocument
  const instead = new URL(address)
  instead.searchParams.set('q', told.instead ?? '')
  const [before, behind] = insteadWords(told.hits.length > 0)
  const heading = page.createElement('h2')
  heading.className = model.parentElement?.dataset.hit ?? ''
  heading.textContent = told.said
  const unknown = page.createElement('p')
  unknown.textContent = told.unknown ?? ''
  return [
    ...(told.danger ? [line(page, '', 'This can be an emergency: whom to call', address)] : []),
    ...(told.instead ? [line(page, before, told.instead, instead.href, behind)] : []),
    ...(told.unknown ? [unknown] : []),
    heading,
    ...told.hits.map((hit) => filled(model, hit)),
    ...(told.more ? [line(page, '', 'All results', address)] : []),
  ]
}

/** A result as the page shows it. */
function filled(model: Element, { kind, path, title, excerpt }: Told['hits'][number]): Element {
  const copy = page(model).importNode(model, true)
  const [kindLine, link, words] = ['[data-kind]', 'a', '[data-excerpt]'].map((part) => copy.querySelector(part))
  if (kindLine) kindLine.textContent = kind
  if (link instanceof HTMLAnchorElement) link.href = path
  link?.replaceChildren(...pieces(model, title))
  words?.replaceChildren(...pieces(model, excerpt))
  return copy
}

const page = (element: Element) => element.ownerDocument

const pieces = (model: Element, all: readonly Piece[]): (string | Element)[] =>
  all.map(({ text, isMarked }) => {
    if (!isMarked) return text
    const mark = page(model).createElement('mark')
    mark.textContent = text
    return mark
  })
