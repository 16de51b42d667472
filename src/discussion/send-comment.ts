/** A reader comments or asks: checked, limited, stored as pending. Nothing is shown before somebody approved it. */
import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { pathOfArticle } from '@/articles/forwarding-address'
import { type PublicState, publicState } from '@/articles/public-state'
import { addressHmac, sealAddress } from '@/mailroom/addresses'
import { recordConsent, wordingHash } from '@/mailroom/consent'
import { isSuppressed } from '@/mailroom/suppress'
import { announce } from '@/platform/changes'
import { inTransaction } from '@/platform/transaction'
import { done, no, type Refusal } from '@/platform/verdict'
import { askToConfirm } from './ask-to-confirm'
import { idBySubmission, type Placed, placeOf } from './find-comment'
import { mayAskAddress, turnToPost } from './limits'
import { lockAddress } from './lock-address'
import { belowOf } from './place-comment'
import { plainLine, plainWords, proposedKind } from './plain-words'
import { mayBeSent } from './rules'
import { submissionKey } from './submission-key'
import { AGREE_WORDING, NOTIFY_WORDING } from './wordings'

export type SentComment = {
  article: string
  /** The comment it answers. */
  parent?: string
  words: string
  name: string
  /** One bare address; kept only where an answer is wanted by mail. */
  email?: string
  wantsAnswer: boolean
  /** Signed form time: the same page sent twice is one comment. */
  stamp: string
  /** Network prefix of the sender; only its HMAC is stored, for the limits. */
  prefix: string
  /** The trap was filled in: stored as spam, answered like any other. */
  spam?: boolean
}

export type SendResult =
  /** `article`: where readers find what it was sent below; none that is not public any more. */
  | { ok: true; value: { id: string; article?: { language: string; slug: string } } }
  | Refusal<'no-article' | 'no-parent'>
  /** Seconds to wait. */
  | (Refusal<'too-soon'> & { wait: number })

/** Sendings under way in this process: the second click of a double click waits for what the first one gets. */
const underWay = new Map<string, Promise<SendResult>>()

const placeOfArticle = ({ language, slug }: PublicState) => ({ language, slug })

const plainly = (given: SentComment) => ({ ...given, words: plainWords(given.words), name: plainLine(given.name) })

/** Whether this very form was taken already, so that a refresh much later still hears the same. */
export const wasSent = async (req: PayloadRequest, given: SentComment): Promise<boolean> =>
  (await idBySubmission(req, submissionKey(plainly(given)))) !== undefined

export async function sendComment(req: PayloadRequest, given: SentComment): Promise<SendResult> {
  const sent = plainly(given)
  const key = submissionKey(sent)
  const running = underWay.get(key)
  if (running) return running
  const sending = sendOnce(req, sent, key)
  underWay.set(key, sending)
  return sending.finally(() => underWay.delete(key))
}

async function sendOnce(req: PayloadRequest, sent: SentComment, key: string): Promise<SendResult> {
  const article = await publicState(req, sent.article)
  const taken = (id: string) => done({ id, article: article?.published ? placeOfArticle(article) : undefined })
  const known = await idBySubmission(req, key)
  if (known) return taken(known)
  const parent = sent.parent ? ((await placeOf(req, sent.parent)) ?? null) : undefined
  const verdict = mayBeSent({ article, parent, articleId: sent.article })
  if (!verdict.ok) return verdict
  const wait = await turnToPost(req, sent.prefix)
  if (wait > 0) {
    const meanwhile = await idBySubmission(req, key)
    return meanwhile ? taken(meanwhile) : { ...no('too-soon'), wait }
  }
  try {
    return taken(await store(req, sent, key, article, parent ?? undefined))
  } catch (error) {
    const other = await idBySubmission(req, key)
    if (other) return taken(other)
    throw error
  }
}

async function store(
  req: PayloadRequest,
  sent: SentComment,
  key: string,
  article: PublicState | undefined,
  parent: Placed | undefined,
): Promise<string> {
  const id = randomUUID()
  const entered = sent.wantsAnswer && !sent.spam ? sent.email : undefined
  const mayAsk = entered ? await mayAskAddress(req, addressHmac(entered)) : false
  const language = article?.language ?? 'en'
  return inTransaction(req, async () => {
    const email = entered && (await mayBeKept(req, entered)) ? entered : undefined
    await req.payload.create({
      collection: 'comments',
      data: {
        id,
        status: sent.spam ? 'spam' : 'pending',
        kind: proposedKind(sent.words),
        article: sent.article,
        ...belowOf(parent),
        privateOriginal: sent.words,
        publicWording: sent.words,
        writerName: sent.name,
        writerAddressSealed: email && sealAddress(email),
        writerAddressHmac: email && addressHmac(email),
        wantsAnswerByMail: email !== undefined,
        wordingHash: wordingHash(AGREE_WORDING),
        submissionKey: key,
        language,
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    const agreed = {
      subject: { kind: 'comment', id },
      page: article && pathOfArticle(article),
      method: 'form',
      language,
    }
    await recordConsent(req, { ...agreed, event: 'confirmed', purpose: 'publish-words', wording: AGREE_WORDING })
    if (email) {
      await recordConsent(req, { ...agreed, event: 'requested', purpose: 'answer-notice', wording: NOTIFY_WORDING })
      if (mayAsk) await askToConfirm(req, { comment: id, email, language })
    }
    if (!sent.spam) await announce(req, { room: 'discussion', document: id, what: 'reader-wrote', tags: [] })
    return id
  })
}

/** An address that gets no mail is of no use here: it is not kept. */
async function mayBeKept(req: PayloadRequest, email: string): Promise<boolean> {
  const hmac = addressHmac(email)
  await lockAddress(req, hmac)
  return !(await isSuppressed(req, hmac))
}
