import type { AdminViewServerProps } from 'payload'
import { roleOf } from '@/staff/roles'
import { mayDecide } from '../../rules'
import { stockReplies } from '../../stock-replies'
import { shownQueue } from '../queue-endpoints'
import { QueueScreen } from './queue-screen'

/** The queue at /admin/queue, for those who may read what was sent in private. */
export async function QueueView({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  const { lane, search } = searchParams ?? {}
  if (!mayDecide(roleOf(req.user)).ok) {
    return (
      <div className="queue">
        <h1>The queue</h1>
        <p>What readers send in private is read by administrators, editors and moderators.</p>
      </div>
    )
  }
  return (
    <div className="queue">
      <h1>The queue</h1>
      <QueueScreen
        initial={await shownQueue(req, { lane, search })}
        initialSearch={typeof search === 'string' ? search : ''}
        stock={await stockReplies(req)}
      />
    </div>
  )
}
