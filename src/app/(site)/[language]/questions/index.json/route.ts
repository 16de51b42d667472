export { GET } from '@/discussion/web/title-index.route'

export const revalidate = 3600
export const dynamic = 'force-static'
export const generateStaticParams = () => []
