import type { ServerProps } from 'payload'
import { actAs } from '@/platform/actor'
import { roleOf } from '@/staff/roles'
import { overdue } from '../../overdue'
import { mayPublish } from '../../rules'
import { says } from '../says'

/** A minute is the clock's own; what is later than that did not go. */
const aMinute = 60_000

/** On the dashboard, for those who publish: what should have been published and was not. */
export async function OverduePanel({ payload, user }: Pick<ServerProps, 'payload' | 'user'>) {
  if (!mayPublish('staff', roleOf(user ?? null)).ok) return null
  const articles = await overdue(await actAs('system', payload), new Date(Date.now() - aMinute))
  if (articles.length === 0) return null
  return (
    <section className="card" aria-labelledby="overdue">
      <h2 id="overdue">Their hour has passed, and they are not published</h2>
      <ul>
        {articles.map(({ id, title, missing, body, doubt }) => (
          <li key={id}>
            <a href={`/admin/collections/articles/${id}`}>{title || 'An article without a title'}</a>:{' '}
            {missing.map((one) => says(one, { body, doubt }).message).join(' ') || 'Open it and publish it.'}
          </li>
        ))}
      </ul>
    </section>
  )
}
