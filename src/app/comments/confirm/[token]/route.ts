export { GET, POST } from '@/discussion/web/confirm-address.route'

export const dynamic = 'force-dynamic'
