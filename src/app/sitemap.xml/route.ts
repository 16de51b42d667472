import { sitemapEntries } from '@/articles/web/sitemap'
import { questionEntries } from '@/discussion/web/sitemap'
import { people } from '@/people/web/public'
import { env } from '@/platform/env'
import { pageEntries } from '@/publication/web/sitemap'
import { paths } from '@/site/paths'
import { sitemapXml } from '@/site/sitemap-xml'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const entries = [
    { path: paths.home() },
    { path: paths.articles() },
    { path: paths.topics() },
    { path: paths.people() },
    { path: paths.questions() },
    { path: paths.ask() },
    { path: paths.newsletter() },
    ...(await sitemapEntries()),
    ...(await questionEntries()),
    ...(await people()).map(({ slug }) => ({ path: paths.person(slug) })),
    ...(await pageEntries()),
  ]
  return new Response(sitemapXml(env().SITE_URL, entries), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  })
}
