import { createLocalReq, type ServerProps } from 'payload'
import { roleOf } from '@/staff/roles'
import { sendingsUnderWay } from '../../issues/sendings'
import { standing } from './sending-words'

/** On the dashboard: issues that wait or go on, with the way to undo them. */
export async function LettersUnderWay({ payload, user }: ServerProps) {
  const role = roleOf(user ?? null)
  if (!user || (role !== 'administrator' && role !== 'editor')) return null
  const sendings = await sendingsUnderWay(await createLocalReq({ user }, payload))
  if (sendings.length === 0) return null
  return (
    <section className="card" aria-labelledby="letters-under-way">
      <h2 id="letters-under-way">Letters under way</h2>
      <ul>
        {sendings.map((sending) => (
          <li key={sending.issue}>
            <a href={`/admin/collections/issues/${sending.issue}`}>{sending.subject}</a>: {standing(sending)}
          </li>
        ))}
      </ul>
    </section>
  )
}
