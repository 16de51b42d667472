import { safeHref } from './href'
import { idOf, isRecord, type Json, lineOf, listOf, recordOf } from './narrow'
import { MAX_DEPTH } from './walk-inlines'

export type LostLink = { words: string; address: string }

/** `./a` and `?a` mean another place on each page, and none in a letter: the site does not follow them. */
const isPlaceless = (href: string) => /^[.?]/.test(href)

/** Links whose words readers would get without the link, because nobody could follow the address. In reading order. */
export function lostLinks(body: unknown): LostLink[] {
  return below(body, 0)
}

function below(value: unknown, depth: number): LostLink[] {
  // An editor's node is two levels of JSON: itself and the list it stands in.
  if (depth > 4 * MAX_DEPTH) return []
  if (Array.isArray(value)) return value.flatMap((one) => below(one, depth + 1))
  if (!isRecord(value)) return []
  const inside = Object.values(value).flatMap((one) => below(one, depth + 1))
  const own = value.type === 'link' || value.type === 'autolink' ? lostLink(value) : undefined
  return own ? [own, ...inside] : inside
}

function lostLink(node: Json): LostLink | undefined {
  const words = lineOf(wordsBelow(node, 0))
  const fields = recordOf(node.fields)
  if (!words) return undefined
  if (fields.linkType === 'internal') {
    const doc = recordOf(fields.doc)
    return lineOf(doc.relationTo) && idOf(doc.value) ? undefined : { words, address: '' }
  }
  const href = safeHref(fields.url)
  return href && !isPlaceless(href) ? undefined : { words, address: lineOf(fields.url) }
}

function wordsBelow(node: Json, depth: number): string {
  if (depth > MAX_DEPTH) return ''
  const inside = listOf(node.children).filter(isRecord)
  return [node.text, ...inside.map((one) => wordsBelow(one, depth + 1))].join('')
}
