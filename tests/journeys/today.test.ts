import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { deskOf } from '../world/desk'
import { expect, test } from '../world/journey'
import { signInOf } from '../world/site'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** In what is ours of a page of the admin, axe finds nothing, and nothing sticks out at the side. */
async function expectGoodScreen(page: Page, ours: string) {
  const { violations } = await new AxeBuilder({ page }).include(ours).withTags(standards).analyze()
  expect.soft(violations.map(({ help, nodes }) => `${help}: ${nodes.map(({ html }) => html)}`)).toEqual([])
  const sticksOut = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect.soft(sticksOut, `pixels that stick out at the side of ${page.url()}`).toBeLessThanOrEqual(0)
}

test('who comes in wrongly is told what to do, and no screen outside the frame is a dead end', async ({
  visitor: page,
  expected,
}) => {
  expected.push(/^401 POST .*\/api\/staff\/login/)
  // The framework's screen asks once more when the first time was enough.
  expected.push(/^400 POST .*\/api\/staff\/logout/)
  const { email, password } = await signInOf('moderator')
  await page.goto('/admin/queue')
  await page.getByRole('link', { name: 'Sign in and go on here' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in to the desk' })).toBeVisible()
  await expectGoodScreen(page, 'body')
  const signIn = async (address: string, typed: string) => {
    await page.getByRole('textbox', { name: 'Email' }).fill(address)
    await page.getByLabel('Password').fill(typed)
    await page.getByRole('button', { name: 'Sign in' }).click()
  }
  await expect(async () => {
    // A form that is still making itself ready forgets what it was told.
    await signIn('nobody@example.org', 'not this one')
    await expect(page.getByText('The email or password is not right')).toBeVisible({ timeout: 3_000 })
  }).toPass({ timeout: 30_000 })

  await page.getByRole('link', { name: 'Forgot your password?' }).click()
  await expect(page.getByRole('heading', { name: 'Choose a new password' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Read the site' })).toBeVisible()
  await page.getByRole('link', { name: 'Back to the sign-in' }).click()

  await expect(async () => {
    await signIn(email, password)
    await expect(page.getByRole('heading', { level: 1, name: 'What needs you today' })).toBeVisible({ timeout: 8_000 })
  }).toPass({ timeout: 60_000 })
  await expect(page.getByRole('link', { name: 'Write an article' })).toHaveCount(0)
  await page.goto('/admin/logout')
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in to the desk' })).toBeVisible()
})

test('the first page tells each role what it can do, and leads there', async ({ signedInAs }) => {
  const author = await signedInAs('author')
  await author.goto('/admin')
  await expect(author.getByRole('heading', { level: 1, name: 'What needs you today' })).toBeVisible()
  await expect(author.getByRole('heading', { name: 'Sources with problems' })).toHaveCount(0)
  await expect(author.getByRole('link', { name: 'Write an article' })).toBeVisible()

  const page = await signedInAs('editor')
  for (const width of [1280, 375]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/admin')
    await expectGoodScreen(page, '.today')
  }
  const now = page.getByRole('region', { name: 'Now', exact: true })
  await expect(now.getByRole('heading', { name: 'Sources with problems' })).toBeVisible()
  await now.getByRole('link', { name: /^Wakefield/ }).click()
  await expect(page).toHaveURL(/\/admin\/collections\/sources\//)
})

test('the page stands beside the form and follows what is typed; a missing point leads to its field', async ({
  signedInAs,
}) => {
  const desk = await deskOf('editor')
  const { id } = await desk.create('articles', {
    title: `Beside the form ${Date.now()}`,
    standfirst: 'Not yet.',
    _status: 'draft',
  })
  const page = await signedInAs('editor')
  await page.goto(`/admin/collections/articles/${id}`)
  await page.getByRole('button', { name: 'See it as readers do' }).click()
  const preview = page.frameLocator('iframe')
  await expect(preview.getByText('Readers do not see this until you publish it.')).toBeVisible({ timeout: 60_000 })
  await page.getByRole('textbox', { name: 'Standfirst' }).fill('It follows within seconds.')
  await expect(preview.getByText('It follows within seconds.')).toBeVisible()
  await page.setViewportSize({ width: 375, height: 800 })
  await expect(preview.getByText('It follows within seconds.')).toBeVisible()
  await page.setViewportSize({ width: 1400, height: 1000 })
  await page.getByRole('button', { name: 'Close the preview' }).click()

  await page.getByRole('button', { name: 'Please say what interests the author has' }).click()
  await expect(page.getByRole('textbox', { name: 'Conflicts of interest' })).toBeFocused()
})

test('a phone opens a form on the form; a desk has the preview as it was left there', async ({ signedInAs }) => {
  const desk = await deskOf('editor')
  const { id } = await desk.create('articles', {
    title: `Two screens ${Date.now()}`,
    standfirst: 'Not yet.',
    _status: 'draft',
  })
  const page = await signedInAs('editor')
  const closed = page.getByRole('button', { name: 'See it as readers do' })
  const open = page.getByRole('button', { name: 'Close the preview' })
  await page.goto(`/admin/collections/articles/${id}`)
  await closed.click()
  await expect(open).toBeVisible()
  await page.setViewportSize({ width: 375, height: 800 })
  await page.reload()
  await expect(closed).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeInViewport()
  await page.setViewportSize({ width: 1400, height: 1000 })
  await page.reload()
  await expect(open).toBeVisible()
  await open.click()
  await expect(closed).toBeVisible()
})

test('beside a topic and a standing page stands what is typed, before anything is saved', async ({ signedInAs }) => {
  const desk = await deskOf('editor')
  const topic = await desk.find('topics', 'slug', 'feeding')
  const about = await desk.find('pages', 'slug', 'about')
  const page = await signedInAs('editor')
  // What was typed and not saved is left behind.
  page.on('dialog', (dialog) => dialog.accept())
  for (const [place, field] of [
    [`topics/${topic.id}`, 'Summary'],
    [`pages/${about.id}`, 'Standfirst'],
  ]) {
    await page.goto(`/admin/collections/${place}`)
    const closed = page.getByRole('button', { name: 'See it as readers do' })
    const preview = page.frameLocator('iframe')
    await expect(async () => {
      if (await closed.isVisible()) await closed.click()
      await expect(preview.getByText('A preview that follows what you type.')).toBeVisible({ timeout: 8_000 })
    }).toPass({ timeout: 60_000 })
    await page.getByRole('textbox', { name: field }).fill('Nobody has saved this.')
    await expect(preview.getByText('Nobody has saved this.')).toBeVisible()
  }
  expect(await desk.find('topics', 'slug', 'feeding')).toEqual(topic)
})
