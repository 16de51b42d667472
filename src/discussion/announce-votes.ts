import type { PayloadRequest } from 'payload'
import { announce } from '@/platform/changes'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import { threadTag } from './tags'

/** Tells the pages of threads in which readers found something helpful since; once a minute, whatever is voted. */
export async function announceVotes(req: PayloadRequest): Promise<void> {
  await inTransaction(req, async () => {
    const voted = await query<{ article: string }>(
      req,
      `update thread_places set helpful_announced = helpful where helpful <> helpful_announced
       returning article_id as article`,
    )
    for (const article of new Set(voted.map((row) => row.article)))
      await announce(req, { room: 'discussion', document: article, what: 'changed', tags: [threadTag(article)] })
  })
}
