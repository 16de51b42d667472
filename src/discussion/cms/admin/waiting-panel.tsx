import type { Payload, TypedUser } from 'payload'
import { actAs } from '@/platform/actor'
import { roleOf } from '@/staff/roles'
import { mayDecide } from '../../rules'
import { waiting } from '../../waiting'

type Props = { payload: Payload; user?: TypedUser | null }

const listOf = (where: Record<string, string>) =>
  `/admin/collections/comments?${new URLSearchParams(Object.entries(where).map(([field, value]) => [`where[${field}][equals]`, value]))}`

/** On the dashboard: what readers sent and nobody has looked at. */
export async function WaitingPanel({ payload, user }: Props) {
  const role = roleOf(user ?? null)
  if (!role) return null
  const { pending, questions, unanswered } = await waiting(await actAs('system', payload))
  const lines = [
    ...(mayDecide(role).ok
      ? [
          {
            words: pending === 0 ? 'Nothing to read' : `${count(pending, 'message')} to read${amongThem(questions)}`,
            href: listOf({ status: 'pending' }),
          },
        ]
      : []),
    {
      words: `${count(unanswered, 'question')} without an answer`,
      href: listOf({ status: 'published', kind: 'question' }),
    },
  ]
  return (
    <section aria-labelledby="waiting-for-you" style={{ marginBottom: 'calc(var(--base) * 2)' }}>
      <h2 id="waiting-for-you">Waiting for you</h2>
      <ul>
        {lines.map(({ words, href }) => (
          <li key={href}>
            <a href={href}>{words}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

const amongThem = (questions: number) => (questions === 0 ? '' : `, ${count(questions, 'question')} among them`)

const count = (number: number, word: string) => `${number === 0 ? 'No' : number} ${word}${number === 1 ? '' : 's'}`
