import type { Block } from '@/text/document'
import { Inlines } from './inlines'
import styles from './rich-text.module.css'
import type { Setting } from './setting'
import { wordsOf } from './words-of'

export type HeadingViewProps = { block: Extract<Block, { kind: 'heading' }>; setting: Setting }

/** A heading with its address beside it; the link stands outside, so the heading's name is its words. */
export function HeadingView({ block, setting }: HeadingViewProps) {
  const Tag = headingTag(block.level - 2 + setting.level)
  const heading = (
    <Tag id={block.id}>
      <Inlines inlines={block.inlines} setting={setting} />
    </Tag>
  )
  if (setting.feed) return heading
  const note = setting.headingNotes?.[block.id]
  return (
    <div className={styles.heading}>
      {heading}
      <a
        className={styles.anchor}
        href={`#${block.id}`}
        aria-label={`Link to “${wordsOf(block.inlines)}”`}
        data-copy=""
        data-print="no"
      >
        #
      </a>
      {note ? <p className={styles.headingNote}>{note}</p> : null}
    </div>
  )
}

/** The tag of a heading level, never above 2 nor below 6. */
export function headingTag(level: number) {
  const tags = ['h2', 'h3', 'h4', 'h5', 'h6'] as const
  return tags[Math.min(Math.max(level, 2), 6) - 2] ?? 'h6'
}
