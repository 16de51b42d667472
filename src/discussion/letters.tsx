/** Letters of this room. None of them holds a word of what was asked or answered: mailboxes are shared. */
import type { PayloadRequest } from 'payload'
import { letterhead } from '@/mailroom/letterhead'
import { renderLetter } from '@/platform/mail/render'
import AnswerNotice, { answerNoticeSubject } from '../../emails/answer-notice'
import ConfirmAddress, { confirmAddressSubject } from '../../emails/confirm-address'
import PlainNotice from '../../emails/plain-notice'
import QuoteRequest, { quoteRequestSubject } from '../../emails/quote-request'
import { statusToken } from './status-link'
import { CONFIRM_HOURS } from './wordings'

export type Letter = { subject: string; html: string; text: string; headers?: Record<string, string> }

/** @param tokens of a link that confirms the address, and of one that says it was somebody else. */
export async function confirmAddressLetter(
  req: PayloadRequest,
  tokens: { confirm: string; notMe: string },
  language: string,
): Promise<Letter> {
  const publication = await letterhead(req, language)
  const letter = (
    <ConfirmAddress
      publication={publication}
      confirmUrl={`${publication.url}/comments/confirm/${tokens.confirm}`}
      notMeUrl={`${publication.url}/comments/not-me/${tokens.notMe}`}
      hours={CONFIRM_HOURS}
    />
  )
  return { subject: confirmAddressSubject(publication), ...(await renderLetter(letter)) }
}

/**
 * @param answer id of the comment or question page that answers; the address in the letter names nothing else.
 * @param asker the comment that was answered, for its writer's own page, and the token of a link that stops further
 *   notices.
 */
export async function answerNoticeLetter(
  req: PayloadRequest,
  answer: string,
  asker: { comment: string; stop: string },
  language: string,
): Promise<Letter> {
  const publication = await letterhead(req, language)
  const stopUrl = `${publication.url}/comments/stop/${asker.stop}`
  const letter = (
    <AnswerNotice
      publication={publication}
      answerUrl={`${publication.url}/comments/answer/${answer}`}
      ownUrl={`${publication.url}/comments/mine/${statusToken(asker.comment)}`}
      stopUrl={stopUrl}
    />
  )
  return {
    subject: answerNoticeSubject(publication),
    ...(await renderLetter(letter)),
    headers: { 'List-Unsubscribe': `<${stopUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
  }
}

/** To staff: something that waits may speak of danger. It leads to the queue and says nothing of it. */
export async function dangerLetter(req: PayloadRequest): Promise<Letter> {
  const publication = await letterhead(req)
  const subject = 'Please look at the queue now'
  const paragraphs = [
    'Something that a reader sent may speak of a danger. It stands first in the queue.',
    'A letter like this comes at most once in a quarter of an hour, so there may be more than one.',
  ]
  const link = { words: 'Open the queue', url: `${publication.url}/admin/queue` }
  const letter = <PlainNotice publication={publication} subject={subject} paragraphs={paragraphs} link={link} />
  return { subject, ...(await renderLetter(letter)) }
}

/** Asks whether we may quote what somebody sent. @param comment whose writer's own page it leads to. */
export async function quoteRequestLetter(req: PayloadRequest, comment: string, language: string): Promise<Letter> {
  const publication = await letterhead(req, language)
  const ownUrl = `${publication.url}/comments/mine/${statusToken(comment)}`
  const letter = <QuoteRequest publication={publication} ownUrl={ownUrl} />
  return { subject: quoteRequestSubject(publication), ...(await renderLetter(letter)) }
}
