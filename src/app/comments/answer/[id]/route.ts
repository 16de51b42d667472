export { GET } from '@/discussion/web/answer.route'

export const dynamic = 'force-dynamic'
