import { expectGoodPage } from '../world/good-page'
import { expect, test } from '../world/journey'
import { firstLinkIn, pages } from '../world/public-pages'
import { siteUrl } from '../world/site'

const screens = [
  { name: 'a phone by day', viewport: { width: 375, height: 720 }, colorScheme: 'light' },
  { name: 'a phone by night', viewport: { width: 375, height: 720 }, colorScheme: 'dark' },
  { name: 'a desk by day', viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  { name: 'a desk by night', viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
] as const

for (const { name, ...screen } of screens) {
  test(`every page is readable on ${name}`, async ({ arrive }) => {
    test.setTimeout(300_000)
    const visitor = await arrive(screen)
    const question = await firstLinkIn(visitor, '/questions', /^\/questions\/[\w-]+$/)
    for (const path of [...pages, question]) {
      const answer = await visitor.goto(path)
      expect(answer?.status(), path).toBe(200)
      await expectGoodPage(visitor)
    }
  })
}

test('every page says the same without JavaScript', async ({ reader, visitor }) => {
  test.setTimeout(180_000)
  for (const path of pages) {
    await reader.goto(path)
    const words = await reader.getByRole('main').ariaSnapshot()
    expect(words.length, path).toBeGreaterThan(40)
    await visitor.goto(path)
    expect(await visitor.getByRole('main').ariaSnapshot(), path).toBe(words)
  }
})

test('each page links only to pages that are there', async ({ reader }) => {
  test.setTimeout(180_000)
  const seen = new Set<string>()
  const dead: string[] = []
  for (const path of pages) {
    await reader.goto(path)
    const hrefs = await reader
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    for (const href of hrefs) {
      const target = new URL(href, `${siteUrl()}${path}`)
      if (target.origin !== siteUrl() || seen.has(target.pathname)) continue
      seen.add(target.pathname)
      // A comment's own address leads on to the page it stands on.
      const leadsOn = /^\/comments\/[0-9a-f-]{36}$/.test(target.pathname)
      const { status } = await fetch(target, { redirect: leadsOn ? 'follow' : 'manual' })
      if (status !== 200) dead.push(`${path} → ${target.pathname}: ${status}`)
    }
  }
  expect(dead).toEqual([])
  expect(seen.size).toBeGreaterThan(30)
})

test('the keyboard reaches the text first, and shows where it is', async ({ visitor }) => {
  await visitor.goto('/articles/safe-sleep')
  await visitor.keyboard.press('Tab')
  const skip = visitor.getByRole('link', { name: 'Skip to the text' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await visitor.keyboard.press('Enter')
  await expect(visitor.getByRole('main')).toBeFocused()
  await visitor.keyboard.press('Tab')
  const focused = visitor.locator(':focus')
  await expect(focused).toBeInViewport()
  const outline = await focused.evaluate((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    return { outlineStyle, width: Number.parseFloat(outlineWidth) }
  })
  expect(outline.outlineStyle).not.toBe('none')
  expect(outline.width).toBeGreaterThanOrEqual(2)
})

test('the reader’s own colours stay, from the first paint of the next page on', async ({ visitor }) => {
  const paper = () => visitor.evaluate(() => getComputedStyle(document.body).backgroundColor)
  await visitor.goto('/')
  const day = await paper()
  await visitor.getByRole('button', { name: 'Switch between day and night colours' }).click()
  await expect.poll(paper).not.toBe(day)
  const night = await paper()
  // What the page looks like while its head is read, before any script of the body has run.
  await visitor.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return
      observer.disconnect()
      document.documentElement.dataset.firstPaint = getComputedStyle(document.body).backgroundColor
    }).observe(document, { childList: true, subtree: true })
  })
  await visitor.goto('/articles/safe-sleep')
  await expect(visitor.locator('html')).toHaveAttribute('data-first-paint', night)
  expect(await paper()).toBe(night)
  await visitor.getByRole('button', { name: 'Switch between day and night colours' }).click()
  await expect.poll(paper).toBe(day)
})

test('on paper an article is text and sources, without ways around the site or forms', async ({ visitor }) => {
  await visitor.goto('/articles/safe-sleep')
  await visitor.emulateMedia({ media: 'print' })
  await expect(visitor.getByRole('navigation')).toHaveCount(0)
  await expect(visitor.getByRole('form')).toHaveCount(0)
  await expect(visitor.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(visitor.getByRole('heading', { name: 'Sources' })).toBeVisible()
})

test('the address that led to a page leads back to it from its own machine-readable data', async ({ reader }) => {
  for (const path of ['/', '/articles/safe-sleep', '/topics/sleep', '/people/ada-sample', '/about']) {
    await reader.goto(path)
    const canonical = await reader.locator('link[rel=canonical]').getAttribute('href')
    expect(new URL(canonical ?? '').pathname).toBe(path)
    await expect(reader.locator('meta[name=robots]').first()).toHaveAttribute('content', /noindex/)
  }
})
