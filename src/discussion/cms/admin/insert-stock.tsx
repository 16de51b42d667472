'use client'
import type { StockReply } from '../../stock-replies'

type Props = { stock: StockReply[]; label: string; onInsert: (words: string) => void }

/** A list of stock replies; choosing one puts its words below what is typed already. */
export function InsertStock({ stock, label, onInsert }: Props) {
  if (stock.length === 0) return null
  return (
    <select
      aria-label={label}
      value=""
      onChange={(event) => {
        const chosen = stock[Number(event.target.value)]
        if (chosen) onInsert(chosen.words)
      }}
    >
      <option value="" disabled>
        Stock replies …
      </option>
      {stock.map(({ title }, at) => (
        <option key={title} value={at}>
          {title}
        </option>
      ))}
    </select>
  )
}
