export { GET } from '@/newsletter/web/yours-export.route'

export const dynamic = 'force-dynamic'
