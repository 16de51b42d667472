import { readerRequest } from '@/platform/request'
import { Button } from '@/site/kit/button'
import { TextField } from '@/site/kit/field'
import { FormErrors } from '@/site/kit/form-errors'
import { paths } from '@/site/paths'
import { frequencies } from '../choosing/choices'
import { letterPromise } from '../publication-name'
import { isSubscribed } from '../subscribing/sign-up-rules'
import type { Subscriber } from '../subscribing/subscriber'
import { Done, PauseForm } from './choice-forms'
import { ContentForm, type TopicChoice } from './content-form'
import { ComeBack } from './key-pages'
import { plainPage } from './plain-page'
import { type ChoiceError, choiceErrors } from './read-choices'

/** What is shown beside what is kept: what was just done, or what was typed and is wrong. */
export type Typed = {
  did?: string | null
  error?: ChoiceError | { field: string; words: string }
  typed?: { which?: string; topics: string[]; frequency?: string }
  email?: string
}

type Props = Typed & { token: string; subscriber: Subscriber; topics: TopicChoice[]; chosen: string[] }

const doneWords: Record<string, string> = {
  content: 'Saved. It holds from the next letter on.',
  pause: 'Your letters are paused. A letter that was on its way already may still arrive.',
  resume: 'Letters come again from now on.',
  'new-address':
    'If a letter may go to that address, it is on its way there. Letters go to the new address once you press the button behind its link.',
}

const LONGEST_KEPT = 400

/** For one person, behind a link mailed to them. Their address stands only in the file. */
export async function yoursPage({
  token,
  subscriber,
  topics,
  chosen,
  did,
  error,
  typed,
  email,
}: Props): Promise<Response> {
  const subscribed = isSubscribed(subscriber.status)
  const promise = await letterPromise(readerRequest)
  const wrong = typeof error === 'string' ? choiceErrors[error] : error
  const errorAt = (field: string) => (wrong?.field === field ? wrong.words : undefined)
  const frequency = frequencies.find((one) => one === typed?.frequency) ?? subscriber.frequency
  const ticked = typed?.topics ?? chosen
  return plainPage({
    title: wrong ? 'Error: Your letters' : 'Your letters',
    heading: 'Your letters',
    secret: true,
    status: wrong ? 422 : 200,
    children: (
      <>
        {wrong ? <FormErrors errors={[wrong]} /> : null}
        <Done words={doneWords[did ?? '']} />
        {subscribed ? (
          <>
            <ContentForm
              topics={topics}
              ticked={ticked}
              which={typed?.which ?? (ticked.length > 0 ? 'chosen' : 'all')}
              frequency={frequency}
              error={errorAt('which')}
            />
            <PauseForm
              until={subscriber.status === 'paused' ? subscriber.pausedUntil : undefined}
              error={errorAt('pause')}
            />
            <NewAddress email={email} error={errorAt('new-email')} />
          </>
        ) : (
          <p>You get no letters now.</p>
        )}
        <Kept token={token} />
        {subscribed ? null : <ComeBack promise={promise} page="/newsletter/yours" />}
      </>
    ),
  })
}

const NewAddress = ({ email = '', error }: { email?: string; error?: string }) => (
  <section aria-labelledby="new-address">
    <h2 id="new-address">Another address</h2>
    <form className="form" method="post" aria-label="Another address" noValidate>
      <TextField
        id="new-email"
        name="email"
        label="New email address"
        hint="We ask there first whether it is yours. Until then nothing changes."
        type="email"
        autoComplete="email"
        required
        value={email.slice(0, LONGEST_KEPT)}
        error={error}
      />
      <p>
        <Button name="do" value="new-address" quiet>
          Ask at the new address
        </Button>
      </p>
    </form>
  </section>
)

const Kept = ({ token }: { token: string }) => (
  <section aria-labelledby="kept">
    <h2 id="kept">What we keep about you</h2>
    <p>
      <a href={paths.yoursJson(token)} download>
        Download everything we keep (JSON)
      </a>
    </p>
    <p>
      <a href={`${paths.yours(token)}?ask=erase`}>Erase everything about me</a>
    </p>
  </section>
)
