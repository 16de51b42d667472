import { topicFeed } from '@/articles/web/feed.route'
import { thePublication } from '@/publication/web/public'

export const revalidate = 3600
export const dynamic = 'force-static'
export const generateStaticParams = () => []

export const GET = topicFeed(thePublication)
