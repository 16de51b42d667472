import { createLocalReq, type ServerProps } from 'payload'
import { roleOf } from '@/staff/roles'
import { sendingsInTrouble, type TroubledSending } from '../../issues/sendings-in-trouble'

/** On the dashboard, for those who can do something about it; nothing is shown while all is well. */
export async function SendingsInTrouble({ payload, user }: Pick<ServerProps, 'payload' | 'user'>) {
  const role = roleOf(user ?? null)
  if (!user || (role !== 'administrator' && role !== 'editor')) return null
  const sendings = await sendingsInTrouble(await createLocalReq({ user }, payload))
  if (sendings.length === 0) return null
  return (
    <section className="card" aria-labelledby="sendings-in-trouble">
      <h2 id="sendings-in-trouble">Newsletters that stand still</h2>
      <ul>
        {sendings.map((sending) => (
          <li key={sending.issue}>
            <a href={`/admin/collections/issues/${sending.issue}`}>{sending.subject ?? 'An issue'}</a>:{' '}
            {wordsFor(sending)}
          </li>
        ))}
      </ul>
    </section>
  )
}

const states: Record<string, string> = {
  waiting: 'late',
  paused: 'paused',
  held: 'held back before it was sent',
  needs_review: 'a person must decide',
}

function wordsFor({ status, reason, gone, prepared }: TroubledSending): string {
  const state = states[status] ?? 'tried again by itself'
  const readers = prepared > 0 ? `; ${gone} of ${prepared} readers have it` : ''
  return `${state}${readers}. ${reason ?? ''}`.trim()
}
