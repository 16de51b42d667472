import type { Block, Citation } from '@/text/document'
import type { PictureView } from '../views'
import { BlockView } from './block-view'
import { definitionIds } from './definition-view'
import { MarginNotes } from './margin-notes'
import styles from './rich-text.module.css'
import type { Setting } from './setting'
import type { SourceView } from './source-view'

export type RichTextProps = {
  blocks: Block[]
  /** The numbered sources of this text; margin notes stand beside the first mark of each. */
  citations?: Citation[]
  sources?: SourceView[]
  /** Media by the id that `Picture.id` names. */
  pictures?: Record<string, PictureView>
  /** What a heading of level 2 becomes. */
  level?: number
  /** For feeds: the same words without furniture. */
  feed?: boolean
  /** Words of readers; `Writing` says so. */
  readers?: boolean
  /** What stands below a heading, by its id. */
  headingNotes?: Record<string, string>
}

/** An article body, an answer or a standing page, from the walked document. Renders anywhere, no client code. */
export function RichText({
  blocks,
  citations = [],
  sources = [],
  pictures = {},
  level = 2,
  feed = false,
  readers,
  headingNotes,
}: RichTextProps) {
  const setting: Setting = {
    pictures,
    sources: new Map(sources.map((source) => [source.id, source])),
    level,
    cardLevel: level + 1,
    feed,
    readers,
    headingNotes,
    definitions: feed || readers ? undefined : definitionIds(blocks),
  }
  const firstHeading = blocks.findIndex(({ kind }) => kind === 'heading')
  const isBeforeHeadings = (index: number) => firstHeading < 0 || index < firstHeading
  const first = new Set(citations.flatMap(({ anchors }) => anchors.slice(0, 1)))
  const body = blocks.map((block, index) => (
    <BlockView key={index} block={block} setting={isBeforeHeadings(index) ? { ...setting, cardLevel: level } : setting}>
      {feed ? null : <MarginNotes block={block} first={first} sources={setting.sources} />}
    </BlockView>
  ))
  return feed ? (
    body
  ) : (
    <div className={styles.text} data-text="">
      {body}
    </div>
  )
}
