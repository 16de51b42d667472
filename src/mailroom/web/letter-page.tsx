import type { Kept } from '@/platform/mail/read-outbox'
import { PlainShell } from '@/site/plain-shell'

export type LetterPageProps = {
  kept: Kept
  /** Address of the list. */
  mailbox: string
  /** Address of the letter's own HTML. */
  html: string
}

/** One letter of the demo's mailbox: as it is read, as plain text, and what stands on the envelope. */
export function LetterPage({ kept: { date, letter }, mailbox, html }: LetterPageProps) {
  const lines = Object.entries({ From: letter.from, To: letter.to, Date: date, ...letter.headers })
  return (
    <PlainShell title={letter.subject} lang="en" publicationName="Bedside">
      <p>
        <a href={mailbox}>Mailbox</a>
      </p>
      <h1>{letter.subject}</h1>
      <iframe
        title="The letter"
        src={html}
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        style={{ width: '100%', height: '40rem', border: '1px solid', background: 'white' }}
      />
      <h2>As text</h2>
      <pre style={{ whiteSpace: 'pre-wrap' }}>{letter.text}</pre>
      <h2>On the envelope</h2>
      <dl>
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </PlainShell>
  )
}
