export { GET, POST } from '@/discussion/web/unclear-form.route'
