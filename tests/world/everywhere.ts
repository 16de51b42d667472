/** Whether something stands on pages, as each web process serves them. */
import { expect } from '@playwright/test'

export type Place = { path: string; words: string }

const textAt = async (web: string, path: string) => (await fetch(`${web}${path}`)).text()

/** Every page where an article shows, and by which words. */
export const placesOf = (article: { slug: string; title: string }, topic: string, author: string): Place[] => [
  { path: '/', words: article.title },
  { path: '/articles', words: article.title },
  { path: `/articles/${article.slug}`, words: article.title },
  { path: `/topics/${topic}`, words: article.title },
  { path: `/people/${author}`, words: article.title },
  { path: '/feed.xml', words: article.title },
  { path: '/feed.json', words: article.title },
  { path: '/sitemap.xml', words: `/articles/${article.slug}<` },
]

/** Looks at every page once, so that each process has it made and kept before anything changes. */
export async function lookAround(webs: string[], places: Place[]): Promise<void> {
  for (const web of webs) for (const { path } of places) await textAt(web, path)
}

export async function expectEverywhere(webs: string[], places: Place[], timeout = 15_000): Promise<void> {
  for (const web of webs)
    for (const { path, words } of places)
      await expect.poll(() => textAt(web, path), { message: `${path} of ${web} shows it`, timeout }).toContain(words)
}

export async function expectNowhere(webs: string[], places: Place[]): Promise<void> {
  for (const web of webs)
    for (const { path, words } of places)
      await expect
        .poll(() => textAt(web, path), { message: `${path} of ${web} no longer shows it` })
        .not.toContain(words)
}

/** The status at an address, without following it anywhere. */
export const statusAt = async (web: string, path: string) =>
  (await fetch(`${web}${path}`, { redirect: 'manual' })).status
