import { Page } from '@/site/kit/page'
import { PageHead } from '@/site/kit/page-head'
import { Pagination } from '@/site/kit/pagination'
import { pathsIn } from '@/site/paths'
import { Thread } from '@/site/thread/thread'
import { ThreadOrders } from '@/site/thread/thread-orders'
import { isClosed } from '../rules'
import type { ThreadPost } from '../thread'
import { type ThreadSetting, threadViews } from './comment-views'
import { openingOf, threadAt, threadPage } from './public'
import { countOfComments, orderLinks } from './thread-links'
import type { ThreadPlace } from './thread-place'

type Article = { id: string; slug: string; title: string; language: string }
type Props = { article: Article; place: ThreadPlace }

/** What readers wrote below an article, on a page of its own. Null where there is no such page. */
export async function CommentsPage({ article, place }: Props) {
  const { since, days } = await openingOf(article.id)
  const now = new Date()
  const { language, slug } = article
  const setting = { language, slug, now, isClosed: isClosed(since, days, now) }
  return place.is === 'list' ? listOfThreads({ article, place, setting }) : oneThread({ article, place, setting })
}

/** Whether such a page is there; read once, as the page reads it. */
export async function hasComments(article: Article, place: ThreadPlace): Promise<boolean> {
  const { id } = article
  if (place.is === 'thread') return (await threadAt(id, place.root, place.after)) !== null
  return (await threadPage(id, place.order, place.after)) !== null
}

/**
 * Search engines keep the oldest first, whose pages do not shift, and threads that hold more than those pages show.
 */
export async function isKeptBySearch(article: Article, place: ThreadPlace): Promise<boolean> {
  if (place.is === 'list') return place.order === 'oldest'
  const thread = await threadAt(article.id, place.root, place.after)
  return thread !== null && (place.after !== undefined || thread.replies.length > 3)
}

type Parts<Is> = { article: Article; place: Extract<ThreadPlace, { is: Is }>; setting: ThreadSetting }

const trailTo = ({ language, slug, title }: Article) => [{ label: title, href: pathsIn(language).article(slug) }]

const WayToForm = ({ article: { language, slug }, setting }: Omit<Parts<'list'>, 'place'>) =>
  setting.isClosed ? null : (
    <p data-print="no">
      <a href={`${pathsIn(language).article(slug)}#ask-form`}>Ask or comment below the article</a>
    </p>
  )

async function listOfThreads({ article, place: { order, after }, setting }: Parts<'list'>) {
  const { language, slug } = article
  const paths = pathsIn(language)
  const thread = await threadPage(article.id, order, after)
  if (!thread) return null
  const { posts, count, next } = thread
  return (
    <Page>
      <PageHead title="Questions and comments" standfirst={countOfComments(count)} trail={trailTo(article)} />
      <ThreadOrders orders={orderLinks(language, slug, order)} />
      {posts.length > 0 ? <Thread threads={threadViews(posts, setting)} /> : <p>There is nothing more here.</p>}
      <Pagination
        back={
          after
            ? { href: paths.comments(slug, order === 'newest' ? undefined : order), label: 'First page' }
            : undefined
        }
        on={next ? { href: paths.comments(slug, order, next), label: 'More comments' } : undefined}
      />
      <WayToForm article={article} setting={setting} />
    </Page>
  )
}

async function oneThread({ article, place: { root, after }, setting }: Parts<'thread'>) {
  const { language, slug } = article
  const paths = pathsIn(language)
  const thread = await threadAt(article.id, root, after)
  if (!thread) return null
  const post: ThreadPost = { ...thread.root, replies: thread.replies, more: 0 }
  return (
    <Page>
      <PageHead
        title="A comment and its replies"
        trail={[...trailTo(article), { label: 'Questions and comments', href: paths.comments(slug) }]}
      />
      <Thread threads={threadViews([post], setting)} />
      <Pagination
        back={after ? { href: paths.thread(slug, root), label: 'First replies' } : undefined}
        on={thread.next ? { href: paths.thread(slug, root, thread.next), label: 'More replies' } : undefined}
      />
    </Page>
  )
}
