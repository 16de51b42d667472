export { GET } from '@/discussion/web/status-export.route'

export const dynamic = 'force-dynamic'
