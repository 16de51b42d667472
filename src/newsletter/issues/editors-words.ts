import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import type { Issue } from './issue'

/**
 * Subject and preview as an editor wrote them over those the issue was born with. Without them a letter carries what
 * its article says at the minute of sending, which may have changed since.
 */
export async function editorsWords(
  req: PayloadRequest,
  { id, subject, preview }: Pick<Issue, 'id' | 'subject' | 'preview'>,
): Promise<{ subject?: string; preview?: string }> {
  const [born] = await query<{ subject: string | null; preview: string | null }>(
    req,
    'select subject, preview from sendings where issue_id = $1',
    [id],
  )
  const written = (words: string, before: string | null | undefined) =>
    words && typeof before === 'string' && words !== before ? words : undefined
  return { subject: written(subject, born?.subject), preview: written(preview, born?.preview) }
}
