/** How a message of a reader is kept. Nothing is shown before somebody approved it. */
import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { pathOfArticle } from '@/articles/forwarding-address'
import type { PublicState } from '@/articles/public-state'
import { addressHmac, sealAddress } from '@/mailroom/addresses'
import { recordConsent, wordingHash } from '@/mailroom/consent'
import { isSuppressed } from '@/mailroom/suppress'
import { inTransaction } from '@/platform/transaction'
import { askToConfirm } from './ask-to-confirm'
import type { Placed } from './find-comment'
import { mayAskAddress } from './limits'
import { lockAddress } from './lock-address'
import { because } from './moderation-log'
import { belowOf } from './place-comment'
import { proposedKind } from './plain-words'
import { reasonsIn } from './reasons'
import type { SentComment } from './sent-comment'
import type { CommentKind } from './statuses'
import type { TriageRules } from './triage/phase'
import { asKept, triageMessage } from './triage-message'
import { AGREE_WORDING, NOTIFY_WORDING } from './wordings'

const pathOfAsking = (language: string) => (language === 'en' ? '/questions/ask' : `/${language}/questions/ask`)

export type ToStore = {
  sent: SentComment
  /** What this sending is known by. */
  key: string
  article?: PublicState
  parent?: Placed
  rules: TriageRules
}

/** Writes what was sent, with the proof of consent, and asks the address for its confirmation. @returns its id. */
export async function storeComment(
  req: PayloadRequest,
  { sent, key, article, parent, rules }: ToStore,
): Promise<string> {
  const id = randomUUID()
  const language = article?.language ?? sent.language ?? 'en'
  const kind: CommentKind = sent.article ? proposedKind(sent.words) : 'question'
  const given = sent.wantsAnswer ? sent.email : undefined
  const message = { words: sent.words, name: sent.name, kind, language, trapped: sent.spam }
  const judged = asKept(await triageMessage(req, { ...message, writer: given && addressHmac(given) }, rules))
  const entered = judged.status === 'spam' ? undefined : given
  const mayAsk = entered ? await mayAskAddress(req, addressHmac(entered)) : false
  return inTransaction(req, async () => {
    const email = entered && (await mayBeKept(req, entered)) ? entered : undefined
    because(req, id, { reasons: reasonsIn(judged.heldFor) })
    await req.payload.create({
      collection: 'comments',
      data: {
        id,
        ...judged,
        kind,
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
      page: article ? pathOfArticle(article) : pathOfAsking(language),
      method: 'form',
      language,
    }
    await recordConsent(req, { ...agreed, event: 'confirmed', purpose: 'publish-words', wording: AGREE_WORDING })
    if (email) {
      await recordConsent(req, { ...agreed, event: 'requested', purpose: 'answer-notice', wording: NOTIFY_WORDING })
      if (mayAsk) await askToConfirm(req, { comment: id, email, language })
    }
    return id
  })
}

/** An address that gets no mail is of no use here: it is not kept. */
async function mayBeKept(req: PayloadRequest, email: string): Promise<boolean> {
  const hmac = addressHmac(email)
  await lockAddress(req, hmac)
  return !(await isSuppressed(req, hmac))
}
