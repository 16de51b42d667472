/** Words from outside as plain text: no tags, no entities, no control characters, of bounded length. */
import { parseDocument } from 'htmlparser2'

type Node = { type: string; data?: string; name?: string; children?: Node[] }

function wordsIn(node: Node): string {
  if (node.type === 'text') return node.data ?? ''
  if (node.type === 'script' || node.type === 'style') return ''
  return (node.children ?? []).map(wordsIn).join('')
}

/** @param limit in characters; what is longer is cut at a word and ends in an ellipsis. */
export function plainWords(outside: unknown, limit: number): string | undefined {
  if (typeof outside !== 'string') return undefined
  const given = outside.slice(0, limit * 4 + 200)
  // Registries double-encode: `&lt;i&gt;` is a tag as much as `<i>`.
  const once = wordsIn(parseDocument(given))
  const words = /<\/?[a-z]|&[#a-z0-9]+;/i.test(once) ? wordsIn(parseDocument(once)) : once
  const line = words
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
  if (line === '') return undefined
  return line.length <= limit ? line : `${line.slice(0, limit - 2).replace(/\s+\S*$/, '')} …`
}
