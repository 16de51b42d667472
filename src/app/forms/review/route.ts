export { GET, POST } from '@/reviews/web/review-answer.route'

export const dynamic = 'force-dynamic'
