import type { CSSProperties } from 'react'
import type { Cell } from './blocks'
import { day, sans } from './brand'
import { Inlines } from './inlines'

/** A table of data. In the text form each row becomes a few labelled lines. */
export const DataTable = ({ rows, base }: { rows: Cell[][]; base: string }) => (
  <table
    data-text-format="rows"
    width="100%"
    cellPadding="0"
    cellSpacing="0"
    style={{ borderCollapse: 'collapse', margin: '24px 0' }}
  >
    <tbody>
      {rows.map((row, at) => (
        <tr key={at}>
          {row.map((cell, column) => (
            <One key={column} cell={cell} scope={at === 0 ? 'col' : 'row'} base={base} />
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

const style: CSSProperties = {
  fontFamily: sans,
  fontSize: '15px',
  lineHeight: '1.5',
  color: day.ink,
  padding: '10px 14px 10px 0',
  textAlign: 'start',
  verticalAlign: 'top',
  borderBottom: `1px solid ${day.hair}`,
}

function One({ cell, scope, base }: { cell: Cell; scope: 'col' | 'row'; base: string }) {
  const spans = { colSpan: cell.colSpan, rowSpan: cell.rowSpan }
  const words = <Inlines inlines={cell.inlines} base={base} />
  return cell.header ? (
    <th {...spans} scope={scope} className="cell ink-ink line-hair" style={{ ...style, fontWeight: 600 }}>
      {words}
    </th>
  ) : (
    <td {...spans} className="cell ink-ink line-hair" style={style}>
      {words}
    </td>
  )
}
