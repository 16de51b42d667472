/** What every page a reader meets must be. */
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Nothing for axe to find, one main heading, a title, a language, and nothing that sticks out at the side. */
export async function expectGoodPage(page: Page): Promise<void> {
  const where = new URL(page.url()).pathname
  await expect.soft(page.getByRole('heading', { level: 1 }), `one main heading on ${where}`).toHaveCount(1)
  await expect.soft(page, `a title on ${where}`).toHaveTitle(/\S/)
  await expect.soft(page.locator('html'), `a language on ${where}`).toHaveAttribute('lang', /^[a-z]{2}$/)
  const sticksOut = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect.soft(sticksOut, `pixels that stick out at the side of ${where}`).toBeLessThanOrEqual(0)
  expect.soft(await whatAxeFinds(page), `what axe finds on ${where}`).toEqual([])
}

async function whatAxeFinds(page: Page): Promise<string[]> {
  const runsScripts = await page.evaluate(() => 'js' in document.documentElement.dataset)
  const { violations } = await (runsScripts ? axeOn(page) : onCopyOf(page, axeOn))
  return violations.map(({ id, help, nodes }) => `${id}: ${help} — ${nodes.map(({ html }) => html).join(' · ')}`)
}

const axeOn = (page: Page) => new AxeBuilder({ page }).withTags(standards).analyze()

/** Axe needs scripts to run and this reader has none, so it looks at a copy of what the reader sees. */
async function onCopyOf<Found>(page: Page, look: (copy: Page) => Promise<Found>): Promise<Found> {
  const url = page.url()
  const html = await page.content()
  const isNight = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
  const context = await page
    .context()
    .browser()
    ?.newContext({ viewport: page.viewportSize(), colorScheme: isNight ? 'dark' : 'light' })
  if (!context) throw new Error('There is no browser for a copy of the page')
  const copy = await context.newPage()
  await copy.route('**/*', (route) => (route.request().resourceType() === 'script' ? route.abort() : route.continue()))
  await copy.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }))
  await copy.goto(url)
  const found = await look(copy)
  await context.close()
  return found
}
