export { GET } from '@/search/web/results.route'

export const dynamic = 'force-dynamic'
