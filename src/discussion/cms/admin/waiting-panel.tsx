import type { Payload, TypedUser } from 'payload'
import { actAs } from '@/platform/actor'
import { roleOf } from '@/staff/roles'
import { countsOfLanes } from '../../queue-lanes'
import { queueStanding } from '../../queue-standing'
import { mayDecide } from '../../rules'
import type { QueueLane } from '../../statuses'
import { unclearWaiting } from '../../unclear-queue'
import { waiting } from '../../waiting'
import { count, standingInWords } from './queue-words'

type Props = { payload: Payload; user?: TypedUser | null }

const unansweredList = `/admin/collections/comments?${new URLSearchParams({
  'where[status][equals]': 'published',
  'where[kind][equals]': 'question',
})}`

/** On the dashboard: what readers sent and who waits for somebody, for each as far as the role may do something. */
export async function WaitingPanel({ payload, user }: Props) {
  const role = roleOf(user ?? null)
  if (!role) return null
  const req = await actAs('system', payload)
  const may = mayDecide(role).ok
  const { questions, unanswered } = await waiting(req)
  const counts = may ? await countsOfLanes(req) : undefined
  const standing = may ? await queueStanding(req, new Date()) : undefined
  const unclear = may ? await unclearWaiting(req) : 0
  const lines = [
    ...(counts && standing
      ? [
          {
            words:
              counts.waiting === 0
                ? 'Nothing to read'
                : `${some(counts.waiting, 'message')} to read${amongThem(questions)}`,
            href: laneAt('waiting'),
          },
          ...(standing.overTarget > 0
            ? [{ words: `${standing.overTarget} waiting longer than we aim at`, href: laneAt('waiting') }]
            : []),
          ...(counts.reported > 0
            ? [{ words: `${some(counts.reported, 'message')} reported`, href: laneAt('reported') }]
            : []),
          ...(unclear > 0
            ? [{ words: `${some(unclear, 'sentence')} that readers found unclear`, href: '/admin/unclear' }]
            : []),
        ]
      : []),
    {
      words: `${some(counts?.unanswered ?? unanswered, 'question')} without an answer`,
      href: may ? laneAt('unanswered') : unansweredList,
    },
  ]
  return (
    <section aria-labelledby="waiting-for-you" style={{ marginBottom: 'calc(var(--base) * 2)' }}>
      <h2 id="waiting-for-you">Waiting for you</h2>
      <ul>
        {lines.map(({ words, href }) => (
          <li key={words}>
            <a href={href}>{words}</a>
          </li>
        ))}
      </ul>
      {standing ? <p>{standingInWords(standing).join(' · ')}</p> : null}
    </section>
  )
}

const laneAt = (lane: QueueLane) => `/admin/queue?lane=${lane}`

const amongThem = (questions: number) => (questions === 0 ? '' : `, ${count(questions, 'question')} among them`)

const some = (number: number, word: string) => (number === 0 ? `No ${word}s` : count(number, word))
