export { GET } from '@/articles/web/compare.route'

export const dynamic = 'force-dynamic'
