import { pathsIn } from '@/site/paths'
import type { OrderLink } from '@/site/thread/thread-orders'
import { type ThreadOrder, threadOrders } from '../thread-rows'

const words: Record<ThreadOrder, string> = {
  newest: 'Newest first',
  oldest: 'Oldest first',
  helpful: 'Most helpful first',
}

/** The ways to the three orders of an article's comments; the newest first is the plain address. */
export const orderLinks = (language: string, slug: string, here: ThreadOrder): OrderLink[] =>
  threadOrders.map((order) => ({
    words: words[order],
    href: pathsIn(language).comments(slug, order === 'newest' ? undefined : order),
    isHere: order === here,
  }))

export const countOfComments = (count: number): string =>
  count === 1 ? 'One comment' : `${count.toLocaleString('en')} comments`
