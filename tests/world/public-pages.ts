import type { Page } from '@playwright/test'
import { templates } from './templates'

/** Public pages that are there: one of each kind, and others that the sample fills differently. */
export const pages = [
  ...templates.map(({ path }): string => path).filter((path) => path !== '/nothing-is-here'),
  '/people/noor-sample',
  '/newsletter/subscribed',
  '/comments/received',
  '/search',
  '/contact',
  '/editorial-policy',
  '/disclaimer',
  '/privacy',
  '/health-data',
  '/terms',
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
