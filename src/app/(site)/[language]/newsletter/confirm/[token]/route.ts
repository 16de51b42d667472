export { GET, POST } from '@/newsletter/web/confirm.route'

export const dynamic = 'force-dynamic'
