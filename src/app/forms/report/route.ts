export { GET, POST } from '@/discussion/web/report-form.route'

export const dynamic = 'force-dynamic'
