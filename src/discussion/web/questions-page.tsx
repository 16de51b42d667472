import { ButtonLink } from '@/site/kit/button'
import { EmptyState } from '@/site/kit/empty-state'
import { Page } from '@/site/kit/page'
import { PageHead } from '@/site/kit/page-head'
import { pathsIn } from '@/site/paths'
import type { QuestionCard } from '../answered-questions'
import { QuestionList } from './question-list'

export const questionsStandfirst = 'Readers asked, and a clinician answered, with sources and a date.'

/** The index of answered questions, the newest answer first. */
export const QuestionsPage = ({ cards, language }: { cards: QuestionCard[]; language: string }) => (
  <Page>
    <PageHead title="Answered questions" standfirst={questionsStandfirst} />
    <p>
      <ButtonLink href={pathsIn(language).ask()} quiet>
        Ask a question
      </ButtonLink>
    </p>
    {cards.length > 0 ? (
      <QuestionList cards={cards} level={2} />
    ) : (
      <EmptyState
        words="No answer has a page yet."
        next={{ label: 'Ask the first question', href: pathsIn(language).ask() }}
      />
    )}
  </Page>
)
