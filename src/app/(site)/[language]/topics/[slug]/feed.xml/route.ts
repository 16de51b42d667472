import { rss } from '@/articles/web/feed.route'
import { thePublication } from '@/publication/web/public'

export const dynamic = 'force-dynamic'

export const GET = rss(thePublication)
