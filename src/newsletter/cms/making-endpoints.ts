/** Sending a letter, moving it, and emailing an article again. */
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isTimeZone } from '@/platform/time-zones'
import { assertNever, type Result } from '@/platform/verdict'
import { type AgainRefusal, emailAgain, reachOfRound } from '../issues/email-again'
import { freeFaultWords } from '../issues/free-words'
import { letterAbout } from '../issues/letter-about'
import type { CannotLeave } from '../issues/may-leave-now'
import { neverMailed } from '../issues/never-mailed'
import { type ScheduleRefusal, scheduleIssue } from '../issues/schedule-issue'
import { type SendRefusal, sendIssue } from '../issues/send-issue'
import { MOST_AHEAD, TOO_FAR } from '../wall-words'
import { door, notThere, openDoor, refusal, staysBecause, told } from './issue-answers'

type Refusal = SendRefusal | ScheduleRefusal | AgainRefusal

function says(reason: Refusal): Response {
  switch (reason) {
    case 'unknown':
      return refusal(404, 'This issue is not there, or has no sending yet.')
    case 'nobody-decides':
      return refusal(404, 'Not found.')
    case 'not-by-hand':
      return refusal(409, 'It is not sent by hand. To send an article’s letter, use “Email this again”.')
    case 'sent-already':
      return refusal(409, 'It has its time already. Please load the page again.')
    case 'no-subject':
    case 'no-words':
    case 'no-topics':
    case 'for-nobody':
      return refusal(422, freeFaultWords[reason].message)
    case 'not-waiting':
      return refusal(409, 'It does not wait any more, so it cannot be moved.')
    case 'no-reason':
      return refusal(422, 'Please say why it is sent. The reason is kept.')
    case 'reason-with-address':
      return refusal(422, 'Please leave addresses out of the reason: it is kept for good.')
    case 'not-published':
      return refusal(409, 'This article is not public. Publish it first.')
    case 'earlier-round':
      return refusal(409, 'An earlier round of this article is not over yet.')
    default:
      return assertNever(reason)
  }
}

/** An instant with its offset, such as `2026-12-01T07:00:00+01:00`, and the zone it was thought of in. */
const time = z.object({
  at: z.iso
    .datetime({ offset: true, error: 'Please give day and hour.' })
    .transform((iso) => new Date(iso))
    .refine((at) => at.getTime() <= Date.now() + MOST_AHEAD, TOO_FAR),
  timeZone: z.string('Please give a time zone.').refine(isTimeZone, 'Please give a time zone, such as Europe/Berlin.'),
})
const again = z.object({
  article: z.uuid('Please choose an article.'),
  to: z.enum(['missing', 'all'], 'Please say who gets it.'),
  reason: z.string('Please say why it is sent.').max(500, 'Please give the reason in at most 500 characters.'),
})

const about = z.union([z.object({ article: z.uuid() }), z.object({ correction: z.uuid() })])

/** What was sent with a press is read first; then the verb is asked. */
async function answer<Sent>(
  req: PayloadRequest,
  schema: z.ZodType<Sent>,
  verb: (sent: Sent) => Promise<Result<object, Refusal> | CannotLeave>,
): Promise<Response> {
  const sent = schema.safeParse((await req.json?.().catch(() => undefined)) ?? {})
  if (!sent.success) return refusal(422, sent.error.issues[0]?.message ?? 'Please fill in the form.')
  const result = await verb(sent.data)
  if (result.ok) return told(result.value)
  return result.reason === 'cannot-leave' ? staysBecause(result.why) : says(result.reason)
}

export const makingEndpoints: Endpoint[] = [
  door('post', 'send', (req, issue) =>
    answer(req, time.partial(), ({ at, timeZone = 'UTC' }) => sendIssue(req, { issue, at: at && { at, timeZone } })),
  ),
  door('post', 'schedule', (req, issue) => answer(req, time, (to) => scheduleIssue(req, { issue, time: to }))),
  openDoor('get', 'never-mailed', async (req) => {
    const title = z.string().max(200).catch('').parse(req.query?.title)
    return told(await neverMailed(req, title))
  }),
  openDoor('get', 'about', async (req) => {
    const asked = about.safeParse(req.query)
    return asked.success ? told(await letterAbout(req, asked.data)) : notThere()
  }),
  openDoor('get', 'again', async (req) => {
    const article = z.uuid().safeParse(req.query?.article)
    return article.success ? told(await reachOfRound(req, article.data)) : notThere()
  }),
  openDoor('post', 'again', (req) => answer(req, again, (sent) => emailAgain(req, sent))),
]
