import { Feed } from 'feed'
import { env } from '@/platform/env'
import { Disclosure } from '@/site/article/disclosure'
import { isLanguage } from '@/site/languages'
import { pathsIn } from '@/site/paths'
import { RichText } from '@/site/rich-text/rich-text'
import { SourceList } from '@/site/rich-text/source-list'
import { sourceViews } from '@/site/rich-text/source-views'
import { citationMarks } from '@/text/citation-marks'
import type { ArticleView } from '../article-view'
import { articleAt, latest, ofTopic, topicAt } from './public'
import { reviewCredits, reviewState } from './review-state'

type Kind = 'rss' | 'atom' | 'json'
/** What a feed says of whoever publishes it. */
type Publication = { name: string; tagline: string }
type Context = { params: Promise<{ language: string; slug?: string }> }

const types: Record<Kind, string> = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
}

const HOW_MANY = 20

/** The text of an article as a feed carries it: every address absolute. */
async function htmlOf(view: ArticleView, address: string): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  const sources = sourceViews(view.sources)
  const html = renderToStaticMarkup(
    <>
      <p>
        <strong>{view.standfirst}</strong>
      </p>
      <p>{[...reviewCredits(view).map(({ name, line }) => `${name}: ${line}.`), reviewState(view).words].join(' ')}</p>
      {view.inShort ? <p>{view.inShort}</p> : null}
      {view.earns ? <Disclosure sentences={view.disclosures} /> : null}
      <RichText
        blocks={view.body.blocks}
        citations={view.body.citations}
        sources={sources}
        pictures={view.pictures}
        feed
      />
      {sources.length > 0 ? <h2>Sources</h2> : null}
      {sources.length > 0 ? (
        <SourceList citations={view.body.citations} sources={sources} marks={citationMarks(view.body.blocks)} />
      ) : null}
    </>,
  )
  const site = env().SITE_URL
  return html
    .replace(/ (class|style|srcSet|srcset|sizes|tabindex|data-[a-z-]+)="[^"]*"/g, '')
    .replaceAll('href="/', `href="${site}/`)
    .replaceAll('src="/', `src="${site}/`)
    .replaceAll('href="#', `href="${address}#`)
}

async function feedOf(kind: Kind, publication: Publication, language: string, slug?: string): Promise<Response> {
  const topic = slug === undefined ? undefined : await topicAt(slug)
  if (!isLanguage(language) || topic === null) return new Response('There is no such feed.', { status: 404 })
  const paths = pathsIn(language)
  const site = env().SITE_URL
  const cards = topic ? await ofTopic(language, topic.id, HOW_MANY) : await latest(language, HOW_MANY)
  const home = `${site}${topic ? paths.topic(topic.slug) : paths.home()}`
  const feed = new Feed({
    id: home,
    link: home,
    title: topic ? `${topic.title} · ${publication.name}` : publication.name,
    description: topic?.summary || publication.tagline || publication.name,
    language,
    copyright: publication.name,
    updated: cards[0] ? new Date(cards[0].published) : new Date(0),
    feedLinks: topic
      ? { rss: `${site}${paths.feeds.topic(topic.slug)}` }
      : {
          rss: `${site}${paths.feeds.rss()}`,
          atom: `${site}${paths.feeds.atom()}`,
          json: `${site}${paths.feeds.json()}`,
        },
  })
  for (const card of cards) {
    const view = await articleAt(card.language, card.slug)
    if (!view) continue
    const link = `${site}${pathsIn(card.language).article(card.slug)}`
    feed.addItem({
      id: `${site}/articles/id/${view.id}`,
      link,
      title: view.title,
      description: view.standfirst,
      content: await htmlOf(view, link),
      date: new Date(view.changed ?? view.published),
      published: new Date(view.published),
      author: view.authors.map(({ name, slug: person }) => ({ name, link: `${site}${paths.person(person)}` })),
      category: view.topics.map(({ title }) => ({ name: title })),
    })
  }
  const body = kind === 'rss' ? feed.rss2() : kind === 'atom' ? feed.atom1() : feed.json1()
  return new Response(body, { headers: { 'content-type': types[kind] } })
}

/** A feed of one kind; the door says whose it is. */
const feedRoute =
  (kind: Kind) =>
  (publication: () => Promise<Publication>) =>
  async (_request: Request, { params }: Context): Promise<Response> => {
    const { language, slug } = await params
    return feedOf(kind, await publication(), language, slug)
  }

export const rss = feedRoute('rss')
export const atom = feedRoute('atom')
export const jsonFeed = feedRoute('json')
