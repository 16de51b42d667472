import { redFlagCardStyle } from './red-flag-card-style'

export type EmergencyLine = {
  number: string
  /** Digits for `tel:`. */
  call: string
  what: string
  hours?: string
  site: { name: string; href: string }
}

export type EmergencyPlace = { name: string; lines: EmergencyLine[] }

export type RedFlagCardProps = {
  title: string
  /** What may be happening, one sentence a danger. */
  sentences: string[]
  here: EmergencyPlace
  elsewhere: EmergencyPlace[]
  /** Level of its title: 3 below a section, 2 on a page of its own. */
  level?: 2 | 3
  /** Where the message with these words is: below the card, on its way, or nowhere, because somebody only looked for them. */
  message?: 'below' | 'sent' | 'none'
}

/**
 * Numbers to call, above a text that speaks of danger now. It stops nobody from sending. It brings its own style,
 * for it stands in the plain shell as well as in a page, and no other page should carry it.
 */
export function RedFlagCard({ title, sentences, here, elsewhere, level = 3, message = 'below' }: RedFlagCardProps) {
  const Title = level === 2 ? 'h2' : 'h3'
  return (
    <section className="red-flag" id="red-flag" aria-labelledby="red-flag-title" tabIndex={-1} data-print="no">
      <style>{redFlagCardStyle}</style>
      <Title id="red-flag-title">
        <svg viewBox="0 0 22 22" width="22" height="22" aria-hidden="true">
          <path d="M11 3 2.6 18h16.8L11 3Z" />
          <path d="M11 9v4M11 15.6h.01" />
        </svg>
        <span>
          <span className="visually-hidden">Emergency advice: </span>
          {title}
        </span>
      </Title>
      <div className="red-flag-body">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <Lines place={here} />
        {message === 'none' ? null : (
          <p>
            {message === 'sent'
              ? 'Nobody may read your message for hours.'
              : 'You can still send your message below; nobody may read it for hours.'}
          </p>
        )}
        <details>
          <summary>Living somewhere else?</summary>
          {elsewhere.map((place) => (
            <div key={place.name}>
              <p className="red-flag-place">{place.name}</p>
              <Lines place={place} />
            </div>
          ))}
        </details>
      </div>
    </section>
  )
}

const Lines = ({ place }: { place: EmergencyPlace }) => (
  <ul aria-label={place.name}>
    {place.lines.map(({ number, call, what, hours, site }) => (
      <li key={call}>
        <a className="red-flag-call" href={`tel:${call}`}>
          <span className="visually-hidden">Call </span>
          {number}
        </a>
        <span>
          {what}
          {hours ? ` (${hours})` : null}
          {' · '}
          <a href={site.href} rel="noopener noreferrer">
            {site.name}
          </a>
        </span>
      </li>
    ))}
  </ul>
)
