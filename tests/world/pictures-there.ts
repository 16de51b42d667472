import type { Page } from '@playwright/test'

/** Pictures that wait until somebody scrolls to them would stand or not stand on a picture of the whole page. */
export async function picturesThere(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.evaluate(() =>
    Promise.all(
      Array.from(document.images, (picture) => {
        picture.loading = 'eager'
        return picture.decode().catch(() => {})
      }),
    ),
  )
}
