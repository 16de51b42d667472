import { chooseIn, editorIn, fieldCalled, insert, publish } from '../world/admin'
import { expect, test } from '../world/journey'
import { siteUrl } from '../world/site'

test('what was typed last into a block is published, however slowly the server takes it in', async ({ signedInAs }) => {
  test.setTimeout(120_000)
  const page = await signedInAs('editor')
  await page.setViewportSize({ width: 1400, height: 1000 })
  await page.goto('/admin/collections/articles/create')
  const title = `A far away server ${Date.now()}`
  await page.getByRole('textbox', { name: 'Title' }).fill(title)
  await page.getByRole('textbox', { name: 'Standfirst' }).fill('Words travel there and back.')
  await chooseIn(fieldCalled(page, 'Topics'), 'Feeding')
  await chooseIn(fieldCalled(page, 'Authors'), 'Dr Ada Sample')
  const body = fieldCalled(page, 'Body')
  await editorIn(body).click()
  await insert(page, 'Key', 'Key point')

  await page.route('**/admin/**', async (route) => {
    if (route.request().method() === 'POST') await new Promise((resolve) => setTimeout(resolve, 1500))
    await route.continue()
  })
  await editorIn(fieldCalled(body, 'Text')).fill('Not one word of this may stay behind.')
  await publish(page)
  const address = `${siteUrl()}/articles/${title.toLowerCase().replaceAll(' ', '-')}`
  expect(await (await fetch(address)).text()).toContain('Not one word of this may stay behind.')
})
