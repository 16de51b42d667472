export { GET } from '@/articles/web/history-json.route'

export const dynamic = 'force-dynamic'
