import type { QueueItem } from '../../queue-item'
import { duration, titleOf } from './queue-words'
import type { Queue } from './use-queue'

type Props = { item: QueueItem; queue: Queue; onOpen: () => void }

/** An item that is not open: one line, and the box that chooses it. */
export function QueueRow({ item, queue, onOpen }: Props) {
  return (
    <div className="queue-row">
      <Choose item={item} queue={queue} />
      <button
        type="button"
        onClick={() => {
          queue.open(item.id)
          onOpen()
        }}
      >
        <strong>{titleOf(item)}</strong>
        {item.danger ? <span className="queue-danger-badge">May be danger</span> : null}{' '}
        <span className="queue-small">
          {duration(item.hoursWaiting)}
          {item.claim && !item.claim.mine ? `, in the hands of ${item.claim.name}` : ''}
        </span>
        <span className="queue-glimpse" dir="auto">
          {(item.wording || item.original).slice(0, 160)}
        </span>
      </button>
    </div>
  )
}

export const Choose = ({ item, queue }: Pick<Props, 'item' | 'queue'>) => (
  <input
    type="checkbox"
    className="queue-choose"
    aria-label={`Choose: ${titleOf(item)}`}
    checked={queue.chosen.has(item.id)}
    onChange={() => queue.toggle(item.id)}
  />
)
