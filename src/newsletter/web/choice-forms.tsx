/** The forms that stand on both pages of a subscriber. */
import { Button } from '@/site/kit/button'
import { Choices } from '@/site/kit/choices'
import { DateText } from '@/site/kit/date-text'
import { type Frequency, frequencies, frequencyWords, pauses, pauseWords } from '../choosing/choices'

export const PAUSE_FIELD = 'pause'

export const FrequencyChoices = ({ value, legend }: { value: Frequency; legend: string }) => (
  <Choices
    id="frequency"
    name="frequency"
    legend={legend}
    options={frequencies.map((one) => ({ value: one, label: frequencyWords[one] }))}
    value={value}
  />
)

/** A pause begins, or ends before its time. */
export const PauseForm = ({ until, error }: { until?: Date | null; error?: string }) => (
  <section aria-labelledby="a-pause">
    <h2 id="a-pause">A pause</h2>
    {until ? (
      <form className="form" method="post" aria-label="End the pause">
        <p>
          Your letters are paused until <DateText iso={until.toISOString()} length="long" />. Then they come again by
          themselves. What came out meanwhile is not sent after.
        </p>
        <p>
          <Button name="do" value="resume" quiet>
            Get letters again now
          </Button>
        </p>
      </form>
    ) : (
      <form className="form" method="post" aria-label="Pause">
        <Choices
          id={PAUSE_FIELD}
          name="months"
          legend="No letters for"
          error={error}
          options={pauses.map((months) => ({ value: String(months), label: pauseWords[months] }))}
        />
        <p>
          <Button name="do" value="pause" quiet>
            Pause my letters
          </Button>
        </p>
      </form>
    )}
  </section>
)

/** What the page did, read out at once. */
export const Done = ({ words }: { words: string | undefined }) => (
  <div role="status">{words ? <p>{words}</p> : null}</div>
)
