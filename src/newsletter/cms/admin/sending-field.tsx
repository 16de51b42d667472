import type { UIFieldServerComponent } from 'payload'
import { hasRole } from '@/staff/roles'
import { sendingDetails } from '../../issues/sending-details'
import { sendingView } from '../../issues/sendings'
import { SendingButtons } from './sending-buttons'
import { SendingDetailsBelow } from './sending-details'
import { standing } from './sending-words'

/** On an issue: what happens to it, and the buttons to undo, pause and go on. */
export const SendingField: UIFieldServerComponent = async ({ req, id }) => {
  if (!hasRole(req, 'administrator', 'editor') || typeof id !== 'string') return null
  const sending = await sendingView(req, id)
  if (!sending) return null
  const counts = [
    ['Subscribers when it was prepared', sending.candidates],
    ['Not for them (topics, weekly, suppressed)', sending.excluded],
    ['Letters prepared', sending.prepared],
    ['Accepted by the provider', sending.accepted],
    ['Skipped, because they left meanwhile', sending.skipped],
    ['Refused', sending.failed],
    ['Not known whether they have it', sending.notKnown + sending.readersInDoubt],
  ] as const
  return (
    <section className="field-type" aria-labelledby="sending">
      <h3 id="sending">Sending</h3>
      <p>{standing(sending)}</p>
      {sending.reason ? <p>{sending.reason}</p> : null}
      {sending.prepared > 0 ? (
        <dl style={{ display: 'grid', gridTemplateColumns: 'max-content 1fr', columnGap: 'var(--base)' }}>
          {counts.map(([words, count]) => (
            <div key={words} style={{ display: 'contents' }}>
              <dt>{words}</dt>
              <dd style={{ margin: 0 }}>{count}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      <SendingDetailsBelow issue={id} {...(await sendingDetails(req, id))} />
      <SendingButtons issue={id} status={sending.status} may={sending.may} />
    </section>
  )
}
