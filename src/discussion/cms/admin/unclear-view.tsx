import type { AdminViewServerProps } from 'payload'
import { roleOf } from '@/staff/roles'
import { mayDecide } from '../../rules'
import { unclearQueue } from '../../unclear-queue'
import { UnclearItem } from './unclear-item'

/** Sentences that readers found unclear, at /admin/unclear, for those who may read what was sent in private. */
export async function UnclearView({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  const role = roleOf(req.user)
  if (!mayDecide(role).ok) {
    return (
      <div className="queue">
        <h1>Unclear sentences</h1>
        <p>What readers send in private is read by administrators, editors and moderators.</p>
      </div>
    )
  }
  const settled = searchParams?.shown === 'settled'
  const groups = await unclearQueue(req, { settled })
  return (
    <div className="queue-screen unclear">
      <h1>Unclear sentences</h1>
      <nav aria-label="Unclear sentences" className="queue-buttons">
        <a className="queue-lane" href="/admin/unclear" aria-current={settled ? undefined : 'page'}>
          Waiting
        </a>
        <a className="queue-lane" href="/admin/unclear?shown=settled" aria-current={settled ? 'page' : undefined}>
          Decided
        </a>
        <a className="queue-lane" href="/admin/queue">
          The queue
        </a>
      </nav>
      <p>
        Readers show these without saying who they are: nobody can be answered. What you decide stands in public below
        the article, with the heading and your words; a reader’s own words never do.
      </p>
      {groups.length === 0 ? <p className="queue-empty">Nothing here. Thank you.</p> : null}
      <ol className="queue-list">
        {groups.map((group) => (
          <li
            key={group.notes.join()}
            className={group.danger ? 'queue-item queue-item--danger unclear-item' : 'queue-item unclear-item'}
          >
            <UnclearItem group={group} isDesk={role !== 'moderator'} />
          </li>
        ))}
      </ol>
    </div>
  )
}
