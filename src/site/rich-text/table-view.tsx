import type { Cell } from '@/text/document'
import { Inlines } from './inlines'
import styles from './rich-text.module.css'
import type { Setting } from './setting'
import { wordsOf } from './words-of'

export type TableViewProps = { rows: Cell[][]; setting: Setting }

/** A table that scrolls sideways inside itself where it does not fit, by finger and by keyboard. */
export function TableView({ rows, setting }: TableViewProps) {
  const headed = rows[0]?.every((cell) => cell.header) ?? false
  const head = headed ? rows.slice(0, 1) : []
  const table = (
    <table>
      {headed ? <thead>{head.map((row) => tableRow(row, 0, 'col', setting))}</thead> : null}
      <tbody>{rows.slice(head.length).map((row, index) => tableRow(row, index, 'row', setting))}</tbody>
    </table>
  )
  if (setting.feed) return table
  const columns = head.flat().map((cell) => wordsOf(cell.inlines).trim())
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div
      className={styles.table}
      role="group"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={columns.length > 0 ? `Table: ${columns.join(', ')}` : 'Table'}
    >
      {table}
    </div>
  )
}

function tableRow(row: Cell[], key: number, scope: 'col' | 'row', setting: Setting) {
  return (
    <tr key={key}>
      {row.map((cell, index) => {
        // A corner that says nothing heads nothing.
        const Tag = cell.header && wordsOf(cell.inlines).trim() ? 'th' : 'td'
        return (
          <Tag key={index} scope={Tag === 'th' ? scope : undefined} colSpan={cell.colSpan} rowSpan={cell.rowSpan}>
            <Inlines inlines={cell.inlines} setting={setting} />
          </Tag>
        )
      })}
    </tr>
  )
}
