import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { bodyOf, deskOf } from '../world/desk'
import { expect, test } from '../world/journey'
import { letterTo, linkIn } from '../world/mailbox'
import { signInOf } from '../world/site'

async function expectGood(page: Page, part: string) {
  const { violations } = await new AxeBuilder({ page }).include(part).exclude('iframe').analyze()
  expect.soft(violations.map(({ id, help, nodes }) => `${id}: ${help} — ${nodes[0]?.html}`)).toEqual([])
  const sticksOut = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect.soft(sticksOut).toBeLessThanOrEqual(0)
}

const inAMonth = () => new Date(Date.now() + 30 * 24 * 60 * 60_000).toISOString().slice(0, 10)

test('an editor looks at a letter, tries it on herself, gives it a time, and takes it back', async ({ signedInAs }) => {
  test.setTimeout(180_000)
  const desk = await deskOf('editor')
  const subject = `A word from the desk ${Date.now()}`
  const issue = await desk.create('issues', { subject, preview: 'What we wrote.', body: bodyOf('Dear readers.') })
  const page = await signedInAs('editor')
  await page.goto(`/admin/collections/issues/${issue.id}`)
  const sending = page.getByRole('region', { name: 'Sending' })
  const letter = page.getByRole('region', { name: 'The letter' })

  await test.step('she sees whom it reaches and what to look at', async () => {
    await expect(letter.getByText(/If it left now, \d+ readers? would get it/)).toBeVisible()
    await expect(letter.getByText(/Each reader can leave by a link/)).toBeVisible()
    await expect(letter.getByText(/The letter has [\d.]+ KB/)).toBeVisible()
    await expectGood(page, '.letters')
  })

  await test.step('by keyboard she sees it on a phone, on a desktop, by night and as text', async () => {
    await expect(letter.frameLocator('iframe').getByText('Dear readers.')).toBeVisible()
    await letter.getByRole('radio', { name: 'Phone' }).focus()
    await page.keyboard.press('ArrowRight')
    await expect(letter.locator('iframe')).toHaveAttribute('width', '680')
    await letter.getByRole('radio', { name: 'By day' }).focus()
    await page.keyboard.press('ArrowRight')
    await expect(letter.getByTitle('The letter, desktop, by night')).toBeVisible()
    const paper = letter.frameLocator('iframe').locator('body')
    await expect(paper).toHaveCSS('background-color', 'rgb(20, 23, 22)')
    await letter.getByRole('radio', { name: 'As text' }).check()
    await expect(letter.getByRole('region', { name: 'The letter as text' })).toContainText('Dear readers.')
    await expect(letter.getByRole('region', { name: 'The letter as text' })).not.toContainText('%%')
  })

  await test.step('a test letter comes to her alone, and its way out does nothing', async () => {
    await letter.getByRole('button', { name: 'Send me a test letter' }).press('Enter')
    await expect(letter.getByRole('status').filter({ hasText: 'on its way to your own address' })).toBeVisible()
    const { email } = await signInOf('editor')
    const came = await letterTo(email, new RegExp(`^Test: ${subject}`))
    await page.goto(linkIn(came, /\/newsletter\/test-letter/))
    await expect(page.getByRole('heading', { level: 1, name: 'This was a test letter' })).toBeVisible()
    await page.goBack()
  })

  await test.step('the time she chooses is said back in words, in the zone she means', async () => {
    await expect(async () => {
      // A form that is still making itself ready forgets what it was told.
      await sending.getByLabel('Day').fill(inAMonth())
      await sending.getByLabel('Time', { exact: true }).fill('07:00')
      await sending.getByLabel('Time zone').focus()
      await sending.getByLabel('Time zone').selectOption('Asia/Tokyo')
      await expect(sending.getByText(/^It leaves on \w+, \d+ \w+ \d{4}, 07:00, Asia\/Tokyo\.$/)).toBeVisible({
        timeout: 3_000,
      })
    }).toPass({ timeout: 30_000 })
    await sending.getByRole('button', { name: 'Send it at this time' }).click()
    await expect(sending.getByRole('timer')).toHaveText(/^\d+ days$/)
    await expectGood(page, '.letters')
  })

  await test.step('and she takes it back', async () => {
    await sending.getByRole('button', { name: 'Do not send it' }).press('Enter')
    await expect(sending.getByText('Cancelled. Nobody got it.')).toBeVisible()
    await expect(sending.getByRole('timer')).toHaveCount(0)
  })
})

test('how letters do is told at night and on a phone, and to no author', async ({ signedInAs }) => {
  const phone = await signedInAs('editor')
  await phone.setViewportSize({ width: 375, height: 720 })
  await phone.goto('/admin/letters')
  await expectGood(phone, '.letters-view')
  await phone.context().addCookies([{ name: 'payload-theme', value: 'dark', url: phone.url() }])
  await phone.reload()
  await expect(phone.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(phone.getByRole('heading', { level: 1, name: 'How letters do' })).toBeVisible()
  await expect(phone.getByRole('img', { name: /who joined and who left/ })).toBeVisible()
  await expectGood(phone, '.letters-view')
  const author = await signedInAs('author')
  await author.goto('/admin/letters')
  await expect(author.getByText('These numbers are for administrators and editors.')).toBeVisible()
  await expect(author.getByRole('link', { name: 'How letters do' })).toHaveCount(0)
  const view = author.locator('.letters-view')
  await expect(view).toBeVisible()
  await expect(view.getByRole('img')).toHaveCount(0)
})
