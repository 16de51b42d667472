/** An issue that is due, of an article long enough for a letter of more than 20 KB. */
import type { PayloadRequest } from 'payload'
import { makeIssue } from '@/newsletter/issues/make-issue'
import { query } from '@/platform/database'
import { articleData, bodyOf, staffOf } from '../../tests/world/people'
import { longText } from './long-text'

const WORDS = 1300

export async function longIssue(req: PayloadRequest): Promise<string> {
  const paragraphs = longText(WORDS)
    .split('\n\n')
    .filter((block) => !/^[#@]/.test(block))
  const data = await articleData(req.payload, { mailOnFirstPublish: true, body: bodyOf(...paragraphs) })
  const { id } = await req.payload.create({
    collection: 'articles',
    data: { ...data, _status: 'published' },
    overrideAccess: false,
    req: await staffOf(req.payload, 'editor'),
  })
  const made = await makeIssue(req, id)
  if (!made.ok) throw new Error(`No issue: ${made.reason}`)
  await query(req, `update sendings set not_before = now() where issue_id = $1`, [made.value.issue])
  return made.value.issue
}
