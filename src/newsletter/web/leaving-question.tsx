import { randomUUID } from 'node:crypto'
import { stampOf } from '@/platform/forms'
import { Button } from '@/site/kit/button'
import { Choices } from '@/site/kit/choices'
import { HiddenFields } from '@/site/kit/hidden-fields'
import { paths } from '@/site/paths'
import { leavingAnswers } from '../choosing/leaving-answers'

/** A form is signed for one question, asked once of somebody who has just left. */
export const questionForm = (question: string): string => `left:${question}`

/** Fields of a new question: a random id, known to its page alone. */
export function newQuestion(now = new Date()): Record<string, string> {
  const question = randomUUID()
  return { question, ...stampOf(questionForm(question), now) }
}

/** After the fact, and of their own accord. */
export const LeavingQuestion = ({ hidden, error }: { hidden: Record<string, string>; error?: string }) => (
  <section aria-labelledby="why">
    <h2 id="why">Would you tell us why?</h2>
    <form className="form" method="post" action={paths.forms.left()} aria-label="Why you left">
      <HiddenFields values={hidden} />
      <Choices
        id="answer"
        name="answer"
        legend="Why you left"
        hint="You need not. The answer is counted for today, and tied to nobody."
        error={error}
        options={Object.entries(leavingAnswers).map(([value, label]) => ({ value, label }))}
      />
      <p>
        <Button quiet>Tell why</Button>
      </p>
    </form>
  </section>
)
