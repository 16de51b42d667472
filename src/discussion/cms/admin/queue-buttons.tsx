'use client'
import { Button } from '@payloadcms/ui'
import type { PanelProps } from './item-props'

type Props = PanelProps & { onChanged: (work: Promise<unknown>) => Promise<void> }

/** What can be done with the open item, each with its key. */
export function QueueButtons({ item, decisions, drafts, claims, isDeclining, setDeclining, onChanged }: Props) {
  const { busy, decide, act, look } = decisions
  const isShown = item.status === 'published'
  const isSpam = item.status === 'spam'
  const { claim } = item
  const mark = (button: 'pin' | 'feature', on: boolean, said: string) =>
    void onChanged(act(item, button, { on }, said, false))
  return (
    <fieldset className="queue-buttons queue-decide">
      <legend>Decide</legend>
      {isShown ? null : (
        <Button
          disabled={busy}
          extraButtonProps={{ 'aria-keyshortcuts': 'a' }}
          onClick={() => void decide(item, 'approve', { publicWording: drafts.of(item).wording })}
        >
          Approve
        </Button>
      )}
      {isShown ? (
        <Button disabled={busy} buttonStyle="secondary" onClick={() => void decide(item, 'hide')}>
          Hide
        </Button>
      ) : null}
      <Button
        disabled={busy || isDeclining}
        buttonStyle="secondary"
        extraButtonProps={{ 'aria-keyshortcuts': 'r' }}
        onClick={() => setDeclining(true)}
      >
        Decline
      </Button>
      <Button
        disabled={busy}
        buttonStyle="secondary"
        extraButtonProps={{ 'aria-keyshortcuts': 's' }}
        onClick={() => void decide(item, isSpam ? 'reopen' : 'spam')}
      >
        {isSpam ? 'Not spam' : 'Spam'}
      </Button>
      <Button
        disabled={busy || (claim !== undefined && !claim.mine)}
        buttonStyle="secondary"
        extraButtonProps={{ 'aria-keyshortcuts': 'c' }}
        onClick={() => void look(() => (claim?.mine ? claims.release(item) : claims.claim(item)))}
      >
        {claim?.mine ? 'Let go' : 'Take in hand'}
      </Button>
      {isShown ? (
        <>
          <Button disabled={busy} buttonStyle="secondary" onClick={() => mark('pin', !item.pinned, 'Changed')}>
            {item.pinned ? 'Do not pin any more' : 'Pin'}
          </Button>
          <Button disabled={busy} buttonStyle="secondary" onClick={() => mark('feature', !item.featured, 'Changed')}>
            {item.featured ? 'Do not feature any more' : 'Feature'}
          </Button>
        </>
      ) : null}
    </fieldset>
  )
}
