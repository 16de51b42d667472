export { GET } from '@/discussion/web/status.route'

export const dynamic = 'force-dynamic'
