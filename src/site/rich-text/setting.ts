import type { Block } from '@/text/document'
import type { PictureView } from '../views'
import type { SourceView } from './source-view'

/** What every part of a rich text is told: pictures and sources by id, the level of its headings, page or feed. */
export type Setting = {
  pictures: Record<string, PictureView>
  sources: Map<string, SourceView>
  /** What a heading of level 2 becomes (2 in an article, 4 in an answer). */
  level: number
  /** What the title of a care card becomes: below a heading one level down, before the first one as high as it. */
  cardLevel: number
  /** Feeds get plain HTML: no margin notes, no anchors beside headings, no `loading` games. */
  feed: boolean
  /** Words of readers: we vouch for no link in them, and every paragraph runs in its own direction. */
  readers?: boolean
  /** Addresses of definitions. */
  definitions?: Map<Block, string>
  /** What stands below a heading, by its id: `Not reviewed`. */
  headingNotes?: Record<string, string>
}

/** Readers write in any script: the first letter of a paragraph says where it begins. */
export const directionIn = ({ readers }: Setting): 'auto' | undefined => (readers ? 'auto' : undefined)
