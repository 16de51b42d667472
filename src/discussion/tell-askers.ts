/** Who is told that there is an answer: once for each answer, if they confirmed their address and still want it. */
import type { PayloadRequest } from 'payload'
import { openAddress } from '@/mailroom/addresses'
import { makeLink } from '@/mailroom/links'
import { postLetter } from '@/mailroom/post-letter'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import { answerNoticeLetter } from './letters'
import { STOP_LINK } from './link-purposes'
import { wantsToHear } from './rules'
import type { CommentStatus } from './statuses'

type Asker = {
  id: string
  status: CommentStatus
  wants: boolean
  confirmed: boolean
  sealed: string | null
  language: string
}

/**
 * Work of the queue `discussion-answer-published`; doing it again posts nothing again.
 * @param answer id of a published comment, or of a published question page.
 */
export async function tellAskers(req: PayloadRequest, answer: string): Promise<void> {
  for (const asker of await askersOf(req, answer)) {
    if (wantsToHear(asker) && asker.sealed) await tell(req, answer, asker, asker.sealed)
  }
}

/** Those above the answer in its thread, or those whose questions a page answers; never the one who wrote it. */
const askersOf = (req: PayloadRequest, answer: string) =>
  query<Asker>(
    req,
    `with asked as (
       select unnest(array[a.parent_id::text, a.root]) as id, a.writer_address_hmac as writer
       from comments a where a.id = $1 and a.status = 'published'
       union
       select r.comments_id::text, null from questions q join questions_rels r on r.parent_id = q.id
       where q.id = $1 and q._status = 'published'
     )
     select distinct c.id, c.status, coalesce(c.wants_answer_by_mail, false) as wants,
       c.address_confirmed_at is not null as confirmed, c.writer_address_sealed as sealed,
       coalesce(c.language, 'en') as language
     from asked join comments c on c.id::text = asked.id
     where c.writer_address_hmac is distinct from asked.writer`,
    [answer],
  )

async function tell(req: PayloadRequest, answer: string, asker: Asker, sealed: string): Promise<void> {
  await inTransaction(req, async () => {
    const { token } = await makeLink(req, { purpose: STOP_LINK, subject: { kind: 'comment', id: asker.id } })
    const letter = await answerNoticeLetter(req, answer, token, asker.language)
    const uniqueKey = `answer:${answer}:${asker.id}`
    await postLetter(req, { kind: 'answer-notice', uniqueKey, to: openAddress(sealed), ...letter })
  })
}
