import type { ServerProps } from 'payload'
import { actAs } from '@/platform/actor'
import { roleOf } from '@/staff/roles'
import { dueDrafts } from '../../due'
import { mayPublish } from '../../rules'
import { stageWords } from '../stage-words'

/** On the dashboard: what should be out soon or should have been. Authors see what they began. */
export async function DuePanel({ payload, user }: Pick<ServerProps, 'payload' | 'user'>) {
  const role = roleOf(user ?? null)
  const isDesk = mayPublish('staff', role).ok
  if (!user || (!isDesk && role !== 'author')) return null
  const drafts = await dueDrafts(await actAs('system', payload), new Date(), isDesk ? undefined : String(user.id))
  if (drafts.length === 0) return null
  return (
    <section className="card" aria-labelledby="due">
      <h2 id="due">Due soon</h2>
      <ul>
        {drafts.map(({ id, title, stage, dueOn, overdue }) => (
          <li key={id}>
            <a href={`/admin/collections/articles/${id}`}>{title || 'An article without a title'}</a>:{' '}
            {stageWords[stage].toLowerCase()}, {overdue ? `overdue since ${dueOn}` : `due on ${dueOn}`}
          </li>
        ))}
      </ul>
    </section>
  )
}
