import type { CSSProperties, ReactNode } from 'react'
import { type Colour, day, inColour, sans, serif } from './brand'

type Words = { children: ReactNode }

/** Small letters without serifs: labels, dates, tables, footer. */
export const small: CSSProperties = { fontFamily: sans, fontSize: '15px', lineHeight: '1.55' }

const reading: CSSProperties = { fontFamily: serif, fontSize: '18px', lineHeight: '1.6', color: day.ink }

/** Running text. `last` leaves out the space below, at the end of a card. */
export const Paragraph = ({ children, last }: Words & { last?: boolean }) => (
  <p className="ink-ink" style={{ ...reading, margin: last ? 0 : '0 0 18px' }}>
    {children}
  </p>
)

export const Title = ({ children }: Words) => (
  <h1
    className="ink-ink title"
    style={{
      fontFamily: serif,
      fontSize: '32px',
      lineHeight: '1.2',
      fontWeight: 600,
      color: day.ink,
      margin: '0 0 14px',
      textWrap: 'balance',
    }}
  >
    {children}
  </h1>
)

const headings = { 2: '23px', 3: '19px', 4: '18px' } as const

/** The sentence under the title that answers the question. */
export const Standfirst = ({ children }: Words) => (
  <p
    className="ink-soft"
    style={{ ...reading, fontSize: '20px', lineHeight: '1.5', color: day.soft, margin: '0 0 18px' }}
  >
    {children}
  </p>
)

/** What a card is. `as` makes it a heading where nothing else in the card is one. */
export const Label = ({ children, colour = 'accent', as: Tag = 'p' }: Words & { colour?: Colour; as?: 'p' | 'h2' }) => (
  <Tag
    className={inColour('ink', colour)}
    style={{ ...small, lineHeight: '1.4', fontWeight: 600, color: day[colour], margin: '0 0 6px' }}
  >
    {children}
  </Tag>
)

/** A heading inside the letter; the level is the real one, below the letter's one title. */
export function Heading({ level, children }: Words & { level: 2 | 3 | 4 }) {
  const style: CSSProperties = {
    ...reading,
    fontSize: headings[level],
    lineHeight: '1.3',
    fontWeight: 600,
    textWrap: 'balance',
  }
  const props = { className: 'ink-ink', style: { ...style, margin: '34px 0 10px' }, children }
  if (level === 2) return <h2 {...props} />
  return level === 3 ? <h3 {...props} /> : <h4 {...props} />
}

/** A small paragraph: dates, captions, footer. */
export const Small = ({ children, colour = 'soft', space = '8px' }: Words & { colour?: Colour; space?: string }) => (
  <p className={inColour('ink', colour)} style={{ ...small, color: day[colour], margin: `0 0 ${space}` }}>
    {children}
  </p>
)

/** A link. Its words say where it goes. */
export const Anchor = ({ href, children, colour = 'accent' }: Words & { href: string; colour?: Colour }) => (
  <a href={href} className={inColour('ink', colour)} style={{ color: day[colour], textDecoration: 'underline' }}>
    {children}
  </a>
)

/** Stands inside a link that earns money, so that it is heard before it is followed. */
export const PAID_LABEL = ' (paid link)'

/** A tinted block with round corners. */
export function Card({ children, tint, space = '24px' }: Words & { tint: Colour; space?: string }) {
  return (
    <table role="presentation" width="100%" border={0} cellPadding="0" cellSpacing="0" style={{ margin: `${space} 0` }}>
      <tbody>
        <tr>
          <td
            className={inColour('on', tint)}
            style={{ backgroundColor: day[tint], borderRadius: '8px', padding: '20px 22px' }}
          >
            {children}
          </td>
        </tr>
      </tbody>
    </table>
  )
}
