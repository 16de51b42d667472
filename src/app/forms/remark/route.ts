export { GET, POST } from '@/reviews/web/remark.route'

export const dynamic = 'force-dynamic'
