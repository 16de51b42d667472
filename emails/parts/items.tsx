import type { List } from './blocks'
import { day, serif } from './brand'
import { Inlines } from './inlines'

/** A list, with the lists inside it. */
export function Items({ list, base, last }: { list: List; base: string; last?: boolean }) {
  const Tag = list.ordered ? 'ol' : 'ul'
  return (
    <Tag style={{ margin: last ? 0 : '0 0 18px', padding: 0, paddingInlineStart: '24px' }}>
      {list.items.map((item, at) => (
        <li
          key={at}
          className="ink-ink"
          style={{ fontFamily: serif, fontSize: '18px', lineHeight: '1.55', color: day.ink, margin: '0 0 8px' }}
        >
          <Inlines inlines={item.inlines} base={base} />
          {item.list ? <Items list={item.list} base={base} last /> : null}
        </li>
      ))}
    </Tag>
  )
}
