/** The article page from one process at 20 connections beside a bare Next static page of the same bytes. */
import autocannon from 'autocannon'
import { query } from '@/platform/database'
import { systemRequest } from '@/platform/request'
import { startBare } from './parts/bare'
import { median, print, tell } from './parts/figures'
import { measureFront } from './parts/front'
import { fillThread } from './parts/many-comments'
import { endAll, prepareSample, startWeb } from './parts/processes'
import { weigh, weighPage } from './parts/weigh'

const slug = 'caffeine-and-breastfeeding'
const path = `/articles/${slug}`
const COMMENTS = 10
const ROUNDS = 5
const SECONDS = 6

async function perSecond(url: string): Promise<number> {
  const result = await autocannon({ url, connections: 20, duration: SECONDS })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} errors`)
  return result.requests.average
}

tell('Preparing the sample publication')
await prepareSample()
const req = await systemRequest()
const [row] = await query<{ id: string; comments: number }>(
  req,
  `select id, (select count(*)::int from comments where article_id = articles.id and status = 'published') as comments
   from articles where slug = $1`,
  [slug],
)
if (!row) throw new Error('The sample article is not there')
await fillThread(req, row.id, Math.max(0, COMMENTS - row.comments))
const web = await startWeb()
const article = (await weigh(web + path)).body
tell(`Building a bare page of ${article.length} bytes`)
const bare = await startBare(article)
tell(`Measuring in turn, ${ROUNDS} rounds of ${SECONDS} s (bare page: ${bare.bytes} bytes)`)
const rates: { article: number[]; bare: number[] } = { article: [], bare: [] }
await perSecond(web + path)
await perSecond(bare.url)
for (let round = 0; round < ROUNDS; round += 1) {
  rates.article.push(await perSecond(web + path))
  rates.bare.push(await perSecond(bare.url))
}
const words = article
  .toString()
  .replace(/^[\s\S]*<main|<\/main>[\s\S]*$|<(script|style)\b[\s\S]*?<\/\1>|<[^>]+>/g, ' ')
  .split(/\s+/).length
const weight = await weighPage(web, path)
const floor = await weighPage(bare.url, '/')
const front = await measureFront(web, path)
print([
  { name: 'article_rps', value: median(rates.article), unit: '1/s', n: ROUNDS },
  { name: 'bare_rps', value: median(rates.bare), unit: '1/s', n: ROUNDS },
  {
    name: 'article_share_of_bare_pct',
    value: (100 * median(rates.article)) / median(rates.bare),
    unit: '%',
    n: ROUNDS,
  },
  ...front,
  { name: 'article_words', value: words, unit: 'words', n: 1 },
  { name: 'article_html_kb', value: weight.html, unit: 'KB', n: 1 },
  { name: 'article_css_kb', value: weight.css, unit: 'KB', n: 1 },
  { name: 'article_js_kb', value: weight.js, unit: 'KB', n: 1 },
  { name: 'floor_js_kb', value: floor.js, unit: 'KB', n: 1 },
  { name: 'article_font_kb', value: weight.fonts, unit: 'KB', n: 1 },
])
await req.payload.destroy()
await endAll()
await bare.remove()
process.exit(0)
