import { correctionsFeed } from '@/articles/web/corrections-feed.route'
import { thePublication } from '@/publication/web/public'

export const dynamic = 'force-dynamic'

export const GET = correctionsFeed(thePublication)
