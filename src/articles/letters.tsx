/** Letters of this room, to staff. */
import type { PayloadRequest } from 'payload'
import { letterhead } from '@/mailroom/letterhead'
import { renderLetter } from '@/platform/mail/render'
import { dayInWords } from '@/reviews/words'
import PlainNotice from '../../emails/plain-notice'

export type Letter = { subject: string; html: string; text: string }

type Retraction = {
  article: { id: string; title: string }
  source: { title: string; on?: string; notice?: string }
  /** ISO: from then on the page itself says so. */
  noticeFrom: string
}

/** A source of a published article was retracted. */
export async function retractionLetter(req: PayloadRequest, about: Retraction): Promise<Letter> {
  const publication = await letterhead(req)
  const { article, source, noticeFrom } = about
  const paragraphs = [
    `“${source.title}” was retracted${source.on ? ` on ${dayInWords(source.on)}` : ''}. Your article “${article.title}” cites it.`,
    'The citation is marked as retracted on the page already.',
    `Please look at what leans on it. From ${dayInWords(noticeFrom)} on the head of the article says that a source was retracted, unless a changed text no longer cites it.`,
    ...(source.notice ? [`The notice: ${source.notice}`] : []),
  ]
  const subject = 'A source of your article was retracted'
  const link = { words: 'Open the article', url: `${publication.url}/admin/collections/articles/${article.id}` }
  const letter = <PlainNotice publication={publication} subject={subject} paragraphs={paragraphs} link={link} />
  return { subject, ...(await renderLetter(letter)) }
}
