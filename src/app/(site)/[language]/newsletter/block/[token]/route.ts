export { GET, POST } from '@/newsletter/web/block.route'

export const dynamic = 'force-dynamic'
