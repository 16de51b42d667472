import type { ReactNode } from 'react'
import type { Block } from '@/text/document'
import { slugOf } from '@/text/slug'
import styles from './cards.module.css'

export type DefinitionViewProps = { term: string; id?: string; children: ReactNode }

/** What a word means. A link to its address, such as `#define-let-down`, opens it as a card where it is used. */
export const DefinitionView = ({ term, id, children }: DefinitionViewProps) => (
  <dl className={styles.definition} id={id}>
    <dt>
      <dfn>{term}</dfn>
    </dt>
    <dd>{children}</dd>
  </dl>
)

/** The address of each definition in a text, by its block; a term that comes again has that of the first. */
export function definitionIds(blocks: readonly Block[]): Map<Block, string> {
  const taken = new Set<string>()
  const ids = new Map<Block, string>()
  for (const block of blocks) {
    if (block.kind !== 'definition') continue
    const id = `define-${slugOf(block.term)}`
    if (taken.has(id)) continue
    taken.add(id)
    ids.set(block, id)
  }
  return ids
}
