/** A whole page of its own, so that it prints as one: the proof for one address, and the form to look at another. */
import type { ReactNode } from 'react'
import type { ConsentProof, ProofEvent, ProofLetter } from '../subscribing/consent-proof'
import { eventWords, exactUtc, methodWords, statusWords } from './consent-words'
import { proofStyle } from './proof-style'

export type ProofPageProps = {
  /** As it was typed. */
  address: string
  proof?: ConsentProof
  /** Beside the field: why nothing was looked for. */
  error?: string
}

export const ProofPage = ({ address, proof, error }: ProofPageProps) => (
  <html lang="en">
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <title>{error ? 'Error: Proof of consent' : 'Proof of consent'}</title>
      <style>{proofStyle}</style>
    </head>
    <body>
      <main>
        <h1>Proof of consent</h1>
        {proof ? <Proof address={address} proof={proof} /> : null}
        <LookForm address={error ? address : ''} error={error} />
      </main>
    </body>
  </html>
)

const Proof = ({ address, proof }: { address: string; proof: ConsentProof }) => (
  <>
    <dl>
      <Line name="Publication">{proof.publication}</Line>
      <Line name="Address, as it was typed for this page">{address}</Line>
      <Line name="Made">{exactUtc(proof.made)}</Line>
    </dl>
    {proof.events.length === 0 ? (
      <p>Nothing is on record for this address: nobody entered it here, or everything about it was erased.</p>
    ) : (
      <>
        <h2>What was agreed to</h2>
        <ol>
          {proof.events.map((event) => (
            <li key={event.id}>
              <Event {...event} />
            </li>
          ))}
        </ol>
        <h2>Newsletters that rest on it</h2>
        <Letters letters={proof.letters} />
      </>
    )}
  </>
)

const Event = ({ at, event, wording, wordingHash, page, method, note, recordedBy }: ProofEvent) => (
  <>
    <p>
      <strong>{exactUtc(at)}</strong> {eventWords(event)}
    </p>
    <dl>
      <Line name="How">{methodWords(method)}</Line>
      {page ? <Line name="Page">{page}</Line> : null}
      {recordedBy ? <Line name="Recorded by">{recordedBy}</Line> : null}
      {note ? <Line name="Why">{note}</Line> : null}
      {wordingHash ? <Line name="Shown">“{wording || 'The words are not kept.'}”</Line> : null}
      {wordingHash ? (
        <Line name="SHA-256 of these words">
          <code>{wordingHash}</code>
        </Line>
      ) : null}
    </dl>
  </>
)

const Letters = ({ letters }: { letters: ProofLetter[] }) =>
  letters.length === 0 ? (
    <p>None.</p>
  ) : (
    <table>
      <thead>
        <tr>
          <th scope="col">Time</th>
          <th scope="col">Subject</th>
          <th scope="col">What became of it</th>
          <th scope="col">Rests on</th>
        </tr>
      </thead>
      <tbody>
        {letters.map(({ id, subject, at, status, event }) => (
          <tr key={id}>
            <td>{at ? exactUtc(at) : '—'}</td>
            <td>{subject}</td>
            <td>{statusWords(status)}</td>
            <td>{event === undefined ? 'not recorded' : `number ${event}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )

const Line = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

const LookForm = ({ address, error }: { address: string; error?: string }) => (
  <form method="post" action="/api/subscribers/proof" className="look" aria-label="Another address">
    {error ? (
      <p role="alert" id="address-error" className="error">
        {error}
      </p>
    ) : null}
    <label htmlFor="address">Email address</label>
    <input
      id="address"
      name="address"
      type="text"
      inputMode="email"
      autoComplete="off"
      required
      defaultValue={address.slice(0, 400)}
      aria-invalid={error ? true : undefined}
      aria-describedby={error ? 'address-error' : undefined}
    />
    <button type="submit">Show the proof</button> <a href="/admin/collections/subscribers">Back to the subscribers</a>
  </form>
)
