import type { Block } from '@/text/document'
import { RichText } from '../rich-text/rich-text'

export type WritingProps = {
  /** As `blocksOfWriting` made them. */
  blocks: Block[]
  feed?: boolean
}

/** Words that a reader wrote, or that answer one. */
export const Writing = ({ blocks, feed }: WritingProps) => <RichText blocks={blocks} level={4} feed={feed} readers />
