/** The forms that stand on both pages of a subscriber. */
import { Button } from '@/site/kit/button'
import { Choices } from '@/site/kit/choices'
import { DateText } from '@/site/kit/date-text'
import { paths } from '@/site/paths'
import { type Frequency, frequencies, frequencyWords, pauses, pauseWords } from '../choosing/choices'
import type { SubscriberStatus } from '../statuses'
import { isSubscribed } from '../subscribing/sign-up-rules'
import { leaveWords } from '../subscribing/wording'

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

/** Leaves at once, by the token of a letter. */
export const LeaveForm = ({ token }: { token: string }) => (
  <section aria-labelledby="leave">
    <h2 id="leave">No letters at all</h2>
    <form className="form" method="post" action={paths.unsubscribe(token)} aria-label="Leave">
      <p>{leaveWords}</p>
      <p>
        <Button quiet>Unsubscribe</Button>
      </p>
    </form>
  </section>
)

/** What a page may say it has just done, by the name that stands in its address. */
export type Notes = Record<string, string>

/** The note for what the address says was done, where it is so: an old address says nothing that has changed since. */
export function noteOf(notes: Notes, did: string | null | undefined, status: SubscriberStatus): string | undefined {
  if (!did || !Object.hasOwn(notes, did)) return undefined
  if (did === 'pause' && status !== 'paused') return undefined
  if (did === 'resume' && status !== 'confirmed') return undefined
  return did === 'link' || isSubscribed(status) ? notes[did] : undefined
}

/** What the page did, read out at once. */
export const Done = ({ words }: { words: string | undefined }) => (
  <div role="status">{words ? <p>{words}</p> : null}</div>
)
