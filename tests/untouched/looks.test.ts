/**
 * How the main kinds of pages look, on a site that nobody has touched yet. Pictures tell only under the browser they were
 * taken with: under another one these tests are skipped. `npm run screens` takes them anew.
 */
import { readFileSync } from 'node:fs'
import { expect, test } from '../world/journey'
import { picturesThere } from '../world/pictures-there'
import { screens, templates } from '../world/templates'

const takenWith = readFileSync('tests/looks/chromium.txt', 'utf8').trim()
const main = ['home', 'article', 'topic', 'question', 'person', 'search', 'newsletter', 'history', 'ask', 'not-found']
const shown = { 'phone-day': screens['phone-day'], 'desk-night': screens['desk-night'] }

for (const { name, path } of templates.filter((template) => main.includes(template.name)))
  for (const [screen, options] of Object.entries(shown))
    test(`“${name}” looks as it did on ${screen}`, async ({ arrive, browser }) => {
      test.skip(browser.version() !== takenWith, `the pictures were taken with Chromium ${takenWith}`)
      const page = await arrive(options)
      await page.goto(path)
      await picturesThere(page)
      await expect(page).toHaveScreenshot(`${name}-${screen}.png`, {
        clip: { x: 0, y: 0, width: options.viewport.width, height: 3000 },
        fullPage: true,
        stylePath: 'tests/looks/without-days.css',
        maxDiffPixelRatio: 0.004,
      })
    })
