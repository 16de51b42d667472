export { GET, POST } from '@/newsletter/web/left.route'

export const dynamic = 'force-dynamic'
