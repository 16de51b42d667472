/** How the queue says things. */
import type { LogAction } from '../../moderation-log'
import type { QueueItem } from '../../queue-item'
import type { QueueStanding } from '../../queue-standing'
import type { CommentStatus, QueueLane } from '../../statuses'

/** The day of a moment, as the admin writes days. */
export const dayOf = (iso: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(iso))

export const laneWords: Readonly<Record<QueueLane, string>> = {
  waiting: 'All that waits',
  clinician: 'Needs a clinician',
  chat: 'Chat',
  spam: 'Spam',
  reported: 'Reported',
  unanswered: 'Answer wanted',
}

const actions: Readonly<Record<Exclude<LogAction, 'status'>, string>> = {
  reworded: 'changed the public wording',
  redacted: 'took something out of the public wording',
  edited: 'changed the words',
  renamed: 'changed the name',
  reclassed: 'changed the kind',
  pinned: 'pinned',
  featured: 'featured',
  answered: 'answered',
  merged: 'merged with the same question',
  promoted: 'made a page or a block of it',
  consent: 'changed what may be quoted',
  purged: 'took the private original away',
  reported: 'reported it',
  'reports-settled': 'settled the reports',
  'staff-told': 'told staff that it may speak of danger',
}

export function actionInWords({ action, from, to }: { action: LogAction; from: string; to: string }): string {
  if (action !== 'status') return actions[action]
  return from ? `${from} → ${to}` : `came in as ${to}`
}

/** In UTC, so that two people read the same. */
export const moment = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`

/** How long, in words that fit its size. */
export function duration(hours: number): string {
  const minutes = Math.round(hours * 60)
  if (minutes < 60) return count(minutes, 'minute')
  return hours < 48 ? count(Math.round(hours), 'hour') : count(Math.round(hours / 24), 'day')
}

export const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`

/** What one calls an item. */
export const titleOf = ({ kind, name, isAnswer }: Pick<QueueItem, 'kind' | 'name' | 'isAnswer'>): string =>
  `${isAnswer ? 'Answer' : kind === 'question' ? 'Question' : 'Comment'} from ${name || 'a reader'}`

/** Whether a press on what waits is taken back by opening it again: never an answer, which would stay public. */
export const mayUndo = (button: string, from: CommentStatus): boolean =>
  from === 'pending' && ['approve', 'decline', 'spam'].includes(button)

/** Escape leaves the reasons; but not while it ends a composition of signs. */
export const leavesDeclining = ({ key, isComposing }: { key: string; isComposing: boolean }): boolean =>
  key === 'Escape' && !isComposing

/** Under whose name a reply may go, and what is said before anybody writes one. */
export function replyingAs(mayChoose: boolean, profile: 'own' | 'none' | 'unknown'): { own: boolean; says?: string } {
  if (profile !== 'none') return { own: true }
  const why = 'No profile under People names your account yet.'
  return {
    own: false,
    says: mayChoose ? `${why} Choose whose answer it is.` : `${why} Ask an editor before you answer.`,
  }
}

/** How we stand, as short sentences. */
export function standingInWords(standing: QueueStanding): string[] {
  const { waiting, overTarget, oldest, medianOfWeek, medianOfMonth, withinTarget, targetHours } = standing
  return [
    waiting === 0 ? 'Nothing waits' : `${waiting} ${waiting === 1 ? 'waits' : 'wait'}`,
    ...(oldest === undefined ? [] : [`the oldest for ${duration(oldest)}`]),
    ...(overTarget > 0 ? [`${overTarget} longer than the ${count(targetHours, 'hour')} we aim at`] : []),
    ...(medianOfWeek === undefined ? [] : [`decided in ${duration(medianOfWeek)} (median of 7 days)`]),
    ...(medianOfMonth === undefined ? [] : [`in ${duration(medianOfMonth)} (30 days)`]),
    ...(withinTarget === undefined ? [] : [`${Math.round(withinTarget * 100)} % within ${count(targetHours, 'hour')}`]),
  ]
}

/** How long those who wait have waited, against what the desk aims at. */
export function waitInWords({ overTarget, oldest, targetHours }: QueueStanding): string {
  const longest = oldest === undefined ? [] : [`the oldest has waited for ${duration(oldest)}`]
  const aim = `the ${count(targetHours, 'hour')} we aim at`
  const words = [...longest, overTarget > 0 ? `${overTarget} longer than ${aim}` : `within ${aim}`].join('; ')
  return `${words[0]?.toUpperCase()}${words.slice(1)}.`
}
