import { Button } from '@/site/kit/button'
import { Checkbox } from '@/site/kit/checkbox'
import { Choices, FieldGroup } from '@/site/kit/choices'
import type { Frequency } from '../choosing/choices'
import { FrequencyChoices } from './choice-forms'
import { topicField } from './read-choices'

export type TopicChoice = { id: string; title: string }

type Props = { topics: TopicChoice[]; ticked: string[]; which: string; frequency: Frequency; error?: string }

/** What comes and how often, saved by one button. */
export const ContentForm = ({ topics, ticked, which, frequency, error }: Props) => (
  <section aria-labelledby="what-you-get">
    <h2 id="what-you-get">What you get</h2>
    <form className="form" method="post" aria-label="What you get">
      {topics.length > 0 ? (
        <>
          <Choices
            id="which"
            name="which"
            legend="Which articles"
            error={error}
            value={which}
            options={[
              { value: 'all', label: 'All articles' },
              { value: 'chosen', label: 'Only those on the topics I tick' },
            ]}
          />
          <FieldGroup
            id="topics"
            legend="Topics"
            hint="Your choice never leaves our database: nobody else learns what you read about."
          >
            {topics.map(({ id, title }) => (
              <Checkbox
                key={id}
                id={topicField(id)}
                name={topicField(id)}
                label={title}
                checked={ticked.includes(id)}
              />
            ))}
          </FieldGroup>
        </>
      ) : null}
      <FrequencyChoices value={frequency} legend="How often" />
      <p>
        <Button name="do" value="content">
          Save what I get
        </Button>
      </p>
    </form>
  </section>
)
