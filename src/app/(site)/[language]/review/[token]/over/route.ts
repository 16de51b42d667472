export { reviewOver as GET } from '@/reviews/web/over.route'

export const dynamic = 'force-dynamic'
