import { createLocalReq, type ServerProps } from 'payload'
import { roleOf } from '@/staff/roles'
import { lastBalance } from '../../afterwards/check-sendings'
import { utc } from './sending-words'

/** On the dashboard: letters that the nightly count could not account for; nothing is shown while all is well. */
export async function SendingsOutOfBalance({ payload, user }: Pick<ServerProps, 'payload' | 'user'>) {
  const role = roleOf(user ?? null)
  if (!user || (role !== 'administrator' && role !== 'editor')) return null
  const balance = await lastBalance(await createLocalReq({ user }, payload))
  if (!balance || balance.sendings.length === 0) return null
  return (
    <section className="card" aria-labelledby="sendings-out-of-balance">
      <h2 id="sendings-out-of-balance">Newsletters that do not add up</h2>
      <p>
        Counted at {utc(balance.at)}. Nothing was changed; whoever runs the server should look before the next issue
        goes out.
      </p>
      <ul>
        {balance.sendings.map(({ issue, subject, faults }) => (
          <li key={issue}>
            <a href={`/admin/collections/issues/${issue}`}>{subject}</a>: {faults.join('; ')}.
          </li>
        ))}
      </ul>
    </section>
  )
}
