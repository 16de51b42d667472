import { env } from '@/platform/env'
import { feedId } from '@/site/feeds/feed'
import { feedAnswer } from '@/site/feeds/feed-answer'
import { feedHtml } from '@/site/feeds/feed-html'
import { isLanguage } from '@/site/languages'
import { pathsIn } from '@/site/paths'
import { Writing } from '@/site/thread/writing'
import type { FedComment } from '../thread-feed'
import { blocksOfWriting } from '../writers-text'
import { NOT_ADVICE } from './comment-views'
import { nameOf } from './name-of'
import { newestOf } from './public'

type Context = { params: Promise<{ language: string; slug: string }> }
type Publication = () => Promise<{ name: string }>
type Articles = (language: string, slug: string) => Promise<{ id: string; title: string } | null>
/** What is answered where there is no such article. */
type Absent = (params: { language: string; slug: string }) => Promise<Response>

/** `/articles/<slug>/comments.xml`: the newest comments below an article, in full. The door says whose it is. */
export const commentsFeed =
  (publication: Publication, articleAt: Articles, absent: Absent) =>
  async (_request: Request, { params }: Context): Promise<Response> => {
    const { language, slug } = await params
    const article = isLanguage(language) ? await articleAt(language, slug) : null
    if (!article) return absent({ language, slug })
    const paths = pathsIn(language)
    const site = env().SITE_URL
    const { name } = await publication()
    const entryOf = async ({ id, name: writer, at, ...comment }: FedComment) => ({
      id: feedId(id),
      link: `${site}${paths.comment(id)}`,
      title: nameOf(writer),
      html: await feedHtml(<CommentText {...comment} />, site, `${site}${paths.article(slug)}`),
      published: at,
      authors: [{ name: nameOf(writer) }],
    })
    return feedAnswer('rss', {
      self: `${site}${paths.feeds.comments(slug)}`,
      home: `${site}${paths.article(slug)}#comments`,
      title: `Comments: ${article.title} · ${name}`,
      description: `What readers asked and commented below “${article.title}”, and what was answered.`,
      language,
      publisher: name,
      entries: await Promise.all((await newestOf(article.id)).map(entryOf)),
    })
  }

const CommentText = ({ words, isAnswer }: Pick<FedComment, 'words' | 'isAnswer'>) => (
  <>
    <Writing blocks={blocksOfWriting(words)} feed />
    {isAnswer ? <p>{NOT_ADVICE}</p> : null}
  </>
)
