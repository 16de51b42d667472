/**
 * Crossref, PubMed and a page or two, on this machine. Written from their documentation, in their shapes: Crossref's
 * `updated-by` on a paper and `update-to` on a notice, PubMed's `CommentsCorrectionsList`.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Outside } from '@/evidence/outside/outside'

export type Work = { DOI: string; [field: string]: unknown }
type Page = { status?: number; headers?: Record<string, string>; body?: string }

/** How the registries are today. */
export type Mood = 'well' | 'down' | 'broken' | 'busy' | 'silent'

export type Registries = {
  url: string
  works: Work[]
  /** PubMed's XML by PMID. */
  articles: Map<string, string>
  pmcids: Map<string, string>
  pages: Map<string, Page>
  mood: Mood
  /** Method and path of everything that was asked, with the search. */
  asked: { what: string; agent: string }[]
  /** As the room asks it, without waiting for turns. */
  outside: Outside
  close: () => Promise<void>
}

const json = (response: ServerResponse, body: object) =>
  response.setHeader('content-type', 'application/json').end(JSON.stringify(body))

const namesIn = (work: Work) =>
  Array.isArray(work['update-to']) ? work['update-to'].map((one: { DOI?: string }) => one.DOI?.toLowerCase()) : []

function crossref(it: Registries, path: string, search: URLSearchParams, response: ServerResponse): void {
  const filter = search.get('filter')
  if (path === '/works' && filter?.startsWith('updates:')) {
    const items = it.works.filter((work) => namesIn(work).includes(filter.slice('updates:'.length).toLowerCase()))
    json(response, { status: 'ok', 'message-type': 'work-list', message: { 'total-results': items.length, items } })
    return
  }
  const doi = decodeURIComponent(path.replace('/works/', '')).toLowerCase()
  const work = it.works.find((one) => one.DOI.toLowerCase() === doi)
  if (work) json(response, { status: 'ok', 'message-type': 'work', 'message-version': '1.0.0', message: work })
  else response.writeHead(404).end('Resource not found.')
}

function pubmed(it: Registries, path: string, search: URLSearchParams, response: ServerResponse): void {
  if (path.endsWith('/esearch.fcgi')) {
    const pmid = it.pmcids.get((search.get('term') ?? '').replace('[pmcid]', ''))
    json(response, { header: { type: 'esearch' }, esearchresult: { idlist: pmid ? [pmid] : [] } })
    return
  }
  const article = it.articles.get(search.get('id') ?? '') ?? ''
  response
    .setHeader('content-type', 'text/xml')
    .end(`<?xml version="1.0" ?><PubmedArticleSet>${article}</PubmedArticleSet>`)
}

function answer(it: Registries, request: IncomingMessage, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(request.url ?? '/', it.url)
  it.asked.push({ what: `${request.method} ${request.url}`, agent: request.headers['user-agent'] ?? '' })
  const page = it.pages.get(pathname)
  if (page) {
    response.writeHead(page.status ?? 200, page.headers ?? htmlType).end(page.body ?? '')
    return
  }
  switch (it.mood) {
    case 'down': {
      response.writeHead(500).end('Internal error')
      return
    }
    case 'broken': {
      response.end('{"status":"ok","message":{"DOI":"10.')
      return
    }
    case 'busy': {
      response.writeHead(429, { 'retry-after': '30' }).end('Too many requests')
      return
    }
    case 'silent':
      return
    case 'well':
      break
  }
  if (pathname.startsWith('/works')) {
    crossref(it, pathname, searchParams, response)
    return
  }
  if (pathname.startsWith('/entrez/eutils/')) {
    pubmed(it, pathname, searchParams, response)
    return
  }
  response.writeHead(404).end()
}

const htmlType = { 'content-type': 'text/html; charset=utf-8' }

export async function registriesStandIn(): Promise<Registries> {
  const server = createServer((request, response) => answer(it, request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  const it: Registries = {
    url,
    works: [],
    articles: new Map(),
    pmcids: new Map(),
    pages: new Map(),
    mood: 'well',
    asked: [],
    outside: {
      crossref: url,
      pubmed: url,
      contact: 'desk@example.org',
      site: 'https://feed.example',
      timeoutMs: 300,
      mayReach: () => true,
      turn: async () => {},
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return it
}

const update = (
  DOI: string,
  type: string,
  [year, month, day]: [number, number, number],
  source = 'retraction-watch',
) => ({
  DOI,
  type,
  label: type,
  source,
  updated: {
    'date-parts': [[year, month, day]],
    'date-time': new Date(Date.UTC(year, month - 1, day)).toISOString(),
    timestamp: Date.UTC(year, month - 1, day),
  },
})

/** The paper of 1998 on MMR: what is known of it stands in its own record alone. Addresses of notices are made up. */
export const mmr1998: Work = {
  DOI: '10.1016/s0140-6736(97)11096-0',
  type: 'journal-article',
  title: ['Ileal-lymphoid-nodular hyperplasia, non-specific colitis, and pervasive developmental disorder in children'],
  author: [
    { given: 'AJ', family: 'Wakefield', sequence: 'first' },
    { given: 'SH', family: 'Murch', sequence: 'additional' },
    { given: 'A', family: 'Anthony', sequence: 'additional' },
  ],
  'container-title': ['The Lancet'],
  issued: { 'date-parts': [[1998, 2]] },
  'updated-by': [
    update('10.5555/lancet-2004-notice', 'correction', [2004, 3, 6]),
    update('10.5555/lancet-2010-notice', 'retraction', [2010, 2, 6]),
  ],
}

/** One of the retractions of 2020: known here only by its notice, which names it. */
export const heart2020: Work = {
  DOI: '10.1056/nejmoa2007621',
  type: 'journal-article',
  title: ['Cardiovascular Disease, Drug Therapy, and Mortality in Covid-19'],
  author: [
    { given: 'Mandeep R.', family: 'Mehra' },
    { given: 'Sapan S.', family: 'Desai' },
  ],
  'container-title': ['New England Journal of Medicine'],
  issued: { 'date-parts': [[2020, 6, 18]] },
}

export const heart2020Notice: Work = {
  DOI: '10.5555/nejm-2020-notice',
  type: 'journal-article',
  title: ['Retraction: a notice'],
  issued: { 'date-parts': [[2020]] },
  'update-to': [update('10.1056/nejmoa2007621', 'retraction', [2020, 6, 4], 'publisher')],
}

/** A guideline with a correction, and nothing worse. */
export const corrected2018: Work = {
  DOI: '10.1542/peds.2018-1889',
  type: 'journal-article',
  title: ['Marijuana Use During Pregnancy and Breastfeeding: Implications for Neonatal and Childhood Outcomes'],
  author: [{ given: 'Sheryl A.', family: 'Ryan' }, { name: 'AAP' }],
  'container-title': ['Pediatrics'],
  issued: { 'date-parts': [[2018, 9, 1]] },
  'updated-by': [update('10.5555/peds-erratum', 'erratum', [2018, 9, 2], 'publisher')],
}

type Notices = { type: string; source: string; pmid: string }[]

/** A paper in PubMed's XML. */
export const pubmedArticle = (pmid: string, title: string, types: string[], notices: Notices = []) =>
  `<PubmedArticle><MedlineCitation Status="MEDLINE" Owner="NLM"><PMID Version="1">${pmid}</PMID><Article>
  <Journal><JournalIssue><PubDate><Year>2007</Year><Month>Oct</Month></PubDate></JournalIssue>
  <Title>Journal of Mammary Gland Biology and Neoplasia</Title></Journal><ArticleTitle>${title}</ArticleTitle>
  <AuthorList CompleteYN="Y"><Author><LastName>Pang</LastName><Initials>WW</Initials></Author>
  <Author><LastName>Hartmann</LastName><Initials>PE</Initials></Author></AuthorList>
  <PublicationTypeList>${types.map((type) => `<PublicationType>${type}</PublicationType>`).join('')}</PublicationTypeList>
  </Article><CommentsCorrectionsList>${notices
    .map(
      (one) =>
        `<CommentsCorrections RefType="${one.type}"><RefSource>${one.source}</RefSource><PMID Version="1">${one.pmid}</PMID></CommentsCorrections>`,
    )
    .join('')}</CommentsCorrectionsList></MedlineCitation>
  <PubmedData><ArticleIdList><ArticleId IdType="pubmed">${pmid}</ArticleId></ArticleIdList></PubmedData></PubmedArticle>`
