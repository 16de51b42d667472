import { citationMarks, wordsOfMark } from '@/text/citation-marks'
import type { WalkedBody } from '@/text/document'
import { type SourceState, type SourceView, sourceLinks } from '../rich-text/source-view'
import { address, escaped } from './escape'

/** The numbered sources as footnotes: what, where, in which state, and what each mark says of place and certainty. */
export function sourcesMarkdown({ blocks, citations }: WalkedBody, sources: SourceView[]): string {
  const byId = new Map(sources.map((source) => [source.id, source]))
  const marks = citationMarks(blocks)
  return citations
    .map(({ number, source: id }) => {
      const source = byId.get(id)
      const said = marks
        .filter((mark) => mark.source === id)
        .map(wordsOfMark)
        .filter(Boolean)
      const cited = said.length > 0 ? ` Cited for: ${escaped([...new Set(said)].join('; '))}.` : ''
      return `[^${number}]: ${source ? entry(source) : 'This source is no longer on record.'}${cited}`
    })
    .join('\n\n')
}

function entry(source: SourceView): string {
  const stop = (words: string) => (/[.?!]$/.test(words) ? words : `${words}.`)
  const where = [source.container, source.year].filter(Boolean).join(', ')
  const words = [source.authors, source.title, where].filter(Boolean).map((part) => escaped(stop(String(part))))
  const links = sourceLinks(source).map(({ label, href }) => `[${escaped(label)}](${address(href)})`)
  return [...words, ...links, state(source.state)].filter(Boolean).join(' ')
}

const day = (iso: string | undefined) => (iso ? ` on ${iso.slice(0, 10)}` : '')

function state(known: SourceState): string {
  switch (known.kind) {
    case 'unchecked':
      return ''
    case 'checked':
      return `Checked${day(known.on)}.`
    case 'gone':
      return `**No longer found at its address${known.on ? ` since ${known.on.slice(0, 10)}` : ''}.**`
    case 'retracted':
      return `**Retracted by its publisher${day(known.on)}.**`
    case 'doubted':
      return `**Its publisher has published an expression of concern${day(known.on)}.**`
    case 'corrected':
      return `**Corrected by its publisher${day(known.on)}.**`
    case 'replaced':
      return `**Replaced by ${known.by}.**`
  }
}
