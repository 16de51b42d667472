import { personFeed } from '@/articles/web/feed.route'
import { profileAt } from '@/people/web/public'
import { thePublication } from '@/publication/web/public'

export const revalidate = 3600
export const dynamic = 'force-static'
export const generateStaticParams = () => []

export const GET = personFeed(thePublication, profileAt)
