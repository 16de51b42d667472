export { GET, POST } from '@/discussion/web/helpful.route'

export const dynamic = 'force-dynamic'
