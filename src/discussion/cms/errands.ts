/** What readers ask of the desk, for each as far as the role may do something. Counts: never a word of theirs. */
import { mayPublish } from '@/articles/rules'
import { type AskErrands, type Errand, firstLines } from '@/platform/errand'
import { dayInWords } from '@/reviews/words'
import { roleOf } from '@/staff/roles'
import { type AnswerToLookAt, answersToLookAt } from '../answers-to-look-at'
import { countsOfLanes } from '../queue-lanes'
import { queueStanding } from '../queue-standing'
import { mayDecide } from '../rules'
import type { QueueLane } from '../statuses'
import { unclearWaiting } from '../unclear-queue'
import { waiting } from '../waiting'
import { count, waitInWords } from './admin/queue-words'

const laneAt = (lane: QueueLane) => `/admin/queue?lane=${lane}`

const unansweredList = `/admin/collections/comments?${new URLSearchParams({
  'where[status][equals]': 'published',
  'where[kind][equals]': 'question',
})}`

/** What was sent or shown to us and nobody has read; danger first. Those who may not decide answer what is public. */
export const readersWait: AskErrands = async (req, now) => {
  const role = roleOf(req.user)
  if (!role) return []
  const { dangers, questions, unanswered } = await waiting(req)
  if (!mayDecide(role).ok) return toAnswer(unanswered, unansweredList)
  const counts = await countsOfLanes(req)
  const among = questions > 0 ? `, ${count(questions, 'question')} among them` : ''
  const toRead = {
    words: `${count(counts.waiting, 'message')} to read${among}`,
    href: laneAt('waiting'),
    says: counts.waiting > 0 ? waitInWords(await queueStanding(req, now)) : undefined,
  }
  const reported = { words: `${count(counts.reported, 'message')} reported by readers`, href: laneAt('reported') }
  const unclear = await unclearWaiting(req)
  const shown = { words: `${count(unclear, 'sentence')} that readers found unclear`, href: '/admin/unclear' }
  const lines = [
    ...(counts.waiting > 0 ? [toRead] : []),
    ...(counts.reported > 0 ? [reported] : []),
    ...(unclear > 0 ? [shown] : []),
  ]
  return [
    ...inDanger(dangers),
    ...(lines.length > 0 ? [{ urgency: 'today', title: 'Readers wait to be read', lines } satisfies Errand] : []),
    ...toAnswer(counts.unanswered, laneAt('unanswered')),
  ]
}

const inDanger = (dangers: number): Errand[] =>
  dangers === 0
    ? []
    : [
        {
          urgency: 'now',
          title: dangers === 1 ? 'A message may speak of danger' : `${dangers} messages may speak of danger`,
          lines: [{ words: 'Read it first', href: laneAt('waiting'), says: 'It stands at the head of the queue.' }],
        },
      ]

const toAnswer = (unanswered: number, href: string): Errand[] =>
  unanswered === 0
    ? []
    : [
        {
          urgency: 'today',
          title: 'Questions wait for an answer',
          lines: [
            { words: `${count(unanswered, 'question')} without an answer`, href, says: 'Readers see them already.' },
          ],
        },
      ]

const whyWords: Record<AnswerToLookAt['why'], (day: string) => string> = {
  retracted: (day) => `Cites a source that was found retracted on ${day}.`,
  overdue: (day) => `Was to be checked again by ${day}.`,
  'taken-back': (day) =>
    `Is off the site since ${day}, because its reader took the question back. Ask it in other words.`,
}

/** Answers that are stale, and those that a reader took off the site. */
export const answersAgain: AskErrands = async (req, now) => {
  if (!mayPublish('staff', roleOf(req.user)).ok) return []
  const answers = await answersToLookAt(req, now)
  if (answers.length === 0) return []
  return [
    {
      urgency: answers.some(({ why }) => why === 'retracted') ? 'now' : 'in-time',
      title: 'Answers to look at again',
      lines: firstLines(
        answers,
        ({ id, title, why, since }) => ({
          words: title,
          href: `/admin/collections/questions/${id}`,
          says: whyWords[why](dayInWords(since)),
        }),
        '/admin/collections/questions',
      ),
    },
  ]
}
