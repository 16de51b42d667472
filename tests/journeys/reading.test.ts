/** Reading an article: what helps with it, and saying that a sentence was unclear. */
import { anArticle, bodyOf, deskOf } from '../world/desk'
import { expectGoodPage } from '../world/good-page'
import { expect, test } from '../world/journey'

const SENTENCE = 'The dose is given per kilogram.'

test('a reader without JavaScript shows an unclear sentence, and reads below the article what became of it', async ({
  reader,
  signedInAs,
}) => {
  const desk = await deskOf('editor')
  const article = await desk.create('articles', await anArticle(desk, { body: bodyOf(SENTENCE, 'It was late.') }))
  const path = `/articles/${article.slug}`
  await reader.goto(path)
  await reader.getByRole('link', { name: 'Show us the sentence' }).click()
  await expectGoodPage(reader)
  await reader.getByRole('button', { name: 'Send' }).click()
  await expect(reader.getByRole('alert')).toContainText('Please choose a sentence.')
  await expectGoodPage(reader)
  await reader.locator('summary', { hasText: 'On the way' }).click()
  await reader.getByRole('radio', { name: SENTENCE }).check()
  await reader.getByRole('textbox', { name: /What did you not understand/ }).fill('Which kilogram?')
  await expect(async () => {
    await reader.getByRole('button', { name: 'Send' }).click()
    await expect(reader).toHaveURL('/comments/unclear', { timeout: 500 })
  }).toPass()
  await expectGoodPage(reader)

  const editor = await signedInAs('editor')
  await editor.goto('/admin/unclear')
  const item = editor.getByRole('listitem').filter({ hasText: String(article.title) })
  await expect(item).toContainText(SENTENCE)
  await expect(item).toContainText('Which kilogram?')
  await item.getByRole('textbox', { name: /What readers are told/ }).fill('It means the weight of your baby.')
  await item.getByRole('button', { name: 'Explained' }).click()
  await expect(editor.getByRole('listitem').filter({ hasText: String(article.title) })).toHaveCount(0)

  for (const page of [path, `${path}/history`]) {
    await expect(async () => {
      await reader.goto(page)
      await expect(reader.getByText('Explained: It means the weight of your baby.')).toBeVisible({ timeout: 1000 })
    }).toPass()
    await expect(reader.getByText('Which kilogram?')).toHaveCount(0)
    await expectGoodPage(reader)
  }
})

test('a reader with JavaScript selects the sentence in the text', async ({ visitor }) => {
  const desk = await deskOf('editor')
  const article = await desk.create('articles', await anArticle(desk, { body: bodyOf(SENTENCE, 'It was late.') }))
  await visitor.goto(`/articles/${article.slug}`)
  await visitor.getByText(SENTENCE).click({ clickCount: 3 })
  await visitor.getByRole('button', { name: 'Is this unclear?' }).click()
  await expect(visitor.locator('blockquote')).toHaveText(SENTENCE)
  await expectGoodPage(visitor)
  await expect(async () => {
    await visitor.getByRole('button', { name: 'Send' }).click()
    await expect(visitor).toHaveURL('/comments/unclear', { timeout: 500 })
  }).toPass()
})

test('the size of the text is chosen once, and stands on the next page before it is seen', async ({ visitor }) => {
  await visitor.goto('/articles/safe-sleep')
  const usual = await visitor.locator('[data-text] p').first().evaluate(sizeOf)
  await visitor.getByRole('button', { name: 'Text size' }).press('Enter')
  const sizes = visitor.getByRole('group', { name: 'Text size' })
  await expect(sizes.getByRole('button', { name: 'Usual' })).toHaveAttribute('aria-pressed', 'true')
  await sizes.getByRole('button', { name: 'Largest' }).click()
  await expectGoodPage(visitor)
  await visitor.keyboard.press('Escape')
  await expect(visitor.getByRole('button', { name: 'Text size' })).toBeFocused()
  await visitor.goto('/articles/first-peanut')
  await expect(visitor.locator('html')).toHaveAttribute('data-text-size', '4')
  expect(await visitor.locator('[data-text] p').first().evaluate(sizeOf)).toBeGreaterThan(usual * 1.4)
  await expectGoodPage(visitor)
})

const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize)

test('a citation opens as a card by keyboard, Escape closes it, and focus is back where it was', async ({
  visitor,
}) => {
  await visitor.goto('/articles/safe-sleep')
  const mark = visitor.locator('a.cite').first()
  await expect(async () => {
    await mark.press('Enter')
    await expect(visitor.getByRole('dialog')).toBeVisible({ timeout: 500 })
  }).toPass()
  await expect(visitor.getByRole('link', { name: 'Show in the list of sources' })).toBeVisible()
  await expectGoodPage(visitor)
  await visitor.keyboard.press('Escape')
  await expect(visitor.getByRole('dialog')).toBeHidden()
  await expect(mark).toBeFocused()
})

test('the link beside a heading copies itself and says so', async ({ arrive }) => {
  const visitor = await arrive({ permissions: ['clipboard-read', 'clipboard-write'] })
  await visitor.goto('/articles/safe-sleep')
  const link = visitor.locator('[data-copy]').first()
  await expect(async () => {
    await link.press('Enter')
    await expect(visitor.getByRole('status')).toHaveText('Link copied', { timeout: 500 })
  }).toPass()
  expect(await visitor.evaluate(() => navigator.clipboard.readText())).toBe(visitor.url())
})
