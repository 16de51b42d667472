/** Published questions of readers, for the tests of this room. */
import { confirmAddress } from '@/discussion/confirm-address'
import { approveComment } from '@/discussion/decide'
import { allowQuoting } from '@/discussion/quoting'
import { reply } from '@/discussion/reply'
import { type SentComment, sendComment } from '@/discussion/send-comment'
import { openBody } from '@/mailroom/letter-body'
import { query } from '@/platform/database'
import { staffOf } from '../world/people'
import type { House } from '../world/rooms'
import { anArticle, profileFor, words } from './below-an-article'

type Sent = Partial<SentComment> & { waits?: true }

/** What a reader asked below an article of its own, approved. */
export async function asked(house: House, text = 'May I drink coffee?', { waits, ...more }: Sent = {}) {
  const article = more.article ? { id: more.article, slug: '' } : await anArticle(house.payload)
  const sent = await sendComment(await house.reader(), words(article.id, { words: text, ...more }))
  if (!sent.ok) throw new Error(sent.reason)
  const { id } = sent.value
  if (!waits) await approveComment(await staffOf(house.payload, 'editor'), id)
  return { id, article }
}

/** The same by a reader who lets us quote it. */
export async function allowed(house: House, text?: string, more?: Sent) {
  const comment = await asked(house, text, more)
  const result = await allowQuoting(await house.reader(), comment.id)
  if (!result.ok) throw new Error(result.reason)
  return comment
}

/** The same by a reader who proved their address and wants to hear of answers. */
export async function askedByMail(house: House, email: string, text?: string, more?: Sent) {
  const comment = await asked(house, text, { email, wantsAnswer: true, ...more })
  const rows = await query<{ sealed_body: string }>(
    await house.system(),
    `select sealed_body from letters where unique_key like 'confirm-address:%' || $1`,
    [comment.id],
  )
  const [, token = ''] = /\/comments\/confirm\/([\w-]{43})/.exec(openBody(rows[0]?.sealed_body ?? '').text) ?? []
  const confirmed = await confirmAddress(await house.reader(), token)
  if (!confirmed.ok) throw new Error(confirmed.reason)
  return comment
}

/** A clinician answers below it. @returns id of the answer. */
export async function answered(house: House, comment: string, text = 'Two cups are usual.') {
  await profileFor(house.payload, 'editor')
  const result = await reply(await staffOf(house.payload, 'editor'), { comment, words: text })
  if (!result.ok) throw new Error(result.reason)
  return result.value
}
