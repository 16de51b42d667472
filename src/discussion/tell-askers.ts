/**
 * Who is told that there is an answer, if they confirmed their address and still want it: once of each answer of the
 * staff, once a day of what other readers reply. Whoever comes late, because they were merged into what is answered or
 * confirmed their address only then, is told once of all that was there before.
 */
import type { PayloadRequest } from 'payload'
import { openAddress } from '@/mailroom/addresses'
import { makeLink } from '@/mailroom/links'
import { postLetter } from '@/mailroom/post-letter'
import { postedAmong } from '@/mailroom/queries'
import { query } from '@/platform/database'
import { oneByOne } from '@/platform/one-by-one'
import { inTransaction } from '@/platform/transaction'
import { IN_THEIR_THREAD, lastAnswers } from './answers-to'
import { answerNoticeLetter } from './letters'
import { STOP_LINK } from './link-purposes'
import { wantsToHear } from './rules'
import type { CommentStatus } from './statuses'

type Asker = {
  answer: string
  /** Since when it stands there. */
  at: Date
  /** An answer of the staff, or a page: no reply of another reader. */
  byStaff: boolean
  id: string
  /** When they confirmed their address, or were merged into what is answered, whichever came last. */
  joined: Date | null
  status: CommentStatus
  wants: boolean
  confirmed: boolean
  sealed: string | null
  language: string
}

/** For how long after an answer the periodic look still finds whom nobody told. */
const LOOK_BACK_DAYS = 14

/**
 * Work of the queue `discussion-answer-published`; doing it again posts nothing again.
 * @param answer id of a published comment, or of a published question page.
 */
export async function tellAskers(req: PayloadRequest, answer: string): Promise<void> {
  await tellEach(req, [answer])
}

/** Finds those whom a failure left untold, however often their job was tried. */
export async function tellForgottenAskers(req: PayloadRequest, now = new Date()): Promise<void> {
  const since = new Date(now.getTime() - LOOK_BACK_DAYS * 24 * 60 * 60_000)
  const answers = await query<{ id: string }>(
    req,
    `select id from comments where status = 'published' and parent_id is not null and published_at > $1
     union select id from questions where _status = 'published' and updated_at > $1`,
    [since],
  )
  await tellEach(
    req,
    answers.map(({ id }) => id),
  )
}

/** Replies of other readers on one day are one letter. */
const keyOf = ({ answer, at, byStaff, id }: Asker) =>
  byStaff ? `answer:${answer}:${id}` : `replies:${at.toISOString().slice(0, 10)}:${id}`

/** Each asker in a transaction of their own: an address that cannot be opened keeps nobody else waiting. */
async function tellEach(req: PayloadRequest, answers: string[]): Promise<void> {
  const asking = (await askersOf(req, answers)).filter((asker) => wantsToHear(asker) && asker.sealed)
  const told = await postedAmong(req, asking.map(keyOf))
  const untold = await withoutOldNews(
    req,
    asking.filter((asker) => !told.has(keyOf(asker))),
  )
  const letters = [...new Map(untold.map((asker) => [keyOf(asker), asker])).values()]
  await oneByOne(req, 'Telling of an answer', letters, keyOf, (asker) => tell(req, asker))
}

/** Of what was there before they came, only the last answer of the staff is told. */
async function withoutOldNews(req: PayloadRequest, askers: Asker[]): Promise<Asker[]> {
  const late = new Map<string, Date>()
  for (const { id, at, joined } of askers) if (joined && at < joined) late.set(id, joined)
  if (late.size === 0) return askers
  const last = await lastAnswers(
    req,
    [...late].map(([id, before]) => ({ id, before })),
  )
  return askers.filter(({ id, answer, at, joined }) => !joined || at >= joined || last.get(id) === answer)
}

/**
 * Those above an answer in its thread, those whose questions a page answers, and whoever was merged into one of them;
 * never the one who wrote it. A page made of an answer that stands in their thread already is no news to them.
 */
const askersOf = (req: PayloadRequest, answers: string[]) =>
  query<Asker>(
    req,
    `with recursive direct as (
       select a.id as answer, coalesce(a.published_at, a.created_at) as at, a.answered_by_id is not null as by_staff,
         unnest(array[a.parent_id, nullif(a.root, '')::uuid]) as id, a.writer_address_hmac as writer
       from comments a where a.id = any($1::uuid[]) and a.status = 'published'
       union
       select q.id, coalesce(q.answered_at, q.created_at), true, c.id, null
       from questions q join questions_rels r on r.parent_id = q.id join comments c on c.id = r.comments_id
       where q.id = any($1::uuid[]) and q._status = 'published' and not ${IN_THEIR_THREAD}
     ), asked(answer, at, by_staff, id, writer) as (
       select * from direct
       union select asked.answer, asked.at, asked.by_staff, c.id, asked.writer
       from comments c join asked on c.merged_into_id = asked.id
     )
     select distinct asked.answer, asked.at, asked.by_staff as "byStaff", c.id, c.status,
       coalesce(c.wants_answer_by_mail, false) as wants, c.address_confirmed_at is not null as confirmed,
       c.writer_address_sealed as sealed, coalesce(c.language, 'en') as language,
       greatest(c.address_confirmed_at, (
         select max(l.at) from moderation_log l where l.comment_id = c.id and l.action = 'merged'
       )) as joined
     from asked join comments c on c.id = asked.id
     where c.writer_address_hmac is distinct from asked.writer`,
    [answers],
  )

async function tell(req: PayloadRequest, asker: Asker): Promise<void> {
  const { answer, id, sealed, language } = asker
  if (!sealed) return
  await inTransaction(req, async () => {
    const { token } = await makeLink(req, { purpose: STOP_LINK, subject: { kind: 'comment', id } })
    const letter = await answerNoticeLetter(req, answer, { comment: id, stop: token }, language)
    await postLetter(req, { kind: 'answer-notice', uniqueKey: keyOf(asker), to: openAddress(sealed), ...letter })
  })
}
