export { GET, POST } from '@/reviews/web/desk-button.route'

export const dynamic = 'force-dynamic'
