import { env } from '@/platform/env'
import { type FeedEntry, type FeedKind, feedId } from '@/site/feeds/feed'
import { feedAnswer, noSuchFeed } from '@/site/feeds/feed-answer'
import { feedHtml } from '@/site/feeds/feed-html'
import { isLanguage } from '@/site/languages'
import { pathsIn } from '@/site/paths'
import type { ArticleCard } from '../cards'
import { absentPersonFeed, absentTopicFeed } from './absent-feed'
import { newestOf } from './cards'
import { FeedText } from './feed-text'
import { recentCorrectionsOf } from './history'
import { articleAt, latest, ofTopic, topicAt } from './public'

/** What a feed says of whoever publishes it. */
type Publication = () => Promise<{ name: string; tagline: string; sample: boolean }>
/** Whose articles a feed holds: title and page of its own, or null where there is no such thing. */
type Scope = { title?: string; description?: string; home: string; self: string; cards: ArticleCard[] } | null
type Params = { language: string; slug: string }
type ScopeOf = (params: Params) => Promise<Scope>
/** What is answered where there is no such thing. */
type Absent = (params: Params) => Promise<Response>
/** `slug` is missing where the address has none. */
type Context = { params: Promise<{ language: string; slug?: string }> }

const HOW_MANY = 20

/** A feed of one kind; the door says who publishes and of whom it is. */
function articlesFeed(kind: FeedKind, publication: Publication, scopeOf: ScopeOf, absent?: Absent) {
  return async (_request: Request, { params }: Context): Promise<Response> => {
    const { language, slug = '' } = await params
    if (!isLanguage(language)) return noSuchFeed()
    const scope = await scopeOf({ language, slug })
    if (!scope) return absent?.({ language, slug }) ?? noSuchFeed()
    const { name, tagline, sample } = await publication()
    const site = env().SITE_URL
    const description = scope.description || tagline || name
    const entries: FeedEntry[] = []
    for (const card of scope.cards) entries.push(...(await entriesOf(card, site)))
    return feedAnswer(kind, {
      self: `${site}${scope.self}`,
      home: `${site}${scope.home}`,
      title: scope.title ? `${scope.title} · ${name}` : name,
      description: sample ? `${closed(description)} A sample publication, not checked by a clinician.` : description,
      language,
      publisher: name,
      entries,
    })
  }
}

/** With a full stop, so that another sentence can follow. */
const closed = (sentence: string) => (/[.!?…]$/.test(sentence) ? sentence : `${sentence}.`)

/** The entry of an article, none where it was withdrawn a moment ago. */
async function entriesOf(card: ArticleCard, site: string): Promise<FeedEntry[]> {
  const view = await articleAt(card.language, card.slug)
  if (!view) return []
  const paths = pathsIn(view.language)
  const link = `${site}${paths.article(view.slug)}`
  const text = <FeedText view={view} corrections={await recentCorrectionsOf(view.id)} />
  const picture = view.hero?.card ?? view.hero
  return [
    {
      id: feedId(view.id),
      link,
      title: view.title,
      summary: view.standfirst,
      html: await feedHtml(text, site, link),
      published: view.published,
      changed: view.changed,
      authors: view.authors.map((author) => ({ name: author.name, url: `${site}${paths.person(author.slug)}` })),
      topics: view.topics.map(({ title }) => title),
      picture: picture && `${site}${picture.src}`,
    },
  ]
}

/** The newest articles of a language. */
export const latestFeed = (kind: FeedKind, publication: Publication) =>
  articlesFeed(kind, publication, async ({ language }) => {
    const paths = pathsIn(language)
    return { home: paths.home(), self: paths.feeds[kind](), cards: await latest(language, HOW_MANY) }
  })

/** `/topics/<slug>/feed.xml` */
export const topicFeed = (publication: Publication) =>
  articlesFeed(
    'rss',
    publication,
    async ({ language, slug }) => {
      const topic = await topicAt(slug)
      if (!topic) return null
      const paths = pathsIn(language)
      const { title, summary: description } = topic
      const cards = await ofTopic(language, topic.id, HOW_MANY)
      return { title, description, home: paths.topic(slug), self: paths.feeds.topic(slug), cards }
    },
    absentTopicFeed,
  )

type Profiles = (slug: string) => Promise<{ id: string; name: string; role: string } | null>

/** `/people/<slug>/feed.xml`: what somebody wrote. */
export const personFeed = (publication: Publication, profileAt: Profiles) =>
  articlesFeed(
    'rss',
    publication,
    async ({ language, slug }) => {
      const person = await profileAt(slug)
      if (!person) return null
      const paths = pathsIn(language)
      const description = `Articles by ${[person.name, person.role].filter(Boolean).join(', ')}.`
      const cards = await newestOf({ kind: 'person', person: person.id }, HOW_MANY)
      return { title: person.name, description, home: paths.person(slug), self: paths.feeds.person(slug), cards }
    },
    absentPersonFeed,
  )
