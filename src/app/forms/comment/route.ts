export { GET, POST } from '@/discussion/web/comment.route'

export const dynamic = 'force-dynamic'
