export { GET, POST } from '@/newsletter/web/unsubscribe.route'

export const dynamic = 'force-dynamic'
