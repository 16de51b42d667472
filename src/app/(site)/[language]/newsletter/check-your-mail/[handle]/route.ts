export { GET, POST } from '@/newsletter/web/check-your-mail.route'

export const dynamic = 'force-dynamic'
