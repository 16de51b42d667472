/**
 * Every public address of the site, relative to its root. English has the plain addresses; other languages
 * live below `/<language>/…`. Forms, files and unsubscribe links have one address for all languages.
 */
export function pathsIn(language = 'en') {
  const root = language === 'en' ? '' : `/${encodeURIComponent(language)}`
  const at = (strings: TemplateStringsArray, ...parts: string[]) =>
    root + String.raw({ raw: strings }, ...parts.map(encodeURIComponent))
  return {
    home: () => root || '/',
    articles: () => at`/articles`,
    /** A list of articles, from the one behind this one on. */
    olderArticles: (after: string) => at`/articles/older/${after}`,
    article: (slug: string) => at`/articles/${slug}`,
    /** What readers wrote below an article, page by page; `after` is the id of the last comment of the page before. */
    comments: (slug: string, order?: string, after?: string) =>
      at`/articles/${slug}/comments` +
      [order, after].flatMap((part) => (part ? `/${encodeURIComponent(part)}` : [])).join(''),
    /** One comment with everything that answers it. */
    thread: (slug: string, root: string, after?: string) =>
      at`/articles/${slug}/comments/thread/${root}` + (after ? `/${encodeURIComponent(after)}` : ''),
    /** Leads to where a comment stands; the same in every language. */
    comment: (id: string) => `/comments/${encodeURIComponent(id)}`,
    reply: (id: string) => `/comments/reply/${encodeURIComponent(id)}`,
    report: (id: string) => `/comments/report/${encodeURIComponent(id)}`,
    /** What was taken note of. */
    helped: (id: string) => `/comments/helped/${encodeURIComponent(id)}`,
    reported: () => '/comments/reported',
    /** How an article changed: the whole record, one text of it, what changed between two. */
    history: (slug: string) => at`/articles/${slug}/history`,
    version: (slug: string, number: number) => at`/articles/${slug}/v/${String(number)}`,
    difference: (slug: string, from: number, to: number) =>
      at`/articles/${slug}/history/${String(from)}-to-${String(to)}`,
    /** What changed since a version, for who comes from a letter that carried it. */
    since: (slug: string, number: number) => at`/articles/${slug}/since/${String(number)}`,
    historyJson: (slug: string) => at`/articles/${slug}/history.json`,
    /** Where a reader says which sentence is unclear, and what happens then. */
    unclear: (slug: string) => at`/articles/${slug}/unclear`,
    unclearTaken: () => '/comments/unclear',
    /** The article as Markdown. */
    markdown: (slug: string) => at`/articles/${slug}.md`,
    topics: () => at`/topics`,
    topic: (slug: string) => at`/topics/${slug}`,
    olderOfTopic: (slug: string, after: string) => at`/topics/${slug}/older/${after}`,
    allSeries: () => at`/series`,
    series: (slug: string) => at`/series/${slug}`,
    people: () => at`/people`,
    person: (slug: string) => at`/people/${slug}`,
    olderOfPerson: (slug: string, after: string) => at`/people/${slug}/older/${after}`,
    questions: () => at`/questions`,
    question: (slug: string) => at`/questions/${slug}`,
    /** Where a question is asked that stands below no article. */
    ask: () => at`/questions/ask`,
    /** The index of answers, from the one behind this one on. */
    olderQuestions: (after: string) => at`/questions/older/${after}`,
    /** Titles of answered questions, as JSON. */
    questionTitles: () => at`/questions/index.json`,
    /** Asked by `?q=`. */
    search: () => at`/search`,
    newsletter: () => at`/newsletter`,
    /** After the form of the newsletter: a page for whoever sent it, or one for all. */
    checkYourMail: (handle?: string) =>
      `/newsletter/check-your-mail${handle === undefined ? '' : `/${encodeURIComponent(handle)}`}`,
    subscribed: () => '/newsletter/subscribed',
    about: () => at`/about`,
    contact: () => at`/contact`,
    editorialPolicy: () => at`/editorial-policy`,
    corrections: () => at`/corrections`,
    olderCorrections: (after: string) => at`/corrections/older/${after}`,
    disclaimer: () => at`/disclaimer`,
    privacy: () => at`/privacy`,
    healthData: () => at`/health-data`,
    terms: () => at`/terms`,
    accessibility: () => at`/accessibility`,
    feeds: {
      rss: () => at`/feed.xml`,
      atom: () => at`/feed.atom`,
      json: () => at`/feed.json`,
      topic: (slug: string) => at`/topics/${slug}/feed.xml`,
      person: (slug: string) => at`/people/${slug}/feed.xml`,
      corrections: () => at`/corrections/feed.xml`,
      questions: () => at`/questions/feed.xml`,
      comments: (slug: string) => at`/articles/${slug}/comments.xml`,
    },
    forms: {
      subscribe: () => '/forms/subscribe',
      left: () => '/forms/left',
      comment: () => '/forms/comment',
      helpful: () => '/forms/helpful',
      reportComment: () => '/forms/report',
      unclear: () => '/forms/unclear',
      review: () => '/forms/review',
      remark: () => '/forms/remark',
      reviews: () => '/forms/reviews',
      credit: () => '/forms/credit',
      /** Leads on to a difference. */
      compare: (slug: string) => at`/articles/${slug}/compare`,
    },
    /** What somebody is asked to review, for them alone. */
    review: (token: string) => `/review/${encodeURIComponent(token)}`,
    /** After their answer, and where the link works no more. */
    reviewRecorded: (token: string) => `/review/${encodeURIComponent(token)}/recorded`,
    reviewOver: (token: string) => `/review/${encodeURIComponent(token)}/over`,
    /** Where a reviewer asks for a link to what bears their name. */
    reviews: () => '/reviews',
    reviewerDesk: (token: string) => `/reviews/${encodeURIComponent(token)}`,
    reviewerDeskOver: (token: string) => `/reviews/${encodeURIComponent(token)}/over`,
    /** What somebody sent, for them alone. */
    mine: (token: string) => `/comments/mine/${encodeURIComponent(token)}`,
    mineJson: (token: string) => `/comments/mine/${encodeURIComponent(token)}/export.json`,
    unsubscribe: (token: string) => `/newsletter/unsubscribe/${encodeURIComponent(token)}`,
    /** By the link of a letter: how often, a pause. */
    preferences: (token: string) => `/newsletter/preferences/${encodeURIComponent(token)}`,
    /** By a private link: topics, data, address, erasing. */
    yours: (token: string) => `/newsletter/yours/${encodeURIComponent(token)}`,
    yoursJson: (token: string) => `/newsletter/yours/${encodeURIComponent(token)}/export.json`,
    /** After an answer to the question why somebody left, and after erasing. */
    left: () => '/newsletter/left',
    erased: () => '/newsletter/erased',
    media: (file: string) => `/media/${encodeURIComponent(file)}`,
    sitemap: () => '/sitemap.xml',
    sitemapPart: (kind: string, number: number) => `/sitemaps/${kind}-${number}.xml`,
    llms: () => '/llms.txt',
    robots: () => '/robots.txt',
  }
}

/** All addresses in one language. */
export type Paths = ReturnType<typeof pathsIn>

/** The addresses in English, which are the plain ones. */
export const paths = pathsIn()
