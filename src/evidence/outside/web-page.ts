/** What a page says about itself: `citation_*`, Open Graph, JSON-LD. The page is a stranger and is read with care. */
import { recogniseIdentifier } from '../recognise-identifier'
import { authorsFrom, containerFrom, type Facts, titleFrom, yearFrom } from './facts'
import { type Answer, askPage, type Outside } from './outside'
import { readMarkup } from './read-markup'

/** What stands in a page's head fits; the rest is not fetched. */
const PAGE_LIMIT = 1_000_000

const objects = (value: unknown): Record<string, unknown>[] =>
  (Array.isArray(value) ? value : [value]).flatMap((one: unknown) =>
    typeof one === 'object' && one !== null ? [{ ...one }] : [],
  )

function linkedData(scripts: readonly string[]): Record<string, unknown>[] {
  const found = scripts.flatMap((words) => {
    try {
      return objects(JSON.parse(words)).flatMap((one) => [one, ...objects(one['@graph'])])
    } catch {
      return []
    }
  })
  return found.filter((one) => /Article|WebPage|Report|Book|Guideline|CreativeWork/.test(String(one['@type'])))
}

const nameIn = (value: unknown) => (typeof value === 'string' ? value : objects(value)[0]?.name)

/** @param html at most what was fetched of the page. */
export function factsOfPage(html: string): Facts {
  const markup = readMarkup(html)
  const said = (...names: string[]) =>
    names.flatMap((name) => markup.metas.filter((meta) => meta.name === name).map(({ content }) => content))
  const [data = {}] = linkedData(markup.linkedData)
  const people = said('citation_author')
  const names = people.length > 0 ? people : objects(data.author).map(({ name }) => String(name ?? ''))
  const date = said('citation_publication_date', 'citation_date', 'article:published_time')[0] ?? data.datePublished
  const doi = recogniseIdentifier(said('citation_doi')[0] ?? '')
  const pmid = said('citation_pmid')[0]
  return {
    title:
      titleFrom(said('citation_title', 'og:title')[0]) ??
      titleFrom(data.headline ?? data.name) ??
      titleFrom(markup.title),
    authors: authorsFrom(names.slice(0, 50).map((group) => ({ group: group.replace(/^([^,]+), (.+)$/, '$1 $2') }))),
    container:
      containerFrom(said('citation_journal_title', 'og:site_name')[0]) ?? containerFrom(nameIn(data.publisher)),
    year: yearFrom(/\b(1[5-9]|20)\d\d\b/.exec(String(date ?? ''))?.[0]),
    ...(doi.ok && doi.value.kind === 'doi' && { doi: doi.value.value }),
    ...(pmid && /^\d{1,9}$/.test(pmid) && { pmid }),
  }
}

export async function pageAt(outside: Outside, address: string): Promise<Answer<Facts>> {
  const page = await askPage(outside, address, 'GET', PAGE_LIMIT)
  if (!page.ok) return { kind: 'unknown', why: page.why }
  if (page.status === 404 || page.status === 410) return { kind: 'absent' }
  if (page.status !== 200) return { kind: 'unknown', why: `the page answered ${page.status}` }
  if (!/html/i.test(page.headers['content-type'] ?? '')) return { kind: 'absent' }
  const charset = /charset=["']?([\w-]+)/i.exec(page.headers['content-type'] ?? '')?.[1] ?? 'utf-8'
  return { kind: 'found', value: factsOfPage(decoded(page.body, charset)) }
}

function decoded(body: Buffer, charset: string): string {
  try {
    return new TextDecoder(charset).decode(body)
  } catch {
    return body.toString('utf8')
  }
}

export type Link = 'alive' | 'gone' | 'unknown'

/** Whether a page is still there: asked lightly, then in earnest. What turns machines away says nothing. */
export async function linkAt(outside: Outside, address: string): Promise<Link> {
  for (const method of ['HEAD', 'GET'] as const) {
    const page = await askPage(outside, address, method, 1000)
    if (page.ok && page.status >= 200 && page.status < 300) return 'alive'
    if (page.ok && method === 'GET' && (page.status === 404 || page.status === 410)) return 'gone'
  }
  return 'unknown'
}
