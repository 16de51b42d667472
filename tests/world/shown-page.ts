/** A page as a reader has it before them, read out of a browser for `machine-truth.ts`. */
import type { Page } from '@playwright/test'
import type { ShownPage } from './machine-truth'

/** Reads the page that is open. Structured data that is no JSON fails here. */
export async function shownPage(page: Page): Promise<ShownPage> {
  const { blocks, ...seen } = await page.evaluate(() => {
    // biome-ignore lint/performance/useDomNodeTextContent: words that are not laid out are not shown
    const laidOut = document.body.innerText
    // What is folded away is on the page, too: a reader opens it.
    const folded = [...document.querySelectorAll('details')].map((one) => one.textContent ?? '')
    const attribute = (selector: string, name: string) =>
      [...document.querySelectorAll(selector)].map((one) => one.getAttribute(name) ?? '')
    const credited = [...document.querySelectorAll('main li')].filter((one) =>
      /wrote this$/.test(one.textContent ?? ''),
    )
    return {
      words: [laidOut, ...folded].join('\n'),
      heading: document.querySelector('h1')?.textContent.trim() ?? '',
      times: attribute('time[datetime]', 'datetime'),
      trail: [...document.querySelectorAll<HTMLAnchorElement>('nav[aria-label="Breadcrumb"] a')].map((link) => ({
        name: link.textContent.trim(),
        item: link.href,
      })),
      writers: credited.map((one) => (one.querySelector('a')?.textContent ?? '').replace(/,.*$/, '')),
      reviewState: document.querySelector('[data-review-state]')?.getAttribute('data-review-state') ?? undefined,
      blocks: [...document.querySelectorAll('script[type="application/ld+json"]')].map((one) => one.textContent ?? ''),
    }
  })
  const address = new URL(page.url())
  address.search = ''
  address.hash = ''
  const data: unknown[] = blocks.map((block) => JSON.parse(block))
  return { address: address.href, ...seen, data }
}
