/** Pure decisions about issues: no database, no clock. Who gets one is asked in `audience.ts`, how in `delivery/rules.ts`. */
import { subjectLine } from '@/mailroom/subject-line'
import { assertNever, no, type Verdict, yes } from '@/platform/verdict'
import type { SendingStatus } from '../statuses'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
/** Mailboxes cut a letter off at 102 KB, and the way out stands at its end. */
export const LARGEST_LETTER = 90 * 1024

export type FirstPublication = {
  published: boolean
  /** Whether the article asks for a letter now, and whether it did in the very save that first published it. */
  wished: boolean
  wishedThen: boolean
  firstPublishedAt?: Date
  /** Time of revision number 1 in the ledger. */
  firstRevisionAt?: Date
}

/**
 * Whether an article's first publication makes an issue. Only the wish that stood when it was first published counts,
 * and by itself only for a day: after that a person decides. A box ticked later, a re-publication or an import never
 * mails at all.
 */
export function deservesIssue(
  { published, wished, wishedThen, firstPublishedAt, firstRevisionAt }: FirstPublication,
  now: Date,
): Verdict<'not-published' | 'not-wished' | 'wished-later' | 'imported' | 'too-long-ago'> {
  if (!published || !firstPublishedAt || !firstRevisionAt) return no('not-published')
  if (!wished) return no('not-wished')
  if (Math.abs(firstRevisionAt.getTime() - firstPublishedAt.getTime()) > MINUTE) return no('imported')
  if (!wishedThen) return no('wished-later')
  return now.getTime() - firstPublishedAt.getTime() > DAY ? no('too-long-ago') : yes
}

export type PublishedCorrection = {
  material: boolean
  savedAt: Date
  /** How many readers have, or may have, a letter with a text that it is about. */
  had: number
}

/**
 * Whether a correction makes an issue. Nobody would act differently for a minor one. By itself it is sent only within a
 * day; after that a person decides, and only where somebody is to be told: no list of old corrections is dug up.
 */
export function deservesLetter(
  { material, savedAt, had }: PublishedCorrection,
  now: Date,
): Verdict<'minor' | 'had-by-nobody' | 'too-long-ago'> {
  if (!material) return no('minor')
  if (now.getTime() - savedAt.getTime() <= DAY) return yes
  return had > 0 ? no('too-long-ago') : no('had-by-nobody')
}

export type FinishedLetter = {
  subject: string
  html: string
  text: string
  unsubscribeMark: string
  postalAddress: string
}
export type LetterFault = 'broken-subject' | 'too-large' | 'no-way-out' | 'no-postal-address'

/** Whether a rendered letter may go to anyone. */
export function mayLeave(letter: FinishedLetter): Verdict<LetterFault> {
  const { subject, html, text, unsubscribeMark, postalAddress } = letter
  if (!subject || subject !== subjectLine(subject)) return no('broken-subject')
  if (Buffer.byteLength(html) > LARGEST_LETTER) return no('too-large')
  if (!html.includes(unsubscribeMark) || !text.includes(unsubscribeMark)) return no('no-way-out')
  return postalAddress.trim() && text.includes(postalAddress.trim()) ? yes : no('no-postal-address')
}

/**
 * Whether what is left of a sending may be given up, also while it goes. Letters in doubt do not stand in the way: they
 * are not sent again, and it is recorded of each reader that nobody knows.
 */
export function mayBeCancelled(status: SendingStatus): Verdict<'over'> {
  switch (status) {
    case 'done':
    case 'cancelled':
      return no('over')
    case 'waiting':
    case 'sending':
    case 'paused':
    case 'held':
    case 'needs_review':
      return yes
    default:
      return assertNever(status)
  }
}

export function mayBePaused(status: SendingStatus): Verdict<'not-under-way'> {
  return status === 'sending' ? yes : no('not-under-way')
}

/** @param textCorrected whether its frozen letter carries a text that was corrected since. */
export function mayBeResumed(
  status: SendingStatus,
  { articlePublished, textCorrected }: { articlePublished: boolean; textCorrected: boolean },
): Verdict<'not-stopped' | 'article-withdrawn' | 'text-corrected'> {
  if (status !== 'paused' && status !== 'held') return no('not-stopped')
  if (!articlePublished) return no('article-withdrawn')
  return textCorrected ? no('text-corrected') : yes
}

/** What a person can say of a chunk of which nobody knows whether it was accepted. */
export const chunkDecisions = ['count-as-sent', 'send-again'] as const
export type ChunkDecision = (typeof chunkDecisions)[number]

export type ChunkInDoubt = {
  /** Whether the chunk still waits for a person. */
  inDoubt: boolean
  articlePublished: boolean
  /** Whether its frozen letter carries a text that was corrected since. */
  textCorrected: boolean
  status: SendingStatus
}

export function mayBeDecided(
  decision: ChunkDecision,
  { inDoubt, articlePublished, textCorrected, status }: ChunkInDoubt,
): Verdict<'not-in-doubt' | 'article-withdrawn' | 'text-corrected' | 'over'> {
  if (status === 'cancelled' || status === 'done') return no('over')
  if (!inDoubt) return no('not-in-doubt')
  if (decision === 'count-as-sent') return yes
  if (!articlePublished) return no('article-withdrawn')
  return textCorrected ? no('text-corrected') : yes
}

/** Why a sending stands still that has nothing left but letters in doubt. */
export const inDoubtWords = (letters: number): string =>
  `${letters} letters may or may not have been accepted; a person has to decide`

/** Why a sending is shown as trouble although it has ended: not one of its letters was taken. */
export const nobodyWords = (letters: number, refusal: string | null): string =>
  `Nobody has it: ${letters === 1 ? 'its one letter was' : `all ${letters} letters were`} refused${refusal ? `, mostly with: ${refusal}` : ''}`
