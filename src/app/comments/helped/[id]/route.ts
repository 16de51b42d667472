export { GET } from '@/discussion/web/helped.route'

export const dynamic = 'force-dynamic'
