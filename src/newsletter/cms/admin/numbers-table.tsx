import type { ReactNode } from 'react'

type Props = {
  /** What a screen reader calls the region that scrolls on a phone. */
  label: string
  caption: string
  heads: string[]
  rows: { key: string; head: ReactNode; cells: { key: string; words: ReactNode }[] }[]
}

/** Rows of numbers below a plot; on a phone it scrolls by itself, by keyboard too. */
export const NumbersTable = ({ label, caption, heads, rows }: Props) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
  <section className="letters-table" aria-label={label} tabIndex={0}>
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, head, cells }) => (
          <tr key={key}>
            <th scope="row">{head}</th>
            {cells.map((cell) => (
              <td key={cell.key}>{cell.words}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
