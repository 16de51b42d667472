import type { Citation } from './document'

/** Numbers sources by first appearance and gives every mark its anchor. */
export type Numbering = {
  mark: (source: string) => { number: number; anchor: string }
  citations: () => Citation[]
}

/** A numbering that goes on after `start`, the citations of what stands above on the same page. */
export function numberingFrom(start: readonly Citation[] = []): Numbering {
  const bySource = new Map(start.map((citation) => [citation.source, { ...citation, anchors: [...citation.anchors] }]))
  let last = start.reduce((highest, citation) => Math.max(highest, citation.number), 0)

  function citationOf(source: string): Citation {
    const known = bySource.get(source)
    if (known) return known
    last += 1
    const citation = { source, number: last, anchors: [] }
    bySource.set(source, citation)
    return citation
  }

  return {
    mark(source) {
      const { number, anchors } = citationOf(source)
      const anchor = `cite-${number}${letterOf(anchors.length + 1)}`
      anchors.push(anchor)
      return { number, anchor }
    },
    citations: () => [...bySource.values()].sort((a, b) => a.number - b.number),
  }
}

/** '' for the first mark of a source, then b, c … z, aa, ab …. */
function letterOf(mark: number): string {
  if (mark === 1) return ''
  let letters = ''
  for (let rest = mark; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters
  }
  return letters
}
