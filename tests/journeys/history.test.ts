/** How an article changed: what readers see of it, what is corrected, and what a stranger recomputes. */
import { findProblems } from '../articles/independent-verify.mjs'
import { anArticle, bodyOf, deskOf } from '../world/desk'
import { expectGoodPage } from '../world/good-page'
import { expect, test } from '../world/journey'
import { siteUrl } from '../world/site'

const firstWords = 'The ferry leaves at ten from the old pier, every day but Sunday.'
const secondWords = 'The ferry leaves at nine from the old pier, every day but Sunday.'

/** An article that was published twice. */
async function articleOfTwoTexts() {
  const desk = await deskOf('editor')
  const article = await desk.create(
    'articles',
    await anArticle(desk, { body: bodyOf(firstWords, 'It is never late.') }),
  )
  await desk.change('articles', article.id, {
    body: bodyOf(secondWords, 'It is never late.', 'Dogs travel free.'),
    changeClass: 'evidence',
    changeNote: 'A new timetable.',
    _status: 'published',
  })
  return { desk, article, path: `/articles/${article.slug}` }
}

const recordOf = async (path: string) => (await fetch(`${siteUrl()}${path}/history.json`)).json()

test('a reader on a small phone follows a change from the article to the words, without JavaScript', async ({
  arrive,
}) => {
  const { path } = await articleOfTwoTexts()
  const reader = await arrive({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })
  await reader.goto(path)
  const changes = reader.getByRole('region', { name: 'How this article changed' })
  await expect(changes.getByText('A new timetable.')).toBeVisible()
  await changes.getByRole('link', { name: 'See what changed' }).first().click()
  await expect(reader).toHaveURL(new RegExp(`${path}/history/1-to-2$`))
  const main = reader.getByRole('main')
  await expect(main.locator('del').filter({ hasText: 'ten' })).toContainText('removed: ')
  await expect(main.locator('ins').filter({ hasText: 'nine' })).toContainText('added: ')
  await expect(main.locator('ins').filter({ hasText: 'Dogs travel free.' })).toBeVisible()
  await expectGoodPage(reader)

  await main.getByRole('link', { name: 'Version 1', exact: true }).click()
  await expect(reader).toHaveURL(new RegExp(`${path}/v/1$`))
  await expect(main.getByText('Version 1, not the current text')).toBeVisible()
  await expect(main.getByText(firstWords)).toBeVisible()
  await expect(reader.locator('link[rel=canonical]')).toHaveAttribute('href', new RegExp(`${path}$`))
  await expect(reader.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
  await expectGoodPage(reader)

  await main.getByRole('link', { name: 'How this article changed' }).click()
  await reader.getByLabel('Compare version').fill('2')
  await reader.getByLabel('with version').fill('1')
  await expectGoodPage(reader)
  await reader.getByRole('button', { name: 'Show what changed' }).click()
  await expect(reader).toHaveURL(new RegExp(`${path}/history/1-to-2$`))
})

test('a number that no version has is answered with a whole page that says so', async ({ reader }) => {
  const { path } = await articleOfTwoTexts()
  for (const wrong of ['/v/3', '/v/0', '/v/01', '/v/x', '/history/2-to-1', '/history/1-to-9', '/history/x']) {
    const answer = await reader.goto(path + wrong)
    expect(answer?.status(), wrong).toBe(404)
    await expect(reader.getByRole('heading', { level: 1 })).toBeVisible()
  }
})

test('a correction stands at the head of its article, in its history, in the list and in the feed', async ({
  reader,
}) => {
  const { desk, article, path } = await articleOfTwoTexts()
  const isRight = `The ferry leaves at nine ${Date.now()}.`
  await desk.create('corrections', {
    article: article.id,
    wasWrong: 'We wrote that it leaves at ten.',
    isRight,
    seriousness: 'material',
    fromRevision: 1,
    toRevision: 1,
  })
  await expect(async () => {
    await reader.goto(path)
    await expect(reader.getByRole('region', { name: 'Correction' }).getByText(isRight)).toBeVisible({ timeout: 500 })
  }).toPass()
  await expect(reader.getByText('It stood in version 1.')).toBeVisible()
  await expectGoodPage(reader)
  await reader.goto(`${path}/history`)
  await expect(reader.getByRole('listitem').filter({ hasText: isRight })).toContainText('Material correction')
  await reader.goto('/corrections')
  await expect(reader.getByText(isRight)).toBeVisible()
  await expect(reader.locator('link[rel=alternate][href$="/corrections/feed.xml"]')).toHaveCount(1)
  const feed = await (await fetch(`${siteUrl()}/corrections/feed.xml`)).text()
  expect(feed).toContain(isRight)
})

test('a stranger recomputes the record, sees every change to it, and finds nobody of the desk in it', async () => {
  const { path } = await articleOfTwoTexts()
  const record = await recordOf(path)
  expect(findProblems(record)).toEqual([])
  expect(record.revisions[1].text).toContain(secondWords)
  expect(JSON.stringify(record)).not.toMatch(/editor|@example/i)
  record.revisions[0].text = record.revisions[0].text.replace('ten', 'two')
  expect(findProblems(record)).toEqual(['revision 1: text'])
})

test('of a withdrawn article a notice is left, and hashes without texts', async ({ reader }) => {
  const { desk, article, path } = await articleOfTwoTexts()
  const places = [`${path}/history`, `${path}/v/1`, `${path}/history/1-to-2`, `${path}/since/1`]
  for (const place of places) expect((await reader.goto(place))?.status()).toBe(200)
  await desk.change('articles', article.id, { _status: 'draft' })
  await expect(async () => {
    for (const place of places) {
      expect((await reader.goto(place))?.status()).toBe(410)
      await expect(reader.getByRole('heading', { level: 1, name: 'This article was withdrawn' })).toBeVisible({
        timeout: 500,
      })
      expect(await reader.content()).not.toContain('old pier')
    }
  }).toPass()
  await expectGoodPage(reader)
  const record = await recordOf(path)
  expect(JSON.stringify(record)).not.toContain('old pier')
  expect(findProblems(record)).toEqual([])
})

test('the record moves with its article', async ({ reader }) => {
  const { desk, article, path } = await articleOfTwoTexts()
  const slug = `${article.slug}-moved`
  await desk.change('articles', article.id, { slug, _status: 'published' })
  await expect(async () => {
    for (const rest of ['/history', '/v/1', '/history/1-to-2', '/since/1', '/history.json']) {
      await reader.goto(path + rest)
      expect(new URL(reader.url()).pathname).toBe(`/articles/${slug}${rest}`)
    }
  }).toPass()
})
