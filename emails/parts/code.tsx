import { day, sans } from './brand'

/** Digits to be read and typed: large, apart, and in one piece when they are copied. */
export const Code = ({ children }: { children: string }) => (
  <p
    className="ink-ink"
    style={{
      fontFamily: sans,
      fontSize: '30px',
      lineHeight: '1.3',
      fontWeight: 600,
      fontVariantNumeric: 'tabular-nums',
      letterSpacing: '0.2em',
      color: day.ink,
      margin: '0 0 22px',
    }}
  >
    {children}
  </p>
)
