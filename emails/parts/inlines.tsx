import { type CSSProperties, Fragment, type ReactNode } from 'react'
import type { Destination, Inline } from './blocks'
import { day, sans } from './brand'
import { Anchor, PAID_LABEL } from './prose'

type Props = {
  inlines: Inline[]
  /** Absolute address of the article: what its links are relative to. */
  base: string
}

/** Words with their marks, links and citations. */
export const Inlines = ({ inlines, base }: Props) =>
  inlines.map((inline, at) => (
    <Fragment key={at}>
      {inline.kind === 'citation' && inlines[at - 1]?.kind === 'citation' ? (
        <sup className="ink-accent" style={raised}>
          ,
        </sup>
      ) : null}
      <One inline={inline} base={base} />
    </Fragment>
  ))

function One({ inline, base }: { inline: Inline; base: string }): ReactNode {
  switch (inline.kind) {
    case 'words':
      return marked(inline)
    case 'break':
      return <br />
    case 'citation':
      return <Citation number={inline.number} retracted={inline.retracted} />
    case 'link': {
      const href = address(inline.to, base)
      const words = <Inlines inlines={inline.inlines} base={base} />
      if (!href) return words
      return (
        <Anchor href={href}>
          {words}
          {inline.programme === undefined ? '' : PAID_LABEL}
        </Anchor>
      )
    }
  }
}

function marked({ words, strong, emphasis, sub, sup, strike }: Extract<Inline, { kind: 'words' }>): ReactNode {
  let marked: ReactNode = words
  if (sub) marked = <sub>{marked}</sub>
  if (sup) marked = <sup>{marked}</sup>
  if (strike) marked = <s>{marked}</s>
  if (emphasis) marked = <em>{marked}</em>
  return strong ? <strong>{marked}</strong> : marked
}

const raised: CSSProperties = {
  fontFamily: sans,
  fontSize: '12px',
  fontWeight: 600,
  lineHeight: '0',
  color: day.accent,
}

/** Not a link: places inside a letter open reliably in few mailboxes. The list of sources has the links. */
const Citation = ({ number, retracted }: { number: number; retracted?: true }) => (
  <>
    <sup data-text-format="citation" className="ink-accent" style={raised}>
      {number}
    </sup>
    {retracted ? (
      <strong className="ink-danger" style={{ color: day.danger }}>
        {' '}
        (source retracted)
      </strong>
    ) : null}
  </>
)

/** Where a link leads, absolute; `undefined` for a document without a page and for anything but http(s) and mailto. */
export function address(to: Destination, base: string): string | undefined {
  if (to.href === undefined || !URL.canParse(to.href, base)) return undefined
  const url = new URL(to.href, base)
  return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : undefined
}
