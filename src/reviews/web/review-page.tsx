import { DifferenceView } from '@/site/article/difference-view'
import { Button } from '@/site/kit/button'
import { HiddenFields } from '@/site/kit/hidden-fields'
import { Notice } from '@/site/kit/notice'
import { Page } from '@/site/kit/page'
import { PageHead } from '@/site/kit/page-head'
import { Section } from '@/site/kit/section'
import { paths } from '@/site/paths'
import { SourceList } from '@/site/rich-text/source-list'
import { sourceViews } from '@/site/rich-text/source-views'
import { differenceOf } from '@/text/difference'
import { readableText } from '@/text/readable-text'
import type { EarlierSignature } from '../earlier-signature'
import { quoteKey } from '../quotes'
import type { ReviewSheet } from '../review-sheet'
import { creditName, dayInWords, sectionName } from '../words'
import { AnswerForm } from './answer-form'
import styles from './review.module.css'
import { ReviewText } from './review-text'
import { agedStamp, REVIEW_FORM } from './stamp'

export type ReviewPageProps = { sheet: ReviewSheet; token: string }

/** `/review/<token>`: the frozen text with its sources, remarks beside each section, and the answer. */
export function ReviewPage({ sheet, token }: ReviewPageProps) {
  const { request, reviewer, earlier, article } = sheet
  const hidden = { token, ...agedStamp(REVIEW_FORM) }
  const title = earlier ? 'A text you signed has changed' : 'Would you review this text?'
  return (
    <Page>
      <PageHead
        title={title}
        standfirst={`“${request.subject.title}”. This page is for you alone and works until ${dayInWords(request.expiresAt)}.`}
      />
      {request.message ? (
        <Notice title="The editor writes">
          <p className={styles.message}>{request.message}</p>
        </Notice>
      ) : null}
      <Standing reviewer={reviewer} name={request.reviewerName} />
      {earlier && reviewer ? <Confirm sheet={sheet} earlier={earlier} hidden={hidden} /> : null}
      <p>
        {earlier ? 'The whole text stands below. ' : 'Read the text below. '}
        You can leave remarks under each part of it; your <a href="#review-answer">answer</a> comes at the end.
      </p>
      <ReviewText sheet={sheet} hidden={hidden} />
      {article.body.citations.length > 0 ? (
        <Section id="review-sources" title="Sources">
          <SourceList citations={article.body.citations} sources={sourceViews(sheet.sources)} />
        </Section>
      ) : null}
      <Section id="review-answer" title={earlier ? 'Another answer' : 'What you answer'}>
        <AnswerForm
          sections={sheet.sections}
          reviewer={reviewer}
          hidden={hidden}
          values={earlier ? { conflicts: earlier.conflicts, shownAs: earlier.shownAs } : undefined}
        />
      </Section>
    </Page>
  )
}

function Standing({ reviewer, name }: { reviewer: ReviewSheet['reviewer']; name: string }) {
  if (!reviewer) {
    return (
      <Notice kind="amber" title="Your profile is not here any more">
        <p>
          The public profile of {name} was taken down, so nothing can be signed. You can still write to the editors.
        </p>
      </Notice>
    )
  }
  const { credential, expired } = reviewer
  return (
    <p>
      This question is for {reviewer.name}. {credential ? `Your credential as it stands today: ${credential}.` : null}
      {expired.length > 0 ? ` ${expired.join(', ')} has expired in our records and is not counted.` : null}
      {!credential && expired.length === 0 ? 'We have no credential of yours on record.' : null}
    </p>
  )
}

/** One tap: what is different, and a single button under it. */
function Confirm({
  sheet,
  earlier,
  hidden,
}: {
  sheet: ReviewSheet
  earlier: EarlierSignature
  hidden: Record<string, string>
}) {
  const { name = '', credential = '' } = sheet.reviewer ?? {}
  const scope = earlier.sections
    ? new Intl.ListFormat('en-GB').format(
        sheet.sections
          .filter(({ hash }) => earlier.sections?.includes(hash))
          .map(({ heading }) => sectionName(heading)),
      )
    : 'the whole text'
  return (
    <Section id="review-changes" title={`What changed since you signed on ${dayInWords(earlier.at)}`}>
      <DifferenceView paragraphs={whatChanged(earlier.text, sheet)} />
      <form className="form" action={paths.forms.review()} method="post" aria-label="Confirm what changed">
        <HiddenFields values={{ ...hidden, answer: 'confirm', credit: earlier.credit }} />
        <p>
          One press signs {scope} as shown here, under {creditName({ name, credential, shownAs: earlier.shownAs })},
          with the conflicts of interest you declared then: {earlier.conflicts || 'none'}.
        </p>
        <p>
          <Button>Confirm what changed</Button>
        </p>
      </form>
    </Section>
  )
}

function whatChanged(before: string, { text, sources, quotes }: ReviewSheet) {
  const titles = new Map(sources.map(({ id, title }) => [id, title]))
  const names = {
    source: (id: string) => titles.get(id) ?? 'a source that is no longer cited',
    document: () => undefined,
    question: (id: string, wordsHash: string) => quotes.get(quoteKey(id, wordsHash)),
  }
  return differenceOf(readableText(before, names), readableText(text, names))
}
