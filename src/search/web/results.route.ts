import { isLanguage } from '@/site/languages'
import { readParams } from './asked'
import { find } from './find'
import { saysNothing } from './nothing-found'
import { counted, kindOf } from './results'
import { unknownWords } from './unknown-words'

type Context = { params: Promise<{ language: string }> }

const HITS = 6
const headers = { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' }

/** `/search/results.json?q=`: the first results while somebody types, narrowed as on the page. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { language } = await params
  if (!isLanguage(language)) return Response.json({}, { status: 404, headers })
  const asked = readParams(Object.fromEntries(new URL(request.url).searchParams))
  const answer = await find({ ...asked, page: 1, language, perPage: HITS }, request.headers)
  if (answer.state === 'wait')
    return Response.json({}, { status: 429, headers: { ...headers, 'retry-after': String(answer.seconds) } })
  if (answer.state === 'busy') return Response.json({}, { status: 503, headers: { ...headers, 'retry-after': '1' } })
  const { found } = answer
  return Response.json(
    {
      said: found.many > 0 ? counted(found) : saysNothing(found.nothing),
      more: found.pages > 1,
      instead: found.instead,
      unknown: found.hits.length > 0 ? unknownWords(found.unknown) : undefined,
      danger: found.dangers.length > 0,
      hits: found.hits.map((hit) => ({ kind: kindOf(hit), path: hit.path, title: hit.title, excerpt: hit.excerpt })),
    },
    { headers },
  )
}
