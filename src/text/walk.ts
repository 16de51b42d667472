import type { Block, Citation, Heading, WalkedBody } from './document'
import { headingIds } from './heading-ids'
import { isRecord, type Json, listOf, recordOf } from './narrow'
import { numberingFrom } from './numbering'
import { plainBlocks, plainInlines, wordsIn } from './plain'
import { ownBlock, type Pictures, pictureOf } from './walk-blocks'
import { inlinesOf, innerNodes, isInline, isVisible, MAX_DEPTH, rootNodes, type Walk } from './walk-inlines'
import { listBlock, tableRows } from './walk-lists'

export type Known = {
  /** By id of the media record. */
  pictures?: Pictures
  /** Address of one of our own documents; undefined when it cannot be visited. */
  places?: (collection: string, id: string) => string | undefined
  /** Citations of what stands above on the same page: numbers and anchors go on after them. */
  citations?: readonly Citation[]
}

/**
 * The one walk over an editor's body. Takes any JSON and never throws on it: what it does not know it skips but keeps
 * the words of, what has nothing to read (blank paragraphs, empty lists) it drops, below `MAX_DEPTH` it stops.
 * Sources are numbered in reading order, through lists, tables and blocks. `headings` lists those at the top of the
 * body, not those inside blocks. `citations` holds `known.citations` too. `wordCount` counts what `plainBlocks` gives.
 */
export function walkBody(body: unknown, known: Known = {}): WalkedBody {
  const numbering = numberingFrom(known.citations)
  const walk: Walk = { numbering, headingId: headingIds(), places: known.places ?? (() => undefined) }
  const blocks = blocksOf(rootNodes(body), walk, known.pictures ?? new Map(), 0)
  return {
    blocks,
    headings: blocks.flatMap(headingOf),
    citations: numbering.citations(),
    wordCount: wordsIn(plainBlocks(blocks)).length,
  }
}

function headingOf(block: Block): Heading[] {
  if (block.kind !== 'heading') return []
  return [{ id: block.id, words: plainInlines(block.inlines), level: block.level }]
}

function blocksOf(nodes: unknown, walk: Walk, pictures: Pictures, depth: number): Block[] {
  if (depth > MAX_DEPTH) return []
  const blocks: Block[] = []
  let run: Json[] = []
  const flush = () => {
    const inlines = inlinesOf(run, walk, depth)
    run = []
    if (isVisible(inlines)) blocks.push({ kind: 'paragraph', inlines })
  }
  for (const node of listOf(nodes).filter(isRecord)) {
    if (isInline(node)) {
      run.push(node)
      continue
    }
    flush()
    for (const block of blockOf(node, walk, pictures, depth + 1)) blocks.push(block)
  }
  flush()
  return blocks
}

/** Paragraphs and unknown nodes are what their children are: a picture pasted into a paragraph stays a picture. */
function blockOf(node: Json, walk: Walk, pictures: Pictures, depth: number): Block[] {
  switch (node.type) {
    case 'heading':
      return headingBlock(node, walk, depth)
    case 'quote': {
      const inlines = inlinesOf(node.children, walk, depth)
      return isVisible(inlines) ? [{ kind: 'quote', inlines }] : []
    }
    case 'list': {
      const list = listBlock(node, walk, depth)
      return list ? [list] : []
    }
    case 'table': {
      const rows = tableRows(node, walk, depth)
      return rows.length > 0 ? [{ kind: 'table', rows }] : []
    }
    case 'upload': {
      const picture = node.relationTo === 'media' ? pictureOf(node.value, pictures) : undefined
      return picture ? [{ kind: 'image', picture }] : []
    }
    case 'horizontalrule':
      return [{ kind: 'rule' }]
    case 'block':
      return ownBlock(recordOf(node.fields), (state) => blocksOf(rootNodes(state), walk, pictures, depth + 1), pictures)
    default:
      return blocksOf(innerNodes(node), walk, pictures, depth)
  }
}

function headingBlock(node: Json, walk: Walk, depth: number): Block[] {
  const inlines = inlinesOf(node.children, walk, depth)
  if (!isVisible(inlines)) return []
  return [{ kind: 'heading', level: levelOf(node.tag), id: walk.headingId(plainInlines(inlines)), inlines }]
}

/** The title is the page's h1, and below h4 nothing is told apart. */
function levelOf(tag: unknown): 2 | 3 | 4 {
  if (tag === 'h1' || tag === 'h2') return 2
  return tag === 'h3' ? 3 : 4
}
