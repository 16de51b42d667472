/** A correction as a letter: what was wrong, what is right, where it stood and since when. */
import type { CorrectionRecord } from '@/articles/correction-record'
import { pathSinceVersion } from '@/articles/forwarding-address'
import type { Letterhead } from '@/mailroom/letterhead'
import { subjectLine } from '@/mailroom/subject-line'
import { renderLetter } from '@/platform/mail/render'
import { dayInWords } from '@/reviews/words'
import Correction, { correctionPreview, correctionSubject } from '../../../emails/correction'
import type { IssueLetter } from './issue'

/** @param since number of the version from which the letter's link tells what has changed. */
export async function correctionLetter(
  publication: Letterhead,
  correction: CorrectionRecord,
  since: number,
): Promise<IssueLetter> {
  const article = { title: correction.article.title }
  const isRight = paragraphsOf(correction.isRight)
  const rendered = await renderLetter(
    <Correction
      publication={publication}
      article={article}
      wasWrong={paragraphsOf(correction.wasWrong)}
      isRight={isRight}
      where={whereItStood(correction)}
      sinceUrl={new URL(pathSinceVersion(correction, since), publication.url).href}
    />,
  )
  return { ...correctionHead(correction), ...rendered }
}

/** What a mailbox lists of it. */
export const correctionHead = ({ article, isRight }: CorrectionRecord) => ({
  subject: subjectLine(correctionSubject(article)),
  preview: correctionPreview({ isRight: paragraphsOf(isRight) }),
})

const paragraphsOf = (words: string) =>
  words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Which versions, since when, and until when a text without the mistake has stood there. */
export function whereItStood({ affected, replacedAt, at }: Pick<CorrectionRecord, 'affected' | 'replacedAt' | 'at'>) {
  const [first, last] = [affected[0], affected.at(-1)]
  if (!first || !last) return `We corrected it on ${dayInWords(at)}.`
  const many = affected.length === 1 ? `version ${first.number}` : `versions ${first.number} to ${last.number}`
  const stood = `It stood in ${many} of the article`
  const [from, to] = [dayInWords(first.time), replacedAt && dayInWords(replacedAt)]
  if (from === to) return `${stood}, on ${from}.`
  return to ? `${stood}, from ${from} to ${to}.` : `${stood}, from ${from} on. We corrected it on ${dayInWords(at)}.`
}
