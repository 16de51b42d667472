export { GET, POST } from '@/discussion/web/stop.route'

export const dynamic = 'force-dynamic'
