export { POST } from '@/mailroom/web/resend-webhook.route'

export const dynamic = 'force-dynamic'
