/** Every public page: what it tells machines is what it tells people, and nothing is claimed without its event. */
import type { Page } from '@playwright/test'
import { programmes } from '@/sample/content/programmes'
import { deskOf } from '../world/desk'
import { expect, test } from '../world/journey'
import { addressesIn, type ShownPage, untruths } from '../world/machine-truth'
import { shownPage } from '../world/shown-page'
import { siteUrl } from '../world/site'

/** Pages that stand in no sitemap, or would be missed if it forgot them. */
const fixed = ['/', '/articles', '/topics', '/people', '/questions', '/newsletter', '/corrections', '/about']
const unlisted = ['/newsletter/check-your-mail', '/newsletter/subscribed', '/comments/received']

/** Not pages of ours: feeds, files, the desk, what needs a token. */
const NO_PAGE = /\.[a-z]+$|^\/(admin|api|dev|media|feed|_next|forms|comments\/reply|webhooks)(\/|$)/

async function pagesInSitemap(): Promise<string[]> {
  const map = await (await fetch(`${siteUrl()}/sitemap.xml`)).text()
  return [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname)
}

const linksOn = (page: Page) =>
  page.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))

/** Every page that can be reached by reading. */
async function everyPage(reader: Page): Promise<ShownPage[]> {
  const waiting = [...new Set([...fixed, ...unlisted, ...(await pagesInSitemap())])]
  const seen = new Set(waiting)
  const shown: ShownPage[] = []
  for (const path of waiting) {
    const answer = await reader.goto(path)
    expect(answer?.status(), path).toBe(200)
    shown.push(await shownPage(reader))
    for (const href of await linksOn(reader)) {
      const { origin, pathname } = new URL(href, reader.url())
      if (origin !== siteUrl() || seen.has(pathname) || NO_PAGE.test(pathname)) continue
      seen.add(pathname)
      waiting.push(pathname)
    }
  }
  return shown
}

test('what pages tell machines is what they tell people, on every page there is', async ({ reader }) => {
  test.setTimeout(300_000)
  const pages = await everyPage(reader)
  const found = pages.flatMap((page) =>
    untruths(page).map((untruth) => `${new URL(page.address).pathname}: ${untruth}`),
  )
  expect(found).toEqual([])
  expect(pages.length).toBeGreaterThan(40)
  expect(pages.filter(({ data }) => data.length > 0).length, 'pages that tell machines anything').toBeGreaterThan(15)

  const named = [...new Set(pages.flatMap(addressesIn))]
  const dead: string[] = []
  for (const address of named) if ((await fetch(address, { redirect: 'manual' })).status !== 200) dead.push(address)
  expect(dead, 'addresses told to machines that lead nowhere').toEqual([])
})

test('an article that nobody signed claims no review to anybody', async ({ reader }) => {
  await reader.goto('/articles/safe-sleep')
  const { data, reviewState } = await shownPage(reader)
  expect(data.length).toBeGreaterThan(0)
  expect(reviewState).toBe('not-yet-reviewed')
  expect(JSON.stringify(data)).not.toMatch(/reviewedBy|lastReviewed/)
})

test('a paid link is told at the link and before it, without scripts and on paper', async ({ reader }) => {
  await reader.goto('/articles/colic-and-probiotics')
  const paid = reader.getByRole('link', { name: /\(paid link\)$/ })
  await expect(paid).toHaveCount(2)
  for (const rel of await paid.evaluateAll((links) => links.map((link) => link.getAttribute('rel'))))
    expect(rel).toBe('sponsored noopener')
  await reader.emulateMedia({ media: 'print' })
  const disclosure = reader.getByRole('complementary', { name: 'Disclosure' })
  await expect(disclosure).toBeVisible()
  await expect(disclosure).toContainText('As a sample partner')
  const isBefore = await disclosure.evaluate((element) => {
    const first = document.querySelector('a[rel~="sponsored"]')
    return first !== null && (element.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  })
  expect(isBefore).toBe(true)
})

test('the list of programmes changes, and the page follows without an edit of the article', async ({ reader }) => {
  const desk = await deskOf('editor')
  const paidLinks = async () => {
    await reader.goto('/articles/colic-and-probiotics')
    return reader.getByRole('link', { name: /\(paid link\)$/ }).count()
  }
  expect(await paidLinks()).toBe(2)
  await desk.press('globals/affiliate-programmes', { programmes: [] })
  // The product stays marked: its editor ticked it.
  await expect.poll(paidLinks).toBe(1)
  await desk.press('globals/affiliate-programmes', { programmes })
  await expect.poll(paidLinks).toBe(2)
})
