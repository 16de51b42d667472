export { GET } from '@/discussion/web/unclear-taken.route'
