import { serveMedia } from '@/media/web/file.route'

export const dynamic = 'force-dynamic'

export const GET = serveMedia
export const HEAD = serveMedia
