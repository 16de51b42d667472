/** What articles ask of those who write and publish them. */
import type { PayloadRequest } from 'payload'
import { type AskErrands, firstLines } from '@/platform/errand'
import { dayInWords, sectionName } from '@/reviews/words'
import { hasRole, roleOf } from '@/staff/roles'
import { dueDrafts } from '../due'
import { handedIn } from '../handed-in'
import { overdue } from '../overdue'
import { ownDrafts } from '../own-drafts'
import { type ReviewAnswer, reviewAnswers } from '../review-answers'
import { reviewsDue } from '../reviews-due'
import { mayPublish } from '../rules'
import { says } from './says'
import { stageWords } from './stage-words'

/** A minute is the clock's own; what is later than that did not go. */
const aMinute = 60_000

const publishes = (req: PayloadRequest) => mayPublish('staff', roleOf(req.user)).ok
const writes = (req: PayloadRequest) => publishes(req) || hasRole(req, 'author')
const titled = (title: string) => title || 'An article without a title'
const placeOf = (id: string) => `/admin/collections/articles/${id}`
const everyArticle = '/admin/collections/articles'

/** What should have been published and was not. */
export const hourPassed: AskErrands = async (req, now) => {
  if (!publishes(req)) return []
  const articles = await overdue(req, new Date(now.getTime() - aMinute))
  if (articles.length === 0) return []
  return [
    {
      urgency: 'now',
      title: 'Their hour has passed, and they are not published',
      lines: articles.map(({ id, title, missing, body, doubt }) => ({
        words: titled(title),
        href: placeOf(id),
        says: missing.map((one) => says(one, { body, doubt }).message).join(' ') || 'Open it and publish it.',
      })),
    },
  ]
}

/** Drafts that wait for somebody who publishes. */
export const draftsHandedIn: AskErrands = async (req, now) => {
  if (!publishes(req)) return []
  const drafts = await handedIn(req)
  if (drafts.length === 0) return []
  return [
    {
      urgency: 'today',
      title: 'Handed in as ready',
      lines: firstLines(
        drafts,
        ({ id, title, dueOn }) => ({
          words: titled(title),
          href: placeOf(id),
          says: dueOn ? dueInWords(dueOn, dueOn < now.toISOString().slice(0, 10)) : 'Look at it, then publish it.',
        }),
        everyArticle,
      ),
    },
  ]
}

const dueInWords = (dueOn: string, late: boolean) =>
  late ? `Overdue since ${dayInWords(dueOn)}.` : `Due on ${dayInWords(dueOn)}.`

/** What should be out soon or should have been. Authors see what they began. */
export const draftsDue: AskErrands = async (req, now) => {
  if (!req.user || !writes(req)) return []
  const drafts = await dueDrafts(req, now, publishes(req) ? undefined : String(req.user.id))
  // To those who publish, what was handed in stands above already.
  const open = drafts.filter(({ stage }) => !(publishes(req) && stage === 'ready'))
  if (open.length === 0) return []
  return [
    {
      urgency: open.some((draft) => draft.overdue) ? 'today' : 'in-time',
      title: 'Articles due soon',
      lines: open.map(({ id, title, stage, dueOn, overdue }) => ({
        words: titled(title),
        href: placeOf(id),
        says: `${stageWords[stage]}. ${dueInWords(dueOn, overdue)}`,
      })),
    },
  ]
}

/** What reviewers answered instead of signing. Authors read it of what they began, without the reviewer's name. */
export const reviewersAnswered: AskErrands = async (req, now) => {
  if (!req.user || !writes(req)) return []
  const answers = await reviewAnswers(req, now, publishes(req) ? undefined : String(req.user.id))
  if (answers.length === 0) return []
  return [
    {
      urgency: 'today',
      title: 'Reviewers answered',
      note: 'An answer stands here until the draft is changed or somebody asks again.',
      lines: firstLines(
        answers,
        (answer) => ({
          words: titled(answer.title),
          href: placeOf(answer.article),
          says: answerInWords(answer, publishes(req) ? answer.reviewerName : 'A reviewer'),
        }),
        everyArticle,
      ),
    },
  ]
}

function answerInWords({ status, answer, remarks, at }: ReviewAnswer, who: string): string {
  const on = dayInWords(at)
  const what =
    status === 'changes-asked'
      ? `asked for changes on ${on}`
      : status === 'declined'
        ? `declined on ${on}`
        : `did not answer; the request ended on ${on}`
  const said = answer ? `: “${answer}”` : '.'
  const about = remarks.map(
    ({ section, sentence, words }) => `On ${sentence ? `“${sentence}”` : sectionName(section || null)}: “${words}”`,
  )
  return [`${who} ${what}${said}`, ...about].join(' ')
}

/** Reviews that are to be done again. */
export const reviewsToRenew: AskErrands = async (req, now) => {
  if (!publishes(req)) return []
  const articles = await reviewsDue(req, now)
  if (articles.length === 0) return []
  return [
    {
      urgency: 'in-time',
      title: 'Reviews to renew',
      lines: articles.map(({ id, title, says }) => ({ words: titled(title), href: placeOf(id), says })),
    },
  ]
}

/** Where one left off. */
export const draftsOfOnesOwn: AskErrands = async (req) => {
  if (!req.user || !writes(req)) return []
  const drafts = await ownDrafts(req, String(req.user.id))
  if (drafts.length === 0) return []
  return [
    {
      urgency: 'in-time',
      title: 'Your drafts',
      lines: drafts.map(({ id, title, stage, savedAt }) => ({
        words: titled(title),
        href: placeOf(id),
        says: `${stageWords[stage]}, saved on ${dayInWords(savedAt)}.`,
      })),
    },
  ]
}
