import { articleEntries, articlesToList, newestOfAuthors, seriesEntries, topicEntries } from '@/articles/web/sitemap'
import { questionEntries, questionsToList } from '@/discussion/web/sitemap'
import { profilesToList } from '@/people/web/sitemap'
import { env } from '@/platform/env'
import { pageEntries } from '@/publication/web/sitemap'
import { paths } from '@/site/paths'
import { type SitemapEntry, sitemapAnswer, sitemapIndexXml, sitemapXml } from '@/site/sitemap-xml'

/** A part is read and written in a moment; the protocol would allow 50,000. */
const PART = 2_000

const kinds = {
  pages: { entries: () => standingEntries(), size: undefined },
  articles: { entries: articleEntries, size: articlesToList },
  questions: { entries: questionEntries, size: questionsToList },
} as const

/** Everything that is there once, with its lists. */
async function standingEntries(): Promise<SitemapEntry[]> {
  const { changed } = await articlesToList()
  const answered = await questionsToList()
  const series = await seriesEntries()
  return [
    { path: paths.home(), changed },
    { path: paths.articles(), changed },
    { path: paths.topics() },
    { path: paths.people() },
    ...(series.length > 0 ? [{ path: paths.allSeries() }] : []),
    { path: paths.questions(), changed: answered.changed },
    { path: paths.ask() },
    { path: paths.newsletter() },
    ...(await topicEntries()),
    ...series,
    ...(await personEntries()),
    ...(await pageEntries()),
  ]
}

/** A page of a person changes with the profile, and with a new article. */
async function personEntries(): Promise<SitemapEntry[]> {
  const newest = await newestOfAuthors()
  return (await profilesToList()).map(({ id, slug, changed }) => ({
    path: paths.person(slug),
    changed: changed && [changed, newest[id] ?? ''].sort().at(-1),
  }))
}

/** `/sitemap.xml`: every page, or where the parts stand once they are too many for one file. */
export async function wholeSitemap(size = PART): Promise<Response> {
  const [articles, questions] = [await articlesToList(), await questionsToList()]
  if (articles.count + questions.count <= size) {
    const all = { number: 1, size }
    const entries = [...(await standingEntries()), ...(await articleEntries(all)), ...(await questionEntries(all))]
    return sitemapAnswer(sitemapXml(env().SITE_URL, entries))
  }
  const parts = (kind: string, { count, changed }: { count: number; changed?: string }) =>
    Array.from({ length: Math.ceil(count / size) }, (_, index) => ({
      path: paths.sitemapPart(kind, index + 1),
      // Whatever was published last may stand in any of them.
      changed,
    }))
  const all = [...parts('pages', { count: 1 }), ...parts('articles', articles), ...parts('questions', questions)]
  return sitemapAnswer(sitemapIndexXml(env().SITE_URL, all))
}

/** One part, by the last bit of its address, such as `articles-2.xml`; 404 for one that is not there. */
export async function sitemapPart(name: string, size = PART): Promise<Response> {
  const [, kind = '', number = ''] = /^(pages|articles|questions)-([1-9]\d{0,3})\.xml$/.exec(name) ?? []
  const nothing = new Response('There is no such sitemap.', { status: 404 })
  if (kind !== 'pages' && kind !== 'articles' && kind !== 'questions') return nothing
  const { entries, size: sizeOf } = kinds[kind]
  const count = (await sizeOf?.())?.count ?? 1
  if (Number(number) > Math.ceil(count / size)) return nothing
  return sitemapAnswer(sitemapXml(env().SITE_URL, await entries({ number: Number(number), size })))
}
