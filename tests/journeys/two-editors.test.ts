import { anArticle, deskOf } from '../world/desk'
import { expect, test } from '../world/journey'

test('of two editors at one article nobody writes over the other, and both texts are kept', async ({
  signedInAs,
  expected,
}) => {
  test.setTimeout(180_000)
  expected.push(/^409 (PATCH|POST) /)
  const desk = await deskOf('editor')
  const article = await desk.create('articles', await anArticle(desk, { _status: 'draft' }))
  const address = `/admin/collections/articles/${article.id}`
  const first = await signedInAs('editor')
  const second = await signedInAs('administrator')
  await first.goto(address)
  await second.goto(address)
  const standfirst = (page: typeof first) => page.getByRole('textbox', { name: 'Standfirst' })
  await expect(standfirst(second)).toHaveValue('Somebody set out, and this is what they found.')

  const draft = async () => (await desk.draft('articles', article.id)).standfirst
  await standfirst(first).fill('The first editor writes this.')
  await expect.poll(draft, { timeout: 30_000 }).toBe('The first editor writes this.')

  await test.step('the second save is refused, and nothing of it is lost', async () => {
    await standfirst(second).fill('The second editor writes that.')
    await expect(second.getByRole('heading', { name: 'Your last words are not in this article yet' })).toBeVisible({
      timeout: 30_000,
    })
    expect(await draft()).toBe('The first editor writes this.')
    await second.getByRole('button', { name: 'See both texts' }).click()
    const both = second.getByRole('region', { name: 'Your last words are not in this article yet' })
    await expect(both.getByRole('deletion').first()).toContainText('first')
    await expect(both.getByRole('insertion').first()).toContainText('second')
  })

  await test.step('the first editor goes on writing undisturbed', async () => {
    await standfirst(first).fill('The first editor writes this, and more.')
    await expect.poll(draft, { timeout: 30_000 }).toBe('The first editor writes this, and more.')
  })

  await test.step('the second editor brings their own words in, knowing what they do', async () => {
    await second.getByRole('button', { name: 'Go on with my words' }).click()
    await expect(second.getByRole('alert').filter({ hasText: 'saved once more meanwhile' })).toBeVisible()
    await second.getByRole('button', { name: 'Go on with my words' }).click()
    await expect.poll(draft, { timeout: 30_000 }).toBe('The second editor writes that.')
  })
})
