import type { Page } from '@playwright/test'

/** One page of every template, by the sample publication. */
export const pages = [
  '/',
  '/articles',
  '/articles/caffeine-and-breastfeeding',
  '/articles/mmr-and-autism',
  '/articles/caffeine-and-breastfeeding/history',
  '/articles/caffeine-and-breastfeeding/since/1',
  '/articles/caffeine-and-breastfeeding/v/1',
  '/topics',
  '/topics/sleep',
  '/people',
  '/people/ada-sample',
  '/people/noor-sample',
  '/questions',
  '/newsletter',
  '/newsletter/check-your-mail',
  '/newsletter/subscribed',
  '/comments/received',
  '/questions/ask',
  '/search',
  '/search?q=coffee',
  '/about',
  '/contact',
  '/editorial-policy',
  '/corrections',
  '/disclaimer',
  '/privacy',
  '/health-data',
  '/terms',
  '/accessibility',
]

/** The first page of a kind that the sample fills, as the list before it names it. */
export async function firstLinkIn(page: Page, list: string, below: RegExp): Promise<string> {
  await page.goto(list)
  const paths = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  const path = paths.find((one) => below.test(one))
  if (!path) throw new Error(`${list} leads to nothing like ${below.source}`)
  return path
}
