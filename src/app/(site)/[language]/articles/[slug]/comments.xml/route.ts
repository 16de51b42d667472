import { articleAt } from '@/articles/web/public'
import { commentsFeed } from '@/discussion/web/comments-feed.route'
import { thePublication } from '@/publication/web/public'

export const dynamic = 'force-dynamic'

export const GET = commentsFeed(thePublication, articleAt)
