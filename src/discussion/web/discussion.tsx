import { Section } from '@/site/kit/section'
import { pathsIn } from '@/site/paths'
import { Thread } from '@/site/thread/thread'
import { ThreadOrders } from '@/site/thread/thread-orders'
import { isClosed } from '../rules'
import { AskingForm } from './asking-form'
import { threadViews } from './comment-views'
import { belowArticle, openingOf } from './public'
import { QuestionList } from './question-list'
import { countOfComments, orderLinks } from './thread-links'

type Props = {
  /** Id of a published article. */
  article: string
  language: string
  slug: string
}

/** Questions and comments below an article: answered questions, the first page of the thread, and the form. */
export async function Discussion({ article, language, slug }: Props) {
  const { thread, questions } = await belowArticle(article)
  const { since, days } = await openingOf(article)
  const now = new Date()
  const closed = isClosed(since, days, now)
  const { posts, next, count } = thread
  return (
    <Section id="comments" title="Questions and comments" print={false}>
      {questions.length > 0 ? <QuestionList cards={questions} /> : null}
      {posts.length > 1 ? <ThreadOrders orders={orderLinks(language, slug, 'newest')} /> : null}
      {posts.length > 0 ? <Thread threads={threadViews(posts, { language, slug, now, isClosed: closed })} /> : null}
      {next ? (
        <p>
          <a className="button quiet" href={pathsIn(language).comments(slug, 'newest', next)}>
            Older comments
          </a>{' '}
          {countOfComments(count)} in all
        </p>
      ) : null}
      {count === 0 && questions.length === 0 && !closed ? (
        <p>Nobody has asked yet. What would you like to know?</p>
      ) : null}
      {closed ? <ClosedThread /> : <AskingForm article={article} language={language} />}
    </Section>
  )
}

/** Stands where the form was. */
export const ClosedThread = () => (
  <p id="ask-form">This discussion is closed. What was asked and answered stays here to be read.</p>
)
