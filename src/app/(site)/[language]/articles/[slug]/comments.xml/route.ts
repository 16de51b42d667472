import { absentComments } from '@/articles/web/absent-feed'
import { articleAt } from '@/articles/web/public'
import { commentsFeed } from '@/discussion/web/comments-feed.route'
import { thePublication } from '@/publication/web/public'

export const revalidate = 3600
export const dynamic = 'force-static'
export const generateStaticParams = () => []

export const GET = commentsFeed(thePublication, articleAt, absentComments)
