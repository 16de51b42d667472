export { GET } from '@/reviews/web/recorded.route'

export const dynamic = 'force-dynamic'
