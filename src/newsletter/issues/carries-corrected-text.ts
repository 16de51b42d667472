import type { PayloadRequest } from 'payload'
import { correctedTexts } from '@/articles/correction-record'
import { query } from '@/platform/database'

/** Whether the frozen letter of an issue carries a text that a material correction says was wrong. */
export async function carriesCorrectedText(req: PayloadRequest, issue: string): Promise<boolean> {
  const [frozen] = await query<{ article: string; hash: string }>(
    req,
    `select article_id::text as article, content_hash as hash from sendings join issues on issues.id = issue_id
     where issue_id = $1 and issues.kind = 'article' and article_id is not null and content_hash is not null`,
    [issue],
  )
  return frozen !== undefined && (await correctedTexts(req, frozen.article, { named: false })).has(frozen.hash)
}
