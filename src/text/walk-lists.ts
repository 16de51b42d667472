import type { Cell, List, ListItem } from './document'
import { isRecord, type Json, listOf } from './narrow'
import { inlinesOf, isVisible, MAX_DEPTH, type Walk } from './walk-inlines'

/**
 * A list; undefined when it has no items. The editor keeps a nested list as an item of its own after the item it
 * belongs to; here it hangs under that item. Check lists are read as bulleted ones.
 */
export function listBlock(node: Json, walk: Walk, depth: number): List | undefined {
  if (depth > MAX_DEPTH) return undefined
  const items: ListItem[] = []
  for (const child of listOf(node.children).filter(isRecord)) addItem(items, child, walk, depth + 1)
  return items.length > 0 ? { kind: 'list', ordered: node.listType === 'number', items } : undefined
}

function addItem(items: ListItem[], node: Json, walk: Walk, depth: number): void {
  const children = node.type === 'list' ? [node] : listOf(node.children).filter(isRecord)
  let run: Json[] = []
  const flush = () => {
    const inlines = inlinesOf(run, walk, depth)
    run = []
    if (isVisible(inlines)) items.push({ inlines })
  }
  for (const child of children) {
    if (child.type !== 'list') {
      run.push(child)
      continue
    }
    flush()
    const list = listBlock(child, walk, depth + 1)
    if (list) hang(items, list)
  }
  flush()
}

function hang(items: ListItem[], list: List): void {
  const owner = items.at(-1)
  if (!owner) items.push({ inlines: [], list })
  else if (!owner.list) owner.list = list
  else if (owner.list.ordered === list.ordered) owner.list.items.push(...list.items)
  else items.push({ inlines: [], list })
}

/** The rows of a table that have cells. A cell holds inlines only: paragraphs and list items in it stand between breaks. */
export function tableRows(node: Json, walk: Walk, depth: number): Cell[][] {
  const rows = listOf(node.children).filter(isRecord)
  return rows
    .map((row) =>
      listOf(row.children)
        .filter(isRecord)
        .map((cell) => cellOf(cell, walk, depth + 1)),
    )
    .filter((cells) => cells.length > 0)
}

function cellOf(node: Json, walk: Walk, depth: number): Cell {
  const colSpan = spanOf(node.colSpan)
  const rowSpan = spanOf(node.rowSpan)
  return {
    header: typeof node.headerState === 'number' && node.headerState > 0,
    inlines: inlinesOf(node.children, walk, depth),
    ...(colSpan > 1 ? { colSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
  }
}

/** Spans as browsers take them: whole, from 1 to 1000. */
function spanOf(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) && value > 1 ? Math.min(value, 1000) : 1
}
