import type { ReactNode } from 'react'
import type { CitationMark, Destination, Inline } from '@/text/document'
import { CitationLink } from './citation-link'
import { PaidLabel, relOf } from './paid-label'
import { leavesSite, safeHref } from './safe-href'
import type { Setting } from './setting'

export type InlinesProps = { inlines: Inline[]; setting: Setting }

/** A line of words with its marks, links and citations. */
export function Inlines({ inlines, setting }: InlinesProps) {
  return inlines.map((inline, index) => <InlineView key={index} inline={inline} setting={setting} />)
}

function InlineView({ inline, setting }: { inline: Inline; setting: Setting }): ReactNode {
  switch (inline.kind) {
    case 'words':
      return marked(inline)
    case 'break':
      return <br />
    case 'link':
      return linked(
        inline.to,
        <Inlines inlines={inline.inlines} setting={setting} />,
        inline.programme !== undefined,
        setting.readers,
      )
    case 'citation':
      return citation(inline, setting)
  }
}

/** Our style sheet lifts the small number; where it is not, its tag does. */
function citation(mark: CitationMark, { sources, feed }: Setting): ReactNode {
  const link = <CitationLink mark={mark} retracted={sources.get(mark.source)?.state.kind === 'retracted'} />
  return feed ? <sup>{link}</sup> : link
}

function marked(inline: Extract<Inline, { kind: 'words' }>): ReactNode {
  let words: ReactNode = inline.words
  if (inline.sub) words = <sub>{words}</sub>
  if (inline.sup) words = <sup>{words}</sup>
  if (inline.strike) words = <s>{words}</s>
  if (inline.emphasis) words = <em>{words}</em>
  if (inline.strong) words = <strong>{words}</strong>
  return words
}

function linked(to: Destination, words: ReactNode, paid: boolean, byReader?: boolean): ReactNode {
  const href = safeHref(to.href)
  if (!href) return words
  return (
    <a href={href} rel={leavesSite(href) ? relOf(paid, byReader) : undefined}>
      {words}
      {paid ? <PaidLabel /> : null}
    </a>
  )
}
