import type { AudienceCount, Exclusion } from '../../issues/audience'
import type { UntoldReason } from '../../issues/correction-reach'
import { number, readers } from './sending-words'

/** After "for 3 readers:". */
const why: Record<Exclusion, string> = {
  paused: 'they have paused their letters',
  suppressed: 'their address gets no mail, because it came back, they complained, or they asked us never to write',
  'no-consent': 'there is no proof on record that they asked for letters',
  'other-frequency': 'they chose another rhythm: each article at once, or the weekly digest',
  'other-topics': 'they chose other topics',
  'had-it': 'they have had it already',
}

type UntoldCount = Partial<Record<UntoldReason, number>>

type Props = {
  audience: AudienceCount
  /** Of a correction. */
  untold?: UntoldCount
}

/** How many would get it now, and why others do not. */
export function AudienceInWords({ audience: { receives, excluded }, untold }: Props) {
  const entries = counted(why, excluded)
  return (
    <div>
      <h3>Who gets it</h3>
      <p>
        If it left now, <strong>{number(receives)}</strong> {receives === 1 ? 'reader' : 'readers'} would get it
        {entries.length > 0 ? '. Not among them:' : untold ? '.' : ', and nobody is left out.'}
      </p>
      {entries.length > 0 ? (
        <ul>
          {entries.map(({ reason, count, words }) => (
            <li key={reason}>
              {readers(count)}: {words}.
            </li>
          ))}
        </ul>
      ) : null}
      {untold ? <Untold untold={untold} /> : null}
    </div>
  )
}

/** After "3 readers". */
const silent: Record<UntoldReason, string> = {
  paused: 'have paused their letters',
  left: 'have left',
  suppressed: 'have an address that gets no mail',
  'no-consent': 'have no proof of consent on record',
  erased: 'were erased',
}

/** Who got a wrong version and hears nothing of it by letter. */
function Untold({ untold }: { untold: UntoldCount }) {
  const entries = counted(silent, untold)
  const all = entries.reduce((sum, { count }) => sum + count, 0)
  if (all === 0) return <p>Everybody who got a wrong version can be told.</p>
  return (
    <p>
      <strong>{readers(all)}</strong> got a wrong version and cannot be told by letter:{' '}
      {entries.map(({ count, words }) => `${number(count)} ${words}`).join(', ')}. The correction stands on the
      article’s page for everybody.
    </p>
  )
}

/** What was counted, in the order of its words. */
function counted<Reason extends string>(words: Record<Reason, string>, counts: Partial<Record<Reason, number>>) {
  const reasons = Object.keys(words).filter((key): key is Reason => key in words)
  return reasons.flatMap((reason) => {
    const count = counts[reason] ?? 0
    return count > 0 ? [{ reason, count, words: words[reason] }] : []
  })
}
