/** Going back shows a page as it was left, and the next one is on its way before a finger has landed. */
import { chromium, type Page } from '@playwright/test'
import { browserFlags } from '../../bin/browser-flags.mjs'
import { expect, test } from '../world/journey'
import { siteUrl } from '../world/site'

/** Playwright's browser is told to forget pages; this one does what readers' browsers do. */
async function usualBrowser() {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: browserFlags,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  })
  const page = await browser.newPage({ baseURL: siteUrl() })
  return { page, close: () => browser.close() }
}

const wasKept = (page: Page) => page.evaluate('window.shownAgain')

test('the browser keeps pages to go back to, with what was typed', async () => {
  const { page, close } = await usualBrowser()
  for (const path of ['/', '/articles/safe-sleep', '/questions/ask', '/newsletter']) {
    await page.goto(path)
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { shownAgain: persisted }))
    })
    await page.goto('/about')
    // A kept page does not load again.
    await page.goBack({ waitUntil: 'commit' })
    await expect.poll(() => wasKept(page), path).toBe(true)
  }
  await close()
})

test('the page behind a link is fetched when a pointer rests on it, and what acts never is', async () => {
  const { page, close } = await usualBrowser()
  const session = await page.context().newCDPSession(page)
  const fetched: string[] = []
  session.on('Preload.prefetchStatusUpdated', ({ prefetchUrl }) => fetched.push(new URL(prefetchUrl).pathname))
  await session.send('Preload.enable')
  await page.goto('/articles/safe-sleep')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Topics' }).hover()
  await expect.poll(() => fetched).toContain('/topics')
  await page
    .getByRole('link', { name: /^Report the comment/ })
    .first()
    .hover()
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Questions' }).hover()
  await expect.poll(() => fetched).toContain('/questions')
  expect(fetched.filter((path) => !/^\/(topics|questions)$/.test(path))).toEqual([])
  await close()
})
