import { env } from '@/platform/env'
import { paths } from '@/site/paths'

export const dynamic = 'force-dynamic'

export const GET = (): Response =>
  new Response(
    `User-agent: *\nDisallow: /admin\nDisallow: /api/\nDisallow: /preview/\n\nSitemap: ${env().SITE_URL}${paths.sitemap()}\n`,
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  )
