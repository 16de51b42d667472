export { GET } from '@/discussion/web/permalink.route'

export const dynamic = 'force-dynamic'
