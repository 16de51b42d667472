/** Takes the pictures of docs/screens: every kind of page and the desk, on a phone and a desk, by day and by night. */
import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { test } from '../world/journey'
import { picturesThere } from '../world/pictures-there'
import { screens, templates } from '../world/templates'

const TALLEST = 2600

const desk = [
  { name: 'admin-dashboard', path: '/admin' },
  { name: 'admin-articles', path: '/admin/collections/articles' },
  { name: 'admin-queue', path: '/admin/queue' },
  { name: 'admin-letters', path: '/admin/letters' },
]

async function take(page: Page, name: string): Promise<void> {
  await picturesThere(page)
  const { width = 0 } = page.viewportSize() ?? {}
  const png = await page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height: TALLEST } })
  await sharp(png).webp({ quality: 62, effort: 6 }).toFile(`docs/screens/${name}.webp`)
}

for (const [screen, options] of Object.entries(screens)) {
  test(`public pages on ${screen}`, async ({ arrive }) => {
    test.setTimeout(600_000)
    const page = await arrive(options)
    for (const { name, path } of templates) {
      await page.goto(path)
      await take(page, `${name}-${screen}`)
    }
  })

  test(`the desk on ${screen}`, async ({ signedInAs }) => {
    test.setTimeout(600_000)
    const page = await signedInAs('editor')
    await page.setViewportSize(options.viewport)
    await page.emulateMedia({ colorScheme: options.colorScheme })
    for (const { name, path } of desk) {
      await page.goto(path)
      await take(page, `${name}-${screen}`)
    }
    await page.goto('/admin/collections/articles')
    await page.getByRole('link', { name: 'How much coffee can I drink while breastfeeding?' }).first().click()
    await take(page, `admin-article-${screen}`)
  })

  test(`the way in on ${screen}`, async ({ arrive }) => {
    const page = await arrive(options)
    await page.goto('/admin/login')
    await page.getByRole('button', { name: 'Sign in' }).waitFor()
    await take(page, `admin-sign-in-${screen}`)
  })
}
