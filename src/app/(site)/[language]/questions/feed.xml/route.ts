import { questionsFeed } from '@/discussion/web/questions-feed.route'
import { thePublication } from '@/publication/web/public'

export const dynamic = 'force-dynamic'

export const GET = questionsFeed(thePublication)
