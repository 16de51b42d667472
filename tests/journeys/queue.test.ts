import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { inTheQueue } from '../world/in-the-queue'
import { expect, test } from '../world/journey'

const status = (page: Page) => page.locator('.queue-screen').getByRole('status').first()
const openItem = (page: Page, name: string) => page.getByRole('article', { name: new RegExp(`from ${name}$`) })

async function expectGoodQueue(page: Page) {
  const { violations } = await new AxeBuilder({ page }).include('.queue').analyze()
  expect.soft(violations.map(({ id, help, nodes }) => `${id}: ${help} — ${nodes[0]?.html}`)).toEqual([])
  const sticksOut = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect.soft(sticksOut).toBeLessThanOrEqual(0)
}

/** The log comes by script: the page hears keys from then on. */
const readyForKeys = (page: Page) => expect(page.getByText(/^What happened to it/)).toBeVisible()

async function lookFor(page: Page, words: string) {
  await page.keyboard.press('/')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(words)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`search=${words}`))
  await page.keyboard.press('Tab')
}

test('a moderator works through the queue by keyboard alone', async ({ signedInAs }) => {
  test.setTimeout(180_000)
  const stamp = `x${Date.now()}x`
  await inTheQueue(
    { name: 'Chatty', words: `So true, ${stamp} all of it.`, kind: 'comment', lane: 'chat' },
    { name: 'Talkative', words: `We found the same ${stamp} here.`, kind: 'comment', lane: 'chat' },
    { name: 'Dealer', words: `Cheap watches ${stamp} here`, kind: 'comment', lane: 'chat' },
    { name: 'Mira', words: `My son Tom wakes ${stamp} often. Why?` },
    { name: 'Worried', words: `What should ${stamp} my own baby weigh?` },
    { name: 'Frightened', words: `My baby is having a seizure ${stamp}`, heldFor: 'danger:seizure' },
  )
  const page = await signedInAs('moderator')
  await page.goto('/admin')
  await page.getByRole('link', { name: /messages? to read/ }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'The queue' })).toBeVisible()
  await readyForKeys(page)
  await lookFor(page, stamp)

  await test.step('danger stands first, and is marked', async () => {
    const first = openItem(page, 'Frightened')
    await expect(first).toContainText('Speaks of a danger now')
    await expect(first.locator('mark.queue-danger')).toHaveText(/seizure/)
    await expectGoodQueue(page)
  })

  await test.step('a name is taken out of the wording, and it is approved', async () => {
    await page.keyboard.press('j')
    for (let n = 0; n < 6 && !(await openItem(page, 'Mira').isVisible()); n += 1) await page.keyboard.press('j')
    await expect(openItem(page, 'Mira').getByRole('heading', { level: 2 })).toBeFocused()
    await page.keyboard.press('e')
    const wording = page.getByRole('textbox', { name: 'Public wording' })
    await expect(wording).toBeFocused()
    await page.keyboard.press('ControlOrMeta+Home')
    for (let n = 0; n < 'My son '.length; n += 1) await page.keyboard.press('ArrowRight')
    for (let n = 0; n < 'Tom'.length; n += 1) await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Escape')
    await page.keyboard.press('x')
    await expect(wording).toHaveValue(`My son [removed] wakes ${stamp} often. Why?`)
    await expect(status(page)).toHaveText('Taken out: Question from Mira.')
    await expectGoodQueue(page)
    await page.keyboard.press('a')
    await expect(status(page)).toHaveText('Approved: Question from Mira.')
    await expect(page.locator('[data-open-item]')).toBeFocused()
  })

  await test.step('what was a slip is taken back, with the words as they were left', async () => {
    await page.getByRole('button', { name: 'Undo' }).press('Enter')
    await expect(status(page)).toHaveText('Taken back. It waits again.')
    await expect(openItem(page, 'Mira').getByRole('textbox', { name: 'Public wording' })).toHaveValue(/\[removed\]/)
    await openItem(page, 'Mira')
      .getByText(/^What happened to it/)
      .press('Enter')
    await expect(openItem(page, 'Mira').getByRole('listitem').filter({ hasText: 'published → pending' })).toBeVisible()
    await page.locator('[data-open-item]').focus()
    await page.keyboard.press('a')
    await expect(status(page)).toHaveText('Approved: Question from Mira.')
  })

  await test.step('a question about one child is declined with a reason and a stock reply', async () => {
    for (let n = 0; n < 6 && !(await openItem(page, 'Worried').isVisible()); n += 1) await page.keyboard.press('j')
    for (let n = 0; n < 6 && !(await openItem(page, 'Worried').isVisible()); n += 1) await page.keyboard.press('k')
    await page.keyboard.press('r')
    const reason = page.getByRole('checkbox', { name: 'About one child: needs somebody who sees them' })
    await expect(reason).toBeFocused()
    await page.keyboard.press('Space')
    const stock = page.getByRole('combobox', { name: 'Insert a stock reply into the note' })
    await stock.focus()
    await stock.selectOption({ label: 'About one child: please ask somebody who sees them' })
    await expect(page.getByRole('textbox', { name: 'A note to the writer, if you wish' })).toHaveValue(/midwife/)
    await expectGoodQueue(page)
    await page
      .getByRole('region', { name: 'Why it is declined' })
      .getByRole('button', { name: 'Decline', exact: true })
      .press('Enter')
    await expect(status(page)).toHaveText('Declined: Question from Worried.')
  })

  await test.step('two are chosen and approved at once, one is spam', async () => {
    for (let n = 0; n < 6 && !(await openItem(page, 'Dealer').isVisible()); n += 1) await page.keyboard.press('j')
    await page.keyboard.press('s')
    await expect(status(page)).toHaveText('Marked as spam: Comment from Dealer.')
    for (const name of ['Chatty', 'Talkative']) {
      for (let n = 0; n < 6; n += 1) await page.keyboard.press('k')
      for (let n = 0; n < 6 && !(await openItem(page, name).isVisible()); n += 1) await page.keyboard.press('j')
      await page.keyboard.press('Space')
    }
    await expect(page.getByText('2 items chosen. The keys now mean all of them.')).toBeVisible()
    await page.keyboard.press('a')
    await expect(status(page)).toHaveText('Approved: 2 items.')
  })
})

test('two people do not decide the same, also at night and on a phone', async ({ signedInAs, expected }) => {
  const stamp = `y${Date.now()}y`
  await inTheQueue({ name: 'Only one', words: `Is ${stamp} one of them enough?`, isBelow: true })
  const page = await signedInAs('moderator')
  await page.goto(`/admin/queue?search=${stamp}`)
  await readyForKeys(page)
  await page.keyboard.press('c')
  await expect(openItem(page, 'Only one')).toContainText('in your hands')

  expected.push(/^409 POST .*\/approve$/)
  const phone = await signedInAs('editor')
  await phone.setViewportSize({ width: 375, height: 720 })
  await phone.context().addCookies([{ name: 'payload-theme', value: 'dark', url: page.url() }])
  await phone.goto(`/admin/queue?search=${stamp}`)
  await expect(phone.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expectGoodQueue(phone)
  await phone.getByRole('button', { name: 'Decline', exact: true }).click()
  await expect(phone.getByRole('region', { name: 'Why it is declined' })).toBeVisible()
  await expectGoodQueue(phone)
  await phone.getByRole('button', { name: 'Do not decline' }).click()
  await openItem(phone, 'Only one').getByRole('textbox', { name: 'Your reply' }).fill('Typed, and not to be lost.')
  await phone.getByRole('button', { name: 'Approve', exact: true }).click()
  await expect(status(phone)).toContainText(/has this in hand until \d\d:\d\d UTC/)
  await expect(phone.getByRole('textbox', { name: 'Your reply' })).toHaveValue('Typed, and not to be lost.')

  await page.keyboard.press('c')
  await expect(openItem(page, 'Only one')).not.toContainText('in your hands')
  await phone.getByRole('combobox', { name: 'Whose answer it is' }).selectOption({ label: 'Dr Ada Sample' })
  await phone.getByRole('button', { name: 'Approve and publish the reply' }).click()
  await expect(status(phone)).toHaveText('Answered: Question from Only one.')
})

test('authors see no queue, and strangers are asked to sign in', async ({ signedInAs, visitor }) => {
  const page = await signedInAs('author')
  await page.goto('/admin')
  await expect(page.getByRole('heading', { name: 'What needs you today' })).toBeVisible()
  await expect(page.getByText('The queue')).toHaveCount(0)
  await page.goto('/admin/queue')
  await expect(page.getByText('is read by administrators, editors and moderators')).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(0)
  await visitor.goto('/admin/queue')
  await expect(visitor.getByRole('heading', { name: 'Please sign in first' })).toBeVisible()
})
