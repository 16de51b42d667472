import type { QueueItem } from '../../queue-item'
import type { StockReply } from '../../stock-replies'
import type { useClaim } from './use-claim'
import type { Decisions } from './use-decisions'
import type { Drafts } from './use-drafts'
import type { Queue } from './use-queue'

/** What the open item gets, and hands on to its parts. */
export type PanelProps = {
  item: QueueItem
  queue: Queue
  decisions: Decisions
  drafts: Drafts
  claims: ReturnType<typeof useClaim>
  stock: StockReply[]
  isDeclining: boolean
  setDeclining: (on: boolean) => void
  focusCurrent: () => void
}
