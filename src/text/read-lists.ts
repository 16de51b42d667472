import type { Cell, List, ListItem } from './document'
import type { Numbering } from './numbering'
import { partsOf, readInlines } from './read-inlines'

/** The lines of a list that no list holds any deeper: the walk makes none. */
const MAX_DEPTH = 64

/** A list from its lines, the lines of nested lists indented. */
export function readList(lines: readonly string[], numbering: Numbering, depth = 0): List {
  if (depth > MAX_DEPTH) throw new TypeError('Not a canonical text: lists stand too deep inside each other')
  const sign = lines[0]?.[0] ?? ''
  const items: ListItem[] = []
  for (let at = 0; at < lines.length; ) {
    const inlines = readInlines((lines[at] ?? '').slice(2), numbering)
    let end = at + 1
    while (lines[end]?.startsWith('  ')) end += 1
    const nested = lines.slice(at + 1, end).map((line) => line.slice(2))
    items.push({ inlines, ...(nested.length > 0 ? { list: readList(nested, numbering, depth + 1) } : {}) })
    at = end
  }
  return { kind: 'list', ordered: sign === '+', items }
}

/** The cells of a row from its line. */
export function readRow(line: string, numbering: Numbering): Cell[] {
  const cells = partsOf(line.slice(1))
  return cells.map((cell, index) => readCell(index < cells.length - 1 ? cell.slice(0, -1) : cell, numbering))
}

function readCell(written: string, numbering: Numbering): Cell {
  const [label = '', header, , cols, rows] = /^(#?)((\d{1,4})x(\d{1,4}))?(?= |$)/.exec(written) ?? []
  const colSpan = Number(cols ?? 1)
  const rowSpan = Number(rows ?? 1)
  return {
    header: header === '#',
    inlines: readInlines(written.slice(label.length + 1), numbering),
    ...(colSpan > 1 ? { colSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
  }
}
