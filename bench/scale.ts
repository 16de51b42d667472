/**
 * The site with ten thousand articles and fifty thousand answers beside the sample publication, in one run: pages made
 * anew and served, similar posts after a publication, which pages one comment and one publication make anew, and the
 * memory of a web process after each article was visited. `--articles N --questions N` for less.
 */
import { parseArgs } from 'node:util'
import { query } from '@/platform/database'
import { systemRequest } from '@/platform/request'
import { rebuildIndex } from '@/search/keep-index'
import { followArticles } from '@/search/similar/follow-articles'
import { rebuildSimilar } from '@/search/similar/rebuild'
import { fillAroundTexts } from './parts/around-texts'
import { median, print, quantile, tell } from './parts/figures'
import { startTellingWeb, timePage, visit, type Web } from './parts/made-pages'
import { fillTexts } from './parts/many-texts'
import { endAll, prepareSample } from './parts/processes'
import { approveOne, publishOne } from './parts/small-changes'

const { values: flags } = parseArgs({
  options: {
    json: { type: 'boolean' },
    articles: { type: 'string', default: '10000' },
    questions: { type: 'string', default: '50000' },
  },
})
const ARTICLES = Number(flags.articles)
const QUESTIONS = Number(flags.questions)
const slug = 'caffeine-and-breastfeeding'
const pages = {
  home: '/',
  articles: '/articles',
  topic: '/topics/feeding',
  article: `/articles/${slug}`,
  questions: '/questions',
  sitemap: '/sitemap.xml',
  feed: '/feed.xml',
}
const FOLLOWED = 41
const AT_ONCE = 4

tell('Preparing the sample publication')
await prepareSample()
const req = await systemRequest()

async function timeAll(web: Web) {
  for (const path of Object.values(pages)) await visit(web, path)
  const times: Record<string, { made: number; kept: number }> = {}
  for (const [name, path] of Object.entries(pages)) times[name] = await timePage(web, path)
  return times
}

const web = await startTellingWeb(false)
tell('Measuring the sample publication')
const few = await timeAll(web)

tell(`Writing ${ARTICLES} articles and ${QUESTIONS} answers`)
await fillTexts(req, ARTICLES, QUESTIONS, () => {})
await fillAroundTexts(req)
tell('Looking for similar posts')
const since = performance.now()
const { articles } = await rebuildSimilar(req, (line) => tell(`  ${line}`))
const rebuildSeconds = (performance.now() - since) / 1000
await fillAroundTexts(req)
await rebuildIndex(req)

tell('Measuring all of it')
const many = await timeAll(web)

tell('Changing single articles')
const followed: number[] = []
for (const { id } of await query<{ id: string }>(
  req,
  `select id from articles where slug like 'article-%' order by md5(id::text) limit ${FOLLOWED}`,
)) {
  await query(
    req,
    `update articles set title = title || ' ' || (select title from articles order by md5(id::text || $1::text) limit 1) where id = $1`,
    [id],
  )
  const start = performance.now()
  await followArticles(req, [id])
  followed.push(performance.now() - start)
}

tell('Visiting pages of every kind, and 200 articles')
const telling = await startTellingWeb(true)
const slugs = (
  await query<{ slug: string }>(req, `select slug from articles where _status = 'published' order by slug`)
).map((row) => row.slug)
const topics = await query<{ slug: string }>(req, 'select slug from topics')
const watched = [
  ...Object.values(pages),
  '/topics',
  '/people',
  '/corrections',
  '/feed.atom',
  '/feed.json',
  '/questions/feed.xml',
  `/articles/${slug}/comments.xml`,
  `/articles/${slug}/history`,
  ...topics.map((topic) => `/topics/${topic.slug}`),
  ...slugs.filter((one) => !/^article-/.test(one)).map((one) => `/articles/${one}`),
  ...slugs.filter((_, at) => at % Math.ceil(slugs.length / 200) === 0).map((one) => `/articles/${one}`),
]
const visitAll = async () => {
  for (const path of watched) await visit(telling, path)
}
/** Tags expire again after five seconds. */
const SETTLED_MS = 7_000
async function madeBy(what: string, change: () => Promise<void>): Promise<number> {
  await visitAll()
  telling.made()
  await change()
  await new Promise((resolve) => setTimeout(resolve, SETTLED_MS))
  await visitAll()
  const made = [...new Set(telling.made())].sort()
  tell(`  ${what}: ${made.length} of ${watched.length} made anew\n    ${made.join('\n    ')}`)
  return made.length
}
await madeBy('nothing', async () => {})
const byComment = await madeBy('one comment approved', () => approveOne(req, slug))
const byPublication = await madeBy('one article published', () => publishOne(req, slug))

tell(`Visiting ${slugs.length} articles`)
const fresh = await startTellingWeb(false)
await visit(fresh, pages.home)
const emptyMb = fresh.memoryMb()
const queue = [...slugs]
let mostMb = emptyMb
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      await visit(fresh, `/articles/${next}`)
      mostMb = Math.max(mostMb, fresh.memoryMb())
    }
  }),
)

const shown = Object.entries(pages).flatMap(([name]) => {
  const [before, after] = [few[name], many[name]]
  if (!before || !after) return []
  return [
    { name: `${name}_made_few_ms`, value: before.made, unit: 'ms', n: 13 },
    { name: `${name}_made_ms`, value: after.made, unit: 'ms', n: 13 },
    { name: `${name}_made_ratio`, value: after.made / before.made, unit: '', n: 13 },
    { name: `${name}_kept_few_ms`, value: before.kept, unit: 'ms', n: 40 },
    { name: `${name}_kept_ms`, value: after.kept, unit: 'ms', n: 40 },
  ]
})
print([
  ...shown,
  { name: 'similar_one_ms', value: median(followed), unit: 'ms', n: followed.length },
  { name: 'similar_one_p95_ms', value: quantile(followed, 0.95), unit: 'ms', n: followed.length },
  { name: 'similar_rebuild_s', value: rebuildSeconds, unit: 's', n: articles },
  { name: 'made_by_comment', value: byComment, unit: '', n: watched.length },
  { name: 'made_by_publication', value: byPublication, unit: '', n: watched.length },
  { name: 'web_start_mb', value: emptyMb, unit: 'MB', n: 1 },
  { name: 'web_most_mb', value: mostMb, unit: 'MB', n: slugs.length },
])
await endAll()
process.exit(0)
