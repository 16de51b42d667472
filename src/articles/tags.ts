/** Tags of public reads about articles: a page is regenerated when one it carries expires. */

/** Everything that is said of one article: its page, its record, its place in a feed. */
export const articleTag = (id: string) => `articles:${id}`
/** What a card or a link shows of it: title, address, standfirst, picture, first topic, day; and that it is there. */
export const articleFaceTag = (id: string) => `articles:face:${id}`
export const articleSlugTag = (language: string, slug: string) => `articles:slug:${language}:${slug}`
/** In which languages a text is there, and where: by the article that the others translate. */
export const languagesTag = (work: string) => `articles:languages:${work}`
/** Something published has changed, whatever it is. For what tells of every article, such as the sitemap. */
export const latestArticlesTag = 'articles:latest'

/** Where a list begins; expires when an article joins it, leaves it or changes places. */
export const newestArticlesTag = (language: string) => `articles:newest:${language}`
export const articlesOfTopicTag = (topic: string) => `articles:topic:${topic}`
export const articlesOfPersonTag = (person: string) => `articles:person:${person}`
/**
 * The pages of a list behind the first, by the tag of that list. What is new stands on the first page: these expire
 * only when something joins or moves that is not the newest. What leaves them expires them by its own tag.
 */
export const olderTag = (list: string) => `${list}:older`
/** Whether anything is published in a language. */
export const servedTag = (language: string) => `articles:served:${language}`

/** What is said of a topic elsewhere: its title and address, how often its texts are reviewed. */
export const topicTag = (id: string) => `topics:${id}`
/** Its own page. */
export const topicSlugTag = (slug: string) => `topics:slug:${slug}`
export const topicsTag = 'topics:list'
/** A page of a series, and lists of series with what they say of each. */
export const seriesSlugTag = (slug: string) => `series:slug:${slug}`
export const seriesListTag = 'series:list'
export const seriesOfTopicTag = (topic: string) => `series:topic:${topic}`
/** Which series an article belongs to. */
export const seriesOfArticleTag = (article: string) => `series:article:${article}`
export const redirectTag = (from: string) => `redirects:${from}`
/** The picture of an article, or of the publication, for those who share a page. */
export const sharePictureTag = (subject: string) => `articles:share-picture:${subject}`
export const correctionsTag = 'corrections'
