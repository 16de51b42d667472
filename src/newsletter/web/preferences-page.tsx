import { readerRequest } from '@/platform/request'
import { Button } from '@/site/kit/button'
import { FormErrors } from '@/site/kit/form-errors'
import { letterPromise } from '../publication-name'
import { isSubscribed } from '../subscribing/sign-up-rules'
import type { Subscriber } from '../subscribing/subscriber'
import { Done, FrequencyChoices, LeaveForm, type Notes, noteOf, PauseForm } from './choice-forms'
import { ComeBack } from './key-pages'
import { plainPage } from './plain-page'
import { type ChoiceError, choiceErrors } from './read-choices'

type Props = {
  token: string
  subscriber: Subscriber
  /** What was just done, as the address says it. */
  did?: string | null
  error?: ChoiceError
}

const doneWords: Notes = {
  frequency: 'Saved. It holds from the next letter on.',
  pause: 'Your letters are paused. A letter that was on its way already may still arrive.',
  resume: 'Letters come again from now on.',
  link: 'If a letter may go to this address now, it is on its way. Its link works for one hour; one letter in ten minutes is the most we send.',
}

/** What somebody with a letter in hand may choose. Neither an address nor a topic stands on it. */
export async function preferencesPage({ token, subscriber, did, error }: Props): Promise<Response> {
  const subscribed = isSubscribed(subscriber.status)
  const wrong = error && choiceErrors[error]
  return plainPage({
    title: wrong ? 'Error: Fewer letters, or a pause' : 'Fewer letters, or a pause',
    heading: subscribed ? 'Fewer letters, or a pause' : 'You get no letters',
    secret: true,
    status: wrong ? 422 : 200,
    children: (
      <>
        {wrong ? <FormErrors errors={[wrong]} /> : null}
        <Done words={noteOf(doneWords, did, subscriber.status)} />
        {subscribed ? (
          <>
            <section aria-labelledby="how-often">
              <h2 id="how-often">How often</h2>
              <form className="form" method="post" aria-label="How often">
                <FrequencyChoices value={subscriber.frequency} legend="I would like" />
                <p>
                  <Button name="do" value="frequency">
                    Save how often
                  </Button>
                </p>
              </form>
            </section>
            <PauseForm
              until={subscriber.status === 'paused' ? subscriber.pausedUntil : undefined}
              error={error === 'no-months' ? wrong?.words : undefined}
            />
            <LeaveForm token={token} />
          </>
        ) : null}
        <AskForLink subscribed={subscribed} />
        {subscribed ? null : <ComeBack promise={await letterPromise(readerRequest)} page="/newsletter/preferences" />}
      </>
    ),
  })
}

const AskForLink = ({ subscribed }: { subscribed: boolean }) => (
  <section aria-labelledby="private-link">
    <h2 id="private-link">{subscribed ? 'Topics, your address, your data' : 'Your data'}</h2>
    <form className="form" method="post" aria-label="Private link">
      <p>
        A letter can be forwarded, so this page does not say whose it is.{' '}
        {subscribed ? 'To choose topics, change your address, or see or erase ' : 'To see or erase '}
        what we keep, you need a private link. It goes to the address that got the letter.
      </p>
      <p>
        <Button name="do" value="link" quiet>
          Email me a private link
        </Button>
      </p>
    </form>
  </section>
)
