import type { List } from '@/text/document'
import { Inlines } from './inlines'
import { directionIn, type Setting } from './setting'

export type ListViewProps = { list: List; setting: Setting }

/** A list, nested as deep as it was written. */
export function ListView({ list, setting }: ListViewProps) {
  const Tag = list.ordered ? 'ol' : 'ul'
  return (
    <Tag>
      {list.items.map((item, index) => (
        <li key={index} dir={directionIn(setting)}>
          <Inlines inlines={item.inlines} setting={setting} />
          {item.list ? <ListView list={item.list} setting={setting} /> : null}
        </li>
      ))}
    </Tag>
  )
}
