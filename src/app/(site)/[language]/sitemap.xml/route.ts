import { wholeSitemap } from '../../sitemap-parts'

export const revalidate = 3600
export const dynamic = 'force-static'
export const generateStaticParams = () => []

/** There is one for all languages. */
export const GET = async (_request: Request, { params }: { params: Promise<{ language: string }> }) =>
  (await params).language === 'en' ? wholeSitemap() : new Response('There is no such sitemap.', { status: 404 })
