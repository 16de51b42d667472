import { jsonFeed } from '@/articles/web/feed.route'

export const dynamic = 'force-dynamic'

export const GET = jsonFeed
