import { fieldCalled } from '../world/admin'
import { deskOf } from '../world/desk'
import { expect, test } from '../world/journey'

const article = 'A glass of wine while breastfeeding: what happens to the milk?'

test('in the editor a citation says whose work it is, and a block is headed by its first words', async ({
  signedInAs,
}) => {
  const { id } = await (await deskOf('editor')).find('articles', 'title', article)
  const page = await signedInAs('editor')
  await page.goto(`/admin/collections/articles/${id}`)
  const body = page.locator('.rich-text-lexical').first()
  await expect(body.locator('.citation-label').first()).toHaveText(/^\S.*, \d{4}/)
  await expect(body.getByText('Choose a source')).toHaveCount(0)
  const heads = body.locator('[class*=block-header]')
  await expect(heads.filter({ hasText: 'Definition' })).toContainText('Adjusted for weight')
  await expect(heads.filter({ hasText: 'Key point' })).toContainText('One drink: wait 2 to 2.5 hours.')
  await expect(heads.filter({ hasText: 'Care card' })).toContainText('Talk to your midwife, nurse or doctor if')
})

test('an editor who publishes too early is told everything that is missing, in sentences', async ({
  signedInAs,
  expected,
}) => {
  expected.push(/^400 PATCH .*\/api\/articles\//)
  const page = await signedInAs('editor')
  await page.goto('/admin/collections/articles/create')
  const besideTopics = fieldCalled(page, 'Topics').getByText('Please choose at least one topic.')
  await expect(async () => {
    // A form that is still making itself ready forgets what it was told.
    await page.getByRole('button', { name: 'Publish changes' }).click()
    await expect(besideTopics).toBeVisible({ timeout: 4_000 })
  }).toPass({ timeout: 30_000 })
  await expect(page.getByText('Not published yet (6):').last()).toBeVisible()
  const list = page.getByTestId('field-errors').last()
  for (const words of ['Please give the article a title.', 'There is no text yet.', 'Please say who wrote it.'])
    await expect(list.getByText(words)).toBeVisible()
})

test('an author is offered what an author may do', async ({ signedInAs }) => {
  const { id } = await (await deskOf('editor')).find('articles', 'title', article)
  const page = await signedInAs('author')
  await page.goto(`/admin/collections/articles/${id}`)
  await expect(page.getByText('You can read this, not change it.')).toBeVisible()
  await page.goto('/admin/collections/articles/create')
  await expect(page.getByText('It saves itself. An editor publishes it.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Publish changes' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Record a credit' })).toHaveCount(0)
})
