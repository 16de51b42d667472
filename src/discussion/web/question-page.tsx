import { AuthorBox } from '@/site/article/author-box'
import { Disclosure } from '@/site/article/disclosure'
import { PersonLine } from '@/site/article/person-line'
import { CardLink } from '@/site/kit/card-link'
import { DateText } from '@/site/kit/date-text'
import { Notice } from '@/site/kit/notice'
import { Page } from '@/site/kit/page'
import { PageHead } from '@/site/kit/page-head'
import { RowList } from '@/site/kit/row-list'
import { Section } from '@/site/kit/section'
import { pathsIn } from '@/site/paths'
import { RichText } from '@/site/rich-text/rich-text'
import { SourceList } from '@/site/rich-text/source-list'
import { sourceViews } from '@/site/rich-text/source-views'
import { Writing } from '@/site/thread/writing'
import { citationMarks } from '@/text/citation-marks'
import { isOverdue } from '../question-rules'
import type { QuestionView } from '../question-view'
import type { SimilarAnswer } from '../similar-answers'
import { blocksOfWriting } from '../writers-text'
import { badgesOf, NOT_ADVICE } from './comment-views'
import { noteOf } from './question-list'

type Props = { view: QuestionView; similar?: SimilarAnswer[]; now?: Date }

/** One answered question: what was asked, what a clinician answered, with sources, dates and what it is not. */
export function QuestionPage({ view, similar = [], now = new Date() }: Props) {
  const paths = pathsIn(view.language)
  const sources = sourceViews(view.sources)
  const { answer, answeredBy, answeredAt, checkBy, article, replacedBy } = view
  const overdue = checkBy !== undefined && isOverdue(view, now)
  return (
    <Page>
      <PageHead title={view.title} trail={[{ label: 'Answered questions', href: paths.questions() }]} />
      {replacedBy ? (
        <Notice kind="amber" title="There is a newer answer">
          <p>
            <a href={replacedBy.path}>{replacedBy.title}</a>
          </p>
        </Notice>
      ) : null}
      {view.details ? <Writing blocks={blocksOfWriting(view.details)} /> : null}
      <Section id="answer" title="The answer">
        {answeredBy ? (
          <PersonLine
            name={answeredBy.name}
            credentials={badgesOf(answeredBy, now)}
            href={paths.person(answeredBy.slug)}
            portrait={answeredBy.portrait}
            line={
              <>
                {answeredBy.role} · answered this on <DateText iso={answeredAt} length="long" />
              </>
            }
          />
        ) : (
          <p>
            Answered on <DateText iso={answeredAt} length="long" />
          </p>
        )}
        <Agreements agreements={view.agreements} language={view.language} />
        {overdue ? (
          <Notice kind="amber" title="This answer was due to be checked again">
            <p>
              It should have been looked at by <DateText iso={checkBy} length="long" />. Newer evidence may say
              otherwise.
            </p>
          </Notice>
        ) : null}
        {view.earns ? <Disclosure sentences={view.disclosures} policy={paths.editorialPolicy()} /> : null}
        <RichText
          blocks={answer.blocks}
          citations={answer.citations}
          sources={sources}
          pictures={view.pictures}
          level={3}
        />
        <p>
          <small>
            {NOT_ADVICE}
            {checkBy && !overdue ? (
              <>
                {' '}
                To be checked again by <DateText iso={checkBy} length="long" />.
              </>
            ) : null}
          </small>
        </p>
      </Section>
      {answer.citations.length > 0 ? (
        <Section id="sources" title="Sources">
          <SourceList citations={answer.citations} sources={sources} marks={citationMarks(answer.blocks)} />
        </Section>
      ) : null}
      {answeredBy ? (
        <AuthorBox
          name={answeredBy.name}
          credentials={badgesOf(answeredBy, now)}
          role={answeredBy.role}
          href={paths.person(answeredBy.slug)}
          words={answeredBy.credentials.map(({ name, issuer }) => `${name}, ${issuer}`).join('. ')}
          portrait={answeredBy.portrait}
        />
      ) : null}
      {article ? (
        <Section id="article" title="Read more">
          <p>
            <a href={article.path}>{article.title}</a>
          </p>
        </Section>
      ) : null}
      {similar.length > 0 ? (
        <Section id="similar" title="Similar questions" print={false}>
          <RowList>
            {similar.map(({ card, reason }) => (
              <CardLink
                key={card.id}
                title={card.title}
                href={pathsIn(card.language).question(card.slug)}
                note={`${reason}. ${noteOf(card, now)}`}
              />
            ))}
          </RowList>
        </Section>
      ) : null}
    </Page>
  )
}

type Agreeing = Pick<QuestionView, 'agreements' | 'language'>

/** A name stands under the words it was given for, and under no others. */
function Agreements({ agreements, language }: Agreeing) {
  const paths = pathsIn(language)
  return agreements.map(({ id, name, credential, slug, at, current }) => {
    const who = [name, credential].filter(Boolean).join(', ')
    return (
      <p key={id}>
        {slug ? <a href={paths.person(slug)}>{who}</a> : who}
        {current ? ', agrees with this answer, ' : ', agreed with an earlier text of this answer, '}
        <DateText iso={at} length="long" />
      </p>
    )
  })
}
