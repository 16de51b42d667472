export { GET, POST } from '@/reviews/web/ask-for-desk.route'

export const dynamic = 'force-dynamic'
