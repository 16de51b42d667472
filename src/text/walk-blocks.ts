import type { Block, Picture } from './document'
import { webAddress } from './href'
import { idOf, isHash, type Json, lineOf } from './narrow'

/** What is known of a picture beside its id. */
export type KnownPicture = { file: string; alt: string; credit?: string }
export type Pictures = ReadonlyMap<string, KnownPicture>

/** Reads the rich text of a block's field into blocks. */
type Inner = (state: unknown) => Block[]

/**
 * One of our own blocks from its `fields`; nothing where it holds nothing to read. A missing level reads `doctor`, the
 * middle one. A figure without its picture leaves its caption, a block nobody knows leaves its rich text, and so does a
 * reader's question without id or hash: words that the canonical text does not stand for are not shown.
 */
export function ownBlock(fields: Json, inner: Inner, pictures: Pictures): Block[] {
  switch (fields.blockType) {
    case 'keyPoint':
      return filled({ kind: 'keyPoint', blocks: inner(fields.text) })
    case 'careCard':
      return filled({
        kind: 'careCard',
        level: levelOf(fields.level),
        title: lineOf(fields.title),
        blocks: inner(fields.text),
      })
    case 'definition':
      return filled({ kind: 'definition', term: lineOf(fields.term), blocks: inner(fields.text) })
    case 'figure':
      return figureOf(fields, pictures)
    case 'video':
      return videoOf(fields, pictures)
    case 'product':
      return productOf(fields, inner)
    case 'readerQuestion':
      return questionOf(fields, inner)
    default:
      return inner(fields.text)
  }
}

/** The picture of a relationship field, with file and alt text where they are known. */
export function pictureOf(value: unknown, pictures: Pictures): Picture | undefined {
  const id = idOf(value)
  if (!id) return undefined
  const known = pictures.get(id)
  if (!known) return { id }
  return { id, file: known.file, alt: known.alt, ...(known.credit ? { credit: known.credit } : {}) }
}

function filled(block: Extract<Block, { kind: 'keyPoint' | 'careCard' | 'definition' }>): Block[] {
  const words = block.kind === 'careCard' ? block.title : block.kind === 'definition' ? block.term : ''
  return words || block.blocks.length > 0 ? [block] : []
}

function levelOf(value: unknown): 'self' | 'doctor' | 'emergency' {
  return value === 'self' || value === 'emergency' ? value : 'doctor'
}

function figureOf(fields: Json, pictures: Pictures): Block[] {
  const picture = pictureOf(fields.picture, pictures)
  const caption = lineOf(fields.caption)
  if (picture) return [{ kind: 'figure', picture, caption }]
  return caption ? [{ kind: 'paragraph', inlines: [{ kind: 'words', words: caption }] }] : []
}

function videoOf(fields: Json, pictures: Pictures): Block[] {
  const title = lineOf(fields.title)
  const url = webAddress(fields.url) ?? ''
  const words = lineOf(fields.words)
  const picture = pictureOf(fields.picture, pictures)
  if (!title && !url && !words) return []
  return [{ kind: 'video', title, url, provider: lineOf(fields.provider), ...(picture ? { picture } : {}), words }]
}

function productOf(fields: Json, inner: Inner): Block[] {
  const name = lineOf(fields.name)
  const url = webAddress(fields.url) ?? ''
  const blocks = inner(fields.text)
  if (!name && !url && blocks.length === 0) return []
  const disclosure = lineOf(fields.disclosure)
  return [{ kind: 'product', name, url, blocks, disclosure, paid: fields.paid === true }]
}

/** Whether the words of a reader's question stand with what the reader sent, and never in the body. */
export const isQuoted = (fields: Json): boolean => fields.quoted === 'yes'

function questionOf(fields: Json, inner: Inner): Block[] {
  const id = lineOf(fields.reference)
  const blocks = inner(fields.text)
  if (!id || !isHash(fields.wordsHash)) return blocks
  const words = isQuoted(fields) ? {} : { words: lineOf(fields.words) }
  return [{ kind: 'readerQuestion', id, wordsHash: fields.wordsHash, ...words, blocks }]
}
