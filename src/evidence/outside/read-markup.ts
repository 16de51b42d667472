/** The few things of a page that say what it is, read as it streams: no tree is built of what a stranger wrote. */
import { Parser } from 'htmlparser2'

export type Markup = {
  /** `name` or `property` in lower case, in the order of the page. */
  metas: { name: string; content: string }[]
  /** The words of each JSON-LD script. */
  linkedData: string[]
  title: string
}

const CHUNK = 4096
/** No page that is meant to be read is nested deeper; a parser's work grows with the square of it. */
const DEEPEST = 500
const MOST = 500
const LONGEST = 200_000

/** Reads until the page ends, or until it is plainly not meant to be read. */
export function readMarkup(html: string): Markup {
  const markup: Markup = { metas: [], linkedData: [], title: '' }
  let depth = 0
  let inside: 'title' | 'data' | undefined
  let words = ''
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        depth += 1
        words = ''
        const name = (attributes.name ?? attributes.property)?.toLowerCase()
        if (tag === 'meta' && name && attributes.content && markup.metas.length < MOST)
          markup.metas.push({ name, content: attributes.content })
        inside = undefined
        if (tag === 'title' && !markup.title) inside = 'title'
        if (tag === 'script' && attributes.type?.toLowerCase() === 'application/ld+json') inside = 'data'
      },
      ontext(text) {
        if (inside && words.length < LONGEST) words += text
      },
      onclosetag() {
        depth -= 1
        if (inside === 'title') markup.title = words
        if (inside === 'data' && markup.linkedData.length < 20) markup.linkedData.push(words)
        inside = undefined
      },
    },
    { decodeEntities: true },
  )
  for (let at = 0; at < html.length && depth < DEEPEST; at += CHUNK) parser.write(html.slice(at, at + CHUNK))
  if (depth < DEEPEST) parser.end()
  return markup
}
