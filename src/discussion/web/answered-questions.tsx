import { Section } from '@/site/kit/section'
import { pathsIn } from '@/site/paths'
import { answered, answeredOfTopic } from './public'
import { QuestionList } from './question-list'

/** A shelf of the front page: the latest answers. Nothing, while there are none. */
export async function AnsweredQuestions({ language, most = 4 }: { language: string; most?: number }) {
  const paths = pathsIn(language)
  const cards = await answered(language, most)
  if (cards.length === 0) return null
  return (
    <Section id="answered" title="Answered questions">
      <QuestionList cards={cards} columns />
      <p>
        <a href={paths.questions()}>All answered questions</a> · <a href={paths.ask()}>Ask a question</a>
      </p>
    </Section>
  )
}

/** The same on the page of a topic. */
export async function AnsweredOfTopic({
  language,
  topic,
  most = 6,
}: {
  language: string
  topic: string
  most?: number
}) {
  const paths = pathsIn(language)
  const cards = await answeredOfTopic(language, topic, most)
  if (cards.length === 0) return null
  return (
    <Section id="answered" title="Readers asked">
      <QuestionList cards={cards} columns />
      <p>
        <a href={paths.questions()}>All answered questions</a> · <a href={paths.ask()}>Ask a question</a>
      </p>
    </Section>
  )
}
