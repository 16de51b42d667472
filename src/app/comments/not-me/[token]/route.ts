export { GET, POST } from '@/discussion/web/not-me.route'

export const dynamic = 'force-dynamic'
