import { isId } from '@/platform/ids'
import { isThreadOrder, type ThreadOrder } from '../thread-rows'

/** What stands behind `/articles/<slug>/comments` in an address. */
export type ThreadPlace =
  | { is: 'list'; order: ThreadOrder; after?: string }
  | { is: 'thread'; root: string; after?: string }

/** @param parts such as `['oldest', '<id>']` or `['thread', '<id>']`. */
export function threadPlace(parts: readonly string[] = []): ThreadPlace | undefined {
  const [first = 'newest', ...ids] = parts
  if (!ids.every(isId)) return undefined
  const [root, after] = ids
  if (first === 'thread') return root && ids.length < 3 ? { is: 'thread', root, after } : undefined
  return isThreadOrder(first) && ids.length < 2 ? { is: 'list', order: first, after: root } : undefined
}
