import { Button as Link, Section } from 'react-email'
import { day, round, sans } from './brand'

/** The one thing to do, as a link that looks like a button. */
export const Button = ({ href, children }: { href: string; children: string }) => (
  <Section style={{ margin: '26px 0' }}>
    <Link
      href={href}
      className="on-accent ink-onAccent"
      style={{
        backgroundColor: day.accent,
        color: day.onAccent,
        fontFamily: sans,
        fontSize: '17px',
        fontWeight: 600,
        borderRadius: round,
        padding: '14px 24px',
      }}
    >
      {children}
    </Link>
  </Section>
)
