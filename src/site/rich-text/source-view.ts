/** A source as readers see it; `id` is the record that citations name. Dates as ISO strings. */
export type SourceView = {
  id: string
  title: string
  /** As printed: `Nommsen-Rivers L, Dewey K` or the name of an agency. */
  authors?: string
  /** Journal, book or site. */
  container?: string
  year?: number
  doi?: string
  pmid?: string
  url?: string
  state: SourceState
}

/** What the last check found. Said in words, never by colour alone. */
export type SourceState =
  | { kind: 'unchecked' }
  | { kind: 'checked'; on: string }
  | { kind: 'retracted'; on?: string; href?: string }
  | { kind: 'doubted'; on?: string; href?: string }
  | { kind: 'corrected'; on?: string; href?: string }
  | { kind: 'replaced'; by: string; href?: string }
  | { kind: 'gone'; on?: string }

/** One line for a margin note or card: authors, year, container. */
export function shortSource(source: SourceView): string {
  return [source.authors ?? source.title, source.container, source.year].filter(Boolean).join(', ')
}

/** Where a reader can read the source: DOI first, then PubMed, then the address as given. */
export function sourceLinks(source: SourceView): { label: string; href: string }[] {
  const links: { label: string; href: string }[] = []
  if (source.doi) links.push({ label: `doi:${source.doi}`, href: `https://doi.org/${encodeURI(source.doi)}` })
  if (source.pmid)
    links.push({
      label: `PubMed ${source.pmid}`,
      href: `https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(source.pmid)}/`,
    })
  if (source.url && !source.doi && !source.pmid) links.push({ label: 'Open the source', href: source.url })
  return links
}
