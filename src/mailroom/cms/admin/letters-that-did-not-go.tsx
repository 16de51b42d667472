import { createLocalReq, type ServerProps } from 'payload'
import { roleOf } from '@/staff/roles'
import { lettersThatDidNotGo, type StuckLetter } from '../../queries'

/** On the dashboard, for those who can do something about it; nothing is shown while every letter goes. */
export async function LettersThatDidNotGo({ payload, user }: Pick<ServerProps, 'payload' | 'user'>) {
  const role = roleOf(user ?? null)
  if (!user || (role !== 'administrator' && role !== 'editor')) return null
  const { total, letters } = await lettersThatDidNotGo(await createLocalReq({ user }, payload))
  if (total === 0) return null
  return (
    <section className="card" aria-labelledby="letters-that-did-not-go">
      <h2 id="letters-that-did-not-go">Letters that did not go</h2>
      <p>
        {total === 1 ? 'One letter is' : `${total} letters are`} stuck. Those that wait are tried again by themselves;
        nobody needs to send them anew.
      </p>
      <div className="table">
        <table>
          <thead>
            <tr>
              <th scope="col">Letter</th>
              <th scope="col">Posted (UTC)</th>
              <th scope="col">State</th>
              <th scope="col">Tries</th>
              <th scope="col">What the provider said</th>
            </tr>
          </thead>
          <tbody>
            {letters.map((letter) => (
              <Row key={letter.id} letter={letter} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

const states: Record<string, string> = {
  queued: 'waits for the next try',
  unknown: 'may have gone; tried again under the same key',
  failed: 'refused, given up',
  needs_review: 'a person must decide',
  bounced: 'came back',
}

const Row = ({ letter }: { letter: StuckLetter }) => (
  <tr>
    <td>{letter.kind}</td>
    <td>
      <time dateTime={letter.posted}>{letter.posted.slice(0, 16).replace('T', ' ')}</time>
    </td>
    <td>{states[letter.status] ?? letter.status}</td>
    <td>{letter.attempts}</td>
    <td>{letter.reason ?? 'nothing yet'}</td>
  </tr>
)
