import type { ServerProps } from 'payload'
import { mayPublish } from '@/articles/rules'
import { actAs } from '@/platform/actor'
import { dayInWords } from '@/reviews/words'
import { roleOf } from '@/staff/roles'
import { type AnswerToLookAt, answersToLookAt } from '../../answers-to-look-at'

const whyWords: Record<AnswerToLookAt['why'], (day: string) => string> = {
  retracted: (day) => `cites a source that was found retracted on ${day}`,
  overdue: (day) => `was to be checked again by ${day}`,
  'taken-back': (day) =>
    `is off the site since ${day}, because its reader took the question back. Ask it in other words`,
}

/** On the dashboard: answers that are stale, and those that a reader took off the site. */
export async function AnswersPanel({ payload, user }: Pick<ServerProps, 'payload' | 'user'>) {
  if (!mayPublish('staff', roleOf(user ?? null)).ok) return null
  const answers = await answersToLookAt(await actAs('system', payload), new Date())
  if (answers.length === 0) return null
  return (
    <section className="card" aria-labelledby="answers-to-look-at">
      <h2 id="answers-to-look-at">Answers to look at again</h2>
      <ul>
        {answers.map(({ id, title, why, since }) => (
          <li key={`${id}-${why}`}>
            <a href={`/admin/collections/questions/${id}`}>{title}</a>: {whyWords[why](dayInWords(since))}
          </li>
        ))}
      </ul>
    </section>
  )
}
