import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'

/** Whether readers chose this topic for their letters. Until the transaction ends, nobody else chooses it. */
export async function isChosenByReaders(req: PayloadRequest, topic: string): Promise<boolean> {
  await query(req, 'select 1 from topics where id = $1 for update', [topic])
  const chosen = await query(req, `select 1 from subscribers_rels where topics_id = $1 and path = 'topics' limit 1`, [
    topic,
  ])
  return chosen.length > 0
}
