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
