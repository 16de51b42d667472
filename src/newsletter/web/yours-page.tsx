import { readerRequest } from '@/platform/request'
import { FormErrors } from '@/site/kit/form-errors'
import { frequencies } from '../choosing/choices'
import type { ShownAddress } from '../choosing/shown-address'
import { letterPromise } from '../publication-name'
import { isSubscribed } from '../subscribing/sign-up-rules'
import type { Subscriber } from '../subscribing/subscriber'
import { unsubscribeToken } from '../subscribing/unsubscribe-token'
import { Done, LeaveForm, type Notes, noteOf, PauseForm } from './choice-forms'
import { ContentForm, type TopicChoice } from './content-form'
import { ComeBack } from './key-pages'
import { plainPage } from './plain-page'
import { type ChoiceError, choiceErrors } from './read-choices'
import { Kept, NewAddress, Whose } from './yours-sections'

/** What is shown beside what is kept: what was just done, or what was typed and is wrong. */
export type Typed = {
  did?: string | null
  error?: ChoiceError | { field: string; words: string }
  typed?: { which?: string; topics: string[]; frequency?: string }
  email?: string
}

type Props = Typed & {
  token: string
  shown?: ShownAddress
  subscriber: Subscriber
  topics: TopicChoice[]
  chosen: string[]
}

const doneWords: Notes = {
  content: 'Saved. It holds from the next letter on.',
  pause: 'Your letters are paused. A letter that was on its way already may still arrive.',
  resume: 'Letters come again from now on.',
  'new-address':
    'If a letter may go to that address, it is on its way there. Letters go to the new address once you press the button behind its link.',
}

/** For one person, behind a link mailed to them. */
export async function yoursPage({
  token,
  shown,
  subscriber,
  topics,
  chosen,
  did,
  error,
  typed,
  email,
}: Props): Promise<Response> {
  const subscribed = isSubscribed(subscriber.status)
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
        <Done words={noteOf(doneWords, did, subscriber.status)} />
        {shown ? <Whose {...shown} subscribed={subscribed} /> : null}
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
            <LeaveForm token={unsubscribeToken({ subscriberId: subscriber.id, linkVersion: subscriber.linkVersion })} />
          </>
        ) : null}
        <Kept token={token} />
        {subscribed ? null : <ComeBack promise={await letterPromise(readerRequest)} page="/newsletter/yours" />}
      </>
    ),
  })
}
