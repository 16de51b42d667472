import { ButtonLink } from '@/site/kit/button'
import { EmptyState } from '@/site/kit/empty-state'
import { Page } from '@/site/kit/page'
import { PageHead } from '@/site/kit/page-head'
import { Pagination } from '@/site/kit/pagination'
import { pathsIn } from '@/site/paths'
import type { AnsweredPage } from '../answered-questions'
import { QuestionList } from './question-list'

export const questionsStandfirst = 'Readers asked, and a clinician answered, with sources and a date.'

export const QUESTIONS_ON_A_PAGE = 50

type Props = {
  page: AnsweredPage
  language: string
  /** Not the first page. */
  older?: boolean
}

/** The index of answered questions, the newest answer first. */
export function QuestionsPage({ page: { cards, older: next }, language, older }: Props) {
  const paths = pathsIn(language)
  return (
    <Page>
      <PageHead
        title={older ? 'Older answered questions' : 'Answered questions'}
        standfirst={questionsStandfirst}
        trail={older ? [{ label: 'Answered questions', href: paths.questions() }] : []}
      />
      <p>
        <ButtonLink href={paths.ask()} quiet>
          Ask a question
        </ButtonLink>
      </p>
      {cards.length > 0 ? (
        <QuestionList cards={cards} level={2} />
      ) : (
        <EmptyState words="No answer has a page yet." next={{ label: 'Ask the first question', href: paths.ask() }} />
      )}
      <Pagination
        back={older ? { label: 'The newest answers', href: paths.questions() } : undefined}
        on={next ? { label: 'Older answers', href: paths.olderQuestions(next) } : undefined}
      />
    </Page>
  )
}
