import { Section } from '@/site/kit/section'
import { AskForm } from '@/site/thread/ask-form'
import { Thread } from '@/site/thread/thread'
import { pageStamp } from './comment-stamp'
import { threadViews } from './comment-views'
import { belowArticle } from './public'
import { QuestionList } from './question-list'

type Props = {
  /** Id of a published article. */
  article: string
  language: string
}

/** Questions and comments below an article: answered questions, the thread, and the form. */
export async function Discussion({ article, language }: Props) {
  const { thread, questions } = await belowArticle(article)
  const now = new Date()
  return (
    <Section id="comments" title="Questions and comments">
      {questions.length > 0 ? <QuestionList cards={questions} /> : null}
      {thread.posts.length > 0 ? <Thread threads={threadViews(thread.posts, language, now)} /> : null}
      {thread.count === 0 && questions.length === 0 ? <p>Nobody has asked yet. What would you like to know?</p> : null}
      <AskForm hidden={{ article, ...pageStamp(article, now) }} />
    </Section>
  )
}
