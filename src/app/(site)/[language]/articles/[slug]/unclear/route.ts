export { GET } from '@/discussion/web/unclear.route'

export const dynamic = 'force-dynamic'
