/** Who is told that there is an answer: once for each answer, if they confirmed their address and still want it. */
import type { PayloadRequest } from 'payload'
import { openAddress } from '@/mailroom/addresses'
import { makeLink } from '@/mailroom/links'
import { postLetter } from '@/mailroom/post-letter'
import { postedAmong } from '@/mailroom/queries'
import { query } from '@/platform/database'
import { oneByOne } from '@/platform/one-by-one'
import { inTransaction } from '@/platform/transaction'
import { answerNoticeLetter } from './letters'
import { STOP_LINK } from './link-purposes'
import { wantsToHear } from './rules'
import type { CommentStatus } from './statuses'

type Asker = {
  answer: string
  id: string
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

const keyOf = ({ answer, id }: Asker) => `answer:${answer}:${id}`

/** Each asker in a transaction of their own: an address that cannot be opened keeps nobody else waiting. */
async function tellEach(req: PayloadRequest, answers: string[]): Promise<void> {
  const asking = (await askersOf(req, answers)).filter((asker) => wantsToHear(asker) && asker.sealed)
  const told = await postedAmong(req, asking.map(keyOf))
  const untold = asking.filter((asker) => !told.has(keyOf(asker)))
  await oneByOne(req, 'Telling of an answer', untold, keyOf, (asker) => tell(req, asker))
}

/**
 * Those above an answer in its thread, those whose questions a page answers, and whoever was merged into one of them;
 * never the one who wrote it. A page made of an answer that stands in their thread already is no news to them.
 */
const askersOf = (req: PayloadRequest, answers: string[]) =>
  query<Asker>(
    req,
    `with recursive direct as (
       select a.id as answer, unnest(array[a.parent_id::text, a.root]) as id, a.writer_address_hmac as writer
       from comments a where a.id = any($1::uuid[]) and a.status = 'published'
       union
       select q.id, r.comments_id::text, null from questions q join questions_rels r on r.parent_id = q.id
       where q.id = any($1::uuid[]) and q._status = 'published' and not exists (
         select 1 from comments told, comments c
         where c.id = r.comments_id and told.parent_id in (c.id, c.merged_into_id)
           and told.status = 'published' and told.answered_by_id = q.answered_by_id
       )
     ), asked(answer, id, writer) as (
       select * from direct
       union select asked.answer, c.id::text, asked.writer from comments c join asked on c.merged_into_id::text = asked.id
     )
     select distinct asked.answer, c.id, c.status, coalesce(c.wants_answer_by_mail, false) as wants,
       c.address_confirmed_at is not null as confirmed, c.writer_address_sealed as sealed,
       coalesce(c.language, 'en') as language
     from asked join comments c on c.id::text = asked.id
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
