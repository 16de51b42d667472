export { GET, POST } from '@/newsletter/web/new-address.route'

export const dynamic = 'force-dynamic'
