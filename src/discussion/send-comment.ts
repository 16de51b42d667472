/** A reader comments or asks: checked, limited, stored as pending. Nothing is shown before somebody approved it. */
import type { PayloadRequest } from 'payload'
import { publicState } from '@/articles/public-state'
import { addressHmac } from '@/mailroom/addresses'
import { done, no, type Refusal } from '@/platform/verdict'
import { idBySubmission, placeOf } from './find-comment'
import { isProved } from './known-writer'
import { type NoTurn, turnToPost, turnToReplay } from './limits'
import { plainLine, plainWords } from './plain-words'
import { isClosed, mayBeSent } from './rules'
import { discussionRules } from './rules-in-force'
import type { SentComment } from './sent-comment'
import { storeComment } from './store-comment'
import { submissionKey } from './submission-key'

export type { SentComment }

export type SendResult = { ok: true; value: { id: string } } | Refusal<'no-article' | 'no-parent' | 'closed'> | NoTurn

/** Sendings under way in this process: the second click of a double click waits for what the first one gets. */
const underWay = new Map<string, Promise<SendResult>>()
/** More at once would wait for the database longer than anybody waits for a page. */
const MOST_UNDER_WAY = 200
const A_LITTLE = 5

const plainly = (given: SentComment) => ({ ...given, words: plainWords(given.words), name: plainLine(given.name) })

/** Whether this very form was taken already from this network, so that a refresh much later still hears the same. */
export const wasSent = async (req: PayloadRequest, given: SentComment): Promise<boolean> =>
  (await idBySubmission(req, submissionKey(plainly(given)))) !== undefined

export async function sendComment(req: PayloadRequest, given: SentComment): Promise<SendResult> {
  const sent = plainly(given)
  const key = submissionKey(sent)
  const running = underWay.get(key)
  if (running) return running
  if (underWay.size >= MOST_UNDER_WAY) return { ...no('site-busy'), wait: A_LITTLE }
  const sending = sendOnce(req, sent, key)
  underWay.set(key, sending)
  return sending.finally(() => underWay.delete(key))
}

async function sendOnce(req: PayloadRequest, sent: SentComment, key: string): Promise<SendResult> {
  const known = await idBySubmission(req, key)
  if (known) {
    const may = await turnToReplay(req, sent.prefix)
    return may.ok ? done({ id: known }) : may
  }
  const article = sent.article ? await publicState(req, sent.article) : undefined
  const parent = sent.parent ? ((await placeOf(req, sent.parent)) ?? null) : undefined
  const rules = await discussionRules(req)
  const over = isClosed(article?.since, rules.closeAfterDays, new Date())
  const verdict = mayBeSent({ article, articleId: sent.article, parent, isClosed: over })
  if (!verdict.ok) return verdict
  // Turns of an address count once it is proved: anybody could use up those of an address they only typed.
  const hmac = sent.email && addressHmac(sent.email)
  const writer = hmac && (await isProved(req, hmac)) ? hmac : undefined
  const turn = await turnToPost(req, { prefix: sent.prefix, writer }, rules)
  if (!turn.ok) {
    const meanwhile = await idBySubmission(req, key)
    return meanwhile ? done({ id: meanwhile }) : turn
  }
  try {
    return done({ id: await storeComment(req, { sent, key, article, parent: parent ?? undefined, rules }) })
  } catch (error) {
    const other = await idBySubmission(req, key)
    if (other) return done({ id: other })
    throw error
  }
}
