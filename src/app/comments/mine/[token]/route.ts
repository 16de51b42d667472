export { GET, POST } from '@/discussion/web/status.route'

export const dynamic = 'force-dynamic'
