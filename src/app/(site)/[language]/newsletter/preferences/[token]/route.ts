export { GET, POST } from '@/newsletter/web/preferences.route'

export const dynamic = 'force-dynamic'
