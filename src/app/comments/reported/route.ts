export { GET } from '@/discussion/web/reported.route'

export const dynamic = 'force-dynamic'
