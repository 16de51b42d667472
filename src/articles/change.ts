import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { type ChangeClass, isChangeClass } from '@/text/change-classes'
import type { Change } from './checklist-rules'

type Latest = { canonical_text: string | null; content_hash: string }

/** What publishing this text would change for readers, and whether the machine believes what the change was called. */
export async function changeOf(
  req: PayloadRequest,
  article: string | undefined,
  text: { canonical: string; hash: string },
  called: unknown,
): Promise<Change> {
  const [latest] = article
    ? await query<Latest>(
        req,
        `select canonical_text, content_hash from revisions where article_id = $1 order by number desc limit 1`,
        [article],
      )
    : []
  if (!latest) return { kind: 'first' }
  if (latest.content_hash === text.hash) return { kind: 'same' }
  if (!isChangeClass(called)) return { kind: 'changed' }
  return { kind: 'changed', named: called, doubt: await doubtAbout(called, latest.canonical_text, text.canonical) }
}

/** What speaks against calling a change a spelling or a link; the other classes are believed. */
async function doubtAbout(called: ChangeClass, before: string | null, after: string): Promise<string | undefined> {
  if (called !== 'typo' && called !== 'link') return undefined
  return before === null || before === after ? 'The text before cannot be compared.' : undefined
}
