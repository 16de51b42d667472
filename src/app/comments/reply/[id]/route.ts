export { GET } from '@/discussion/web/reply.route'

export const dynamic = 'force-dynamic'
