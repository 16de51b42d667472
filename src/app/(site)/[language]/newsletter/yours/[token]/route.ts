export { GET, POST } from '@/newsletter/web/yours.route'

export const dynamic = 'force-dynamic'
