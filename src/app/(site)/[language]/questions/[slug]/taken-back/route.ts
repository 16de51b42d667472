export { takenBack as GET } from '@/discussion/web/taken-back.route'

export const dynamic = 'force-dynamic'
