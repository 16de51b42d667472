export { GET, POST } from '@/newsletter/web/subscribe.route'

export const dynamic = 'force-dynamic'
