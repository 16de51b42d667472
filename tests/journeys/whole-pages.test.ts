import { anArticle, deskOf } from '../world/desk'
import { expectEverywhere, statusAt } from '../world/everywhere'
import { expectGoodPage } from '../world/good-page'
import { expect, test } from '../world/journey'
import { siteUrl } from '../world/site'

for (const path of ['/not-here', '/articles/nothing-here', '/a/very/deep/address/that/nobody/made', '/es/nada'])
  test(`${path} helps on, also without JavaScript`, async ({ reader }) => {
    const answer = await reader.goto(path)
    expect(answer?.status()).toBe(404)
    await expectGoodPage(reader)
    await reader.getByRole('main').getByRole('link', { name: 'See all articles' }).click()
    await expect(reader.getByRole('heading', { level: 1, name: 'Articles' })).toBeVisible()
  })

test('the address of an article that was taken back helps on, also without JavaScript', async ({ reader }) => {
  const desk = await deskOf('editor')
  const article = await desk.create('articles', await anArticle(desk))
  const path = `/articles/${article.slug}`
  await expectEverywhere([siteUrl()], [{ path, words: article.title }])
  await desk.change('articles', article.id, { _status: 'draft' })
  await expect.poll(() => statusAt(siteUrl(), path)).toBe(410)
  await reader.goto(path)
  await expectGoodPage(reader)
  const main = reader.getByRole('main')
  await expect(main.getByRole('heading', { level: 1, name: 'This article was withdrawn' })).toBeVisible()
  await expect(main.getByText('It was withdrawn on')).toBeVisible()
  await expect(main.getByRole('link', { name: 'See all articles' })).toBeVisible()
})

test('a page that cannot be made while the database is away says so in words, and is there when it is back', async ({
  arrive,
  secondWeb,
}) => {
  const { url, gate } = secondWeb
  const reader = await arrive({ javaScriptEnabled: false, baseURL: url })
  const desk = await deskOf('editor')
  const article = await desk.create('articles', await anArticle(desk))
  const path = `/articles/${article.slug}`
  try {
    await gate.close()
    const answer = await reader.goto(path)
    expect(answer?.status()).toBeGreaterThanOrEqual(500)
    await expect(reader.getByText('Please try again')).toBeVisible()
    await expectGoodPage(reader)
  } finally {
    await gate.open()
  }
  await expectEverywhere([url], [{ path, words: article.title }])
})

test('an old address of another system leads on in every spelling, and one that is gone says so', async ({
  reader,
}) => {
  const desk = await deskOf('editor')
  const article = await desk.create('articles', await anArticle(desk))
  const to = `/articles/${article.slug}`
  const old = `/2019/05/${article.slug}-früher`
  await desk.create('redirects', { from: `https://old.example${old}/`, to })
  await desk.create('redirects', { from: `/${article.slug}.html`, kind: 'gone' })
  for (const path of [encodeURI(old), encodeURI(old.toUpperCase()), `${encodeURI(old)}/?utm=x`]) {
    await reader.goto(path)
    await expect(reader).toHaveURL(new RegExp(`${to}$`))
  }
  const answer = await reader.goto(`/${article.slug}.html`)
  expect(answer?.status()).toBe(410)
  await expectGoodPage(reader)
  await expect(reader.getByRole('heading', { level: 1, name: 'This page is gone' })).toBeVisible()
})

test('the further pages of an address go and move with it', async ({ reader }) => {
  const desk = await deskOf('editor')
  const gone = `/articles/gone-${crypto.randomUUID().slice(0, 8)}`
  await desk.create('redirects', { from: gone, kind: 'gone' })
  for (const rest of ['', '/comments', '/comments/oldest', '/history', '/v/1', '/history.json'])
    expect(await statusAt(siteUrl(), `${gone}${rest}`), rest).toBe(410)
  await desk.create('redirects', { from: `${gone}-topic`.replace('articles', 'topics'), to: '/topics/sleep' })
  await reader.goto(`${gone.replace('articles', 'topics')}-topic/older/${crypto.randomUUID()}`)
  await expect(reader).toHaveURL(/\/topics\/sleep$/)
})
