export { GET, POST } from '@/staff/web/second-factor.route'

export const dynamic = 'force-dynamic'
