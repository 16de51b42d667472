import { anArticle, bodyOf, deskOf } from '../world/desk'
import { expectGoodPage } from '../world/good-page'
import { expect, test } from '../world/journey'

const WORDS = 'Does quince jam change the taste of milk?'

test('a question becomes a page and stands in an article while its reader lets it, and goes from both when they do not', async ({
  reader,
  visitor,
}) => {
  test.setTimeout(240_000)
  const desk = await deskOf('editor')
  const article = await desk.create('articles', await anArticle(desk))
  const path = `/articles/${article.slug}`
  const person = await desk.find('people', 'slug', 'noor-sample')

  await test.step('somebody asks, and a clinician answers', async () => {
    await reader.goto(path)
    const form = reader.getByRole('form', { name: 'Ask or comment' })
    await form.getByRole('textbox', { name: 'Your comment or question', exact: true }).fill(WORDS)
    await form.getByRole('checkbox', { name: 'I agree that my words are read and may be published' }).check()
    await form.getByRole('button', { name: 'Send', exact: true }).click()
    await expect(reader).toHaveURL(/\/comments\/mine\//)
  })
  const own = reader.url()
  const comment = await desk.find('comments', 'privateOriginal', WORDS)
  const press = async (button: string, data = {}) => desk.press(`comments/${comment.id}/${button}`, data)
  await press('approve', { publicWording: WORDS })
  await press('reply', { words: 'A spoonful is usual.', person: person.id })

  await test.step('nobody quotes them without their leave', async () => {
    await expect(press('promote-to-page')).rejects.toThrow('409')
    await reader.goto(own)
    await reader.getByRole('button', { name: 'Yes, you may quote it', exact: true }).click()
    await expect(reader.getByRole('button', { name: 'Do not quote it any more', exact: true })).toBeVisible()
  })

  const slug = `quince-jam-${Date.now()}`
  const { done: page } = await press('promote-to-page')
  await press('promote-to-article')
  await desk.change('questions', String(page), { slug, _status: 'published' })
  await desk.change('articles', article.id, {
    changeNote: 'A reader’s question was added.',
    changeClass: 'clarity',
    _status: 'published',
  })

  await test.step('readers find it on its page, in the index and in the article', async () => {
    await visitor.goto('/questions')
    await expectGoodPage(visitor)
    await visitor.getByRole('link', { name: WORDS }).click()
    await expect(visitor.getByRole('heading', { level: 1, name: WORDS })).toBeVisible()
    await expect(visitor.getByRole('region', { name: 'The answer' })).toContainText('not advice for your child.')
    await expectGoodPage(visitor)
    await visitor.getByRole('link', { name: article.title, exact: true }).click()
    await expect(visitor.getByRole('blockquote').filter({ hasText: WORDS })).toBeVisible()
    await expect(visitor.getByRole('link', { name: WORDS })).toHaveAttribute('href', `/questions/${slug}`)
    await expectGoodPage(visitor)
  })
  const at = async (where: string) => (await visitor.request.get(where)).text()
  expect(await at(`${path}/v/2`)).toContain(WORDS)
  expect(await at('/questions/index.json')).toContain(`/questions/${slug}`)
  expect(await at('/questions/feed.xml')).toContain(`/questions/${slug}`)
  expect(await at('/feed.xml')).not.toContain(WORDS)

  await test.step('their leave is taken back', async () => {
    await reader.goto(own)
    await reader.getByRole('button', { name: 'Do not quote it any more', exact: true }).click()
    await expect(reader.getByRole('button', { name: 'Yes, you may quote it', exact: true })).toBeVisible()
  })

  await test.step('both places are gone, and the answer in the article stays', async () => {
    await expect.poll(async () => (await visitor.request.get(`/questions/${slug}`)).status()).toBe(410)
    await visitor.goto(`/questions/${slug}`)
    await expect(visitor.getByRole('heading', { name: 'This answer is not here any more' })).toBeVisible()
    await expectGoodPage(visitor)
    for (const where of ['/questions', '/questions/index.json', '/sitemap.xml', '/questions/feed.xml'])
      await expect.poll(() => at(where), { message: where }).not.toContain(slug)
    await expect.poll(() => at(path)).toContain('The reader took these words back.')
    expect(await at(path)).toContain('A spoonful is usual.')
    await expect.poll(() => at(`${path}/v/2`)).not.toContain(WORDS)
  })
})

test('an answer that is past its day says so, leads to similar ones and to the one that took its place', async ({
  reader,
}) => {
  test.setTimeout(120_000)
  const desk = await deskOf('editor')
  const person = await desk.find('people', 'slug', 'noor-sample')
  const stamp = Date.now()
  const answer = async (title: string, more = {}) =>
    desk.create('questions', {
      title,
      slug: `${title
        .toLowerCase()
        .replace(/[^a-z]+/g, '-')
        .replace(/-$/, '')}-${stamp}`,
      answer: bodyOf('Yes, within reason.'),
      answeredBy: person.id,
      language: 'en',
      _status: 'published',
      ...more,
    })
  const old = await answer('May I keep bees while nursing?', { checkBy: '2026-01-01T00:00:00.000Z' })
  await answer('May I keep bees and hens while nursing?')
  await reader.goto(`/questions/${old.slug}`)
  await expect(reader.getByText('This answer was due to be checked again')).toBeVisible()
  await expect(reader.getByRole('region', { name: 'Similar questions' })).toContainText('hens')
  await expectGoodPage(reader)
  const newer = await answer('May I keep bees?')
  await desk.change('questions', old.id, { replacedBy: newer.id, _status: 'published' })
  await expect
    .poll(async () => (await reader.request.get(`/questions/${old.slug}`)).text())
    .toContain('There is a newer answer')
  await reader.goto(`/questions/${old.slug}`)
  await expect(reader.locator('link[rel=canonical]')).toHaveAttribute('href', new RegExp(`/questions/${newer.slug}$`))
  await expectGoodPage(reader)
})
