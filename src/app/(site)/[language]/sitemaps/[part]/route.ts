import { sitemapPart } from '../../../sitemap-parts'

export const revalidate = 3600
export const dynamic = 'force-static'
export const generateStaticParams = () => []

export const GET = async (_request: Request, { params }: { params: Promise<{ language: string; part: string }> }) => {
  const { language, part } = await params
  return sitemapPart(language === 'en' ? part : '')
}
