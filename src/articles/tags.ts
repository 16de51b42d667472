/** Tags of public reads about articles: a page is regenerated when one it carries expires. */
export const articleTag = (id: string) => `articles:${id}`
export const articleSlugTag = (language: string, slug: string) => `articles:slug:${language}:${slug}`
export const articlesOfTopicTag = (topic: string) => `articles:topic:${topic}`
export const articlesOfPersonTag = (person: string) => `articles:person:${person}`
export const latestArticlesTag = 'articles:latest'
export const topicTag = (id: string) => `topics:${id}`
export const topicSlugTag = (slug: string) => `topics:slug:${slug}`
export const topicsTag = 'topics:list'
export const redirectTag = (from: string) => `redirects:${from}`
export const correctionsTag = 'corrections'
