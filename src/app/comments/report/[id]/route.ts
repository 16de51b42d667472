export { GET } from '@/discussion/web/report.route'

export const dynamic = 'force-dynamic'
