import { letter } from '@/mailroom/web/mailbox.route'

export const dynamic = 'force-dynamic'

export const GET = letter
