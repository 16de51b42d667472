import { createLocalReq, type ServerProps } from 'payload'
import { roleOf } from '@/staff/roles'
import { lastIssue } from '../../statistics/last-issue'
import { reportsDeliveries } from '../../statistics/reports-deliveries'
import { NOT_REPORTED, number } from './sending-words'

/** On the dashboard: how the last issue did, and the way to all of them. */
export async function LastLetterPanel({ payload, user }: Pick<ServerProps, 'payload' | 'user'>) {
  const role = roleOf(user ?? null)
  if (!user || (role !== 'administrator' && role !== 'editor')) return null
  const last = await lastIssue(await createLocalReq({ user }, payload))
  if (!last) return null
  const { issue, subject, accepted, delivered, bounced, complained, left } = last
  const isTold = reportsDeliveries() || delivered + bounced + complained > 0
  return (
    <section className="card" aria-labelledby="last-letter">
      <h2 id="last-letter">The last letter</h2>
      <p>
        <a href={`/admin/collections/issues/${issue}`}>{subject}</a>: {number(accepted)} accepted,{' '}
        {isTold
          ? `${number(delivered)} delivered, ${number(bounced)} came back, ${number(complained)} called it unwanted, `
          : ''}
        {number(left)} left.{isTold ? '' : ` ${NOT_REPORTED}`}
      </p>
      <p>
        <a href="/admin/letters">How letters do</a>
      </p>
    </section>
  )
}
