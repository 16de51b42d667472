/** The newest comments of an article as a feed carries them: public columns only. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'

export type FedComment = {
  id: string
  words: string
  name: string
  /** ISO. */
  at: string
  /** Whether a clinician answers here. */
  isAnswer: boolean
}

export type ThreadFeed = FedComment[]

const HOW_MANY = 50

export async function threadFeed(req: PayloadRequest, article: string): Promise<ThreadFeed> {
  const rows = await query<Omit<FedComment, 'at'> & { at: Date }>(
    req,
    `select p.comment_id as id, coalesce(c.public_wording, '') as words, coalesce(c.writer_name, '') as name, p.at,
       p.answered_by is not null as "isAnswer"
     from (select * from thread_places p where p.article_id = $1 and not p.is_gone
       order by p.at desc, p.comment_id desc limit ${HOW_MANY}) p
     join comments c on c.id = p.comment_id order by p.at desc, p.comment_id desc`,
    [article],
  )
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}
