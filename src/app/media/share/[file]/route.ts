import { serveSharePicture } from '@/articles/web/share-picture.route'

export const dynamic = 'force-dynamic'

export const GET = serveSharePicture
export const HEAD = serveSharePicture
