/**
 * Ten thousand comments below one article, and a flood of new ones: 100 a second for a minute from many networks to one
 * process, while readers read. `--site-per-minute 6000` lifts the limit of the site, so that nearly all are taken.
 */
import { parseArgs } from 'node:util'
import { threadOf } from '@/discussion/thread'
import { pageStamp } from '@/discussion/web/comment-stamp'
import { query } from '@/platform/database'
import { systemRequest } from '@/platform/request'
import { startBare } from './parts/bare'
import { median, print, quantile, tell } from './parts/figures'
import { fillThread } from './parts/many-comments'
import { postComments, readPages } from './parts/post-comments'
import { endAll, prepareSample, startWeb } from './parts/processes'
import { weigh } from './parts/weigh'

const COMMENTS = 10_000
const TIMES = 41
const PER_SECOND = 100
const PAGES_PER_SECOND = 20
const slug = 'caffeine-and-breastfeeding'

const { values: flags } = parseArgs({
  options: {
    json: { type: 'boolean' },
    seconds: { type: 'string', default: '60' },
    'site-per-minute': { type: 'string' },
  },
})
const seconds = Number(flags.seconds)
const sitePerMinute = Number(flags['site-per-minute'] ?? 600)

tell('Preparing the sample publication')
await prepareSample()
const req = await systemRequest()
const [article] = await query<{ id: string }>(req, 'select id from articles where slug = $1', [slug])
if (!article) throw new Error('The sample article is not there')
await req.payload.updateGlobal({ slug: 'discussion-rules', data: { sitePerMinute }, overrideAccess: true, req })

tell(`Writing ${COMMENTS} comments below one article`)
await fillThread(req, article.id, COMMENTS)
await query(req, 'vacuum analyze comments')
await query(req, 'vacuum analyze thread_places')
const reads: number[] = []
for (let time = 0; time < TIMES; time += 1) {
  const since = performance.now()
  const { posts, count } = await threadOf(req, article.id)
  reads.push(performance.now() - since)
  if (posts.length === 0 || count < COMMENTS) throw new Error(`${posts.length} posts of ${count}`)
}

const web = await startWeb(undefined, { TRUSTED_PROXIES: '127.0.0.1, ::1' })
const page = await weigh(`${web}/articles/${slug}`)
tell(`Building a bare page of ${page.body.length} bytes`)
const bare = await startBare(page.body)

/** What the page's form sends; no two are alike. */
const form = (number: number) => ({
  article: article.id,
  ...pageStamp(article.id),
  words: `The ${number}th of us had a night of ${number % 12} hours, and the harbour lights helped more than the ${number * 7919} sheep we counted.`,
  name: `Reader ${number}`,
  email: '',
  agree: 'yes',
  website: '',
})

const before = await query<{ id: string }>(req, `select id from comments where article_id = $1`, [article.id])
tell(`Posting ${PER_SECOND} a second for ${seconds} s, ${sitePerMinute} a minute allowed, and reading pages meanwhile`)
/** A process that has just started looks at everything once more after a few seconds. */
const SETTLED_MS = 10_000
const settled = performance.now() + SETTLED_MS
const pages = [`${web}/articles/${slug}`, bare.url]
await readPages(pages, PAGES_PER_SECOND, () => performance.now() > settled)
let isOver = false
const reading = readPages(pages, PAGES_PER_SECOND, () => isOver)
const told = await postComments({ origin: web, form, perSecond: PER_SECOND, seconds })
isOver = true
const times = await reading

const known = new Set(before.map(({ id }) => id))
const stored = await query<{ id: string }>(req, `select id from comments where article_id = $1`, [article.id])
const here = new Set(stored.map(({ id }) => id).filter((id) => !known.has(id)))
const taken = new Set(told.taken)
const lost = [...taken].filter((id) => !here.has(id))
const untold = [...here].filter((id) => !taken.has(id))
for (const words of new Set(told.unexplained)) tell(`  unexplained: ${words}`)

const asked = told.ms.length
print([
  { name: 'first_page_db_ms', value: median(reads), unit: 'ms', n: reads.length },
  { name: 'first_page_db_p95_ms', value: quantile(reads, 0.95), unit: 'ms', n: reads.length },
  { name: 'first_page_kb', value: page.wire / 1024, unit: 'KB', n: 1 },
  { name: 'accepted', value: taken.size, unit: '', n: asked },
  { name: 'accepted_lost', value: lost.length, unit: '', n: taken.size },
  { name: 'stored_untold', value: untold.length, unit: '', n: here.size },
  { name: 'refused', value: told.refused, unit: '', n: asked },
  { name: 'unexplained', value: told.unexplained.length, unit: '', n: asked },
  { name: 'post_p95_ms', value: quantile(told.ms, 0.95), unit: 'ms', n: asked },
  ...[...times].flatMap(([url, { ms, failed }]) => {
    const name = url === bare.url ? 'bare' : 'pages'
    const figure = { unit: 'ms', n: ms.length }
    return [
      { ...figure, name: `${name}_p95_ms`, value: quantile(ms, 0.95) },
      { ...figure, name: `${name}_failed`, value: failed, unit: '' },
    ]
  }),
])
await endAll()
await bare.remove()
process.exit(0)
