/** An old letter, found again: what its reader learns of the article since. */
import type { Page } from '@playwright/test'
import { anArticle, bodyOf, deskOf } from '../world/desk'
import { expectEverywhere, statusAt } from '../world/everywhere'
import { expectGoodPage } from '../world/good-page'
import { expect, test } from '../world/journey'
import { letterTo, linkIn } from '../world/mailbox'
import { siteUrl } from '../world/site'

const firstWords = 'The ferry leaves at ten from the old pier, every day but Sunday.'
const secondWords = 'The ferry leaves at nine from the old pier, every day but Sunday.'

async function subscribe(page: Page, email: string): Promise<void> {
  await page.goto('/newsletter')
  const form = page.getByRole('form', { name: 'Newsletter' })
  await form.getByRole('textbox', { name: 'Email', exact: true }).fill(email)
  await form.getByRole('button', { name: 'Subscribe' }).click()
  await page.goto(linkIn(await letterTo(email, /^Confirm your subscription/), /\/newsletter\/confirm\//))
  await page.getByRole('button', { name: 'Confirm my subscription' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'You are subscribed' })).toBeVisible()
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

test('who gets a letter learns from it, also much later, what has changed, and is written to when it was wrong', async ({
  arrive,
}) => {
  test.setTimeout(240_000)
  const reader = await arrive({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })
  const address = `ferry.${Date.now()}@example.org`
  await subscribe(reader, address)
  const desk = await deskOf('editor')
  const article = await desk.create(
    'articles',
    await anArticle(desk, { body: bodyOf(firstWords, 'It is never late.'), mailOnFirstPublish: true }),
  )
  const letter = await letterTo(address, new RegExp(`^${article.title}$`))
  const since = new URL(linkIn(letter, /\/since\//)).pathname
  expect(since).toBe(`/articles/${article.slug}/since/1`)

  await test.step('at first nothing has changed', async () => {
    await reader.goto(since)
    await expect(heading(reader)).toHaveText('This article has not changed since you got it')
    await expectGoodPage(reader)
    await reader.getByRole('main').getByRole('link', { name: 'Read the article as it is now' }).click()
    await expect(heading(reader)).toHaveText(article.title)
  })

  await test.step('then it says what was published since, and the very words', async () => {
    await desk.change('articles', article.id, {
      body: bodyOf(secondWords, 'It is never late.'),
      changeClass: 'correction',
      changeNote: 'A new timetable.',
      _status: 'published',
    })
    await expectEverywhere([siteUrl()], [{ path: since, words: 'has changed since you got it' }])
    await reader.goto(since)
    await expectGoodPage(reader)
    const main = reader.getByRole('main')
    await expect(main.getByText('A new timetable.')).toBeVisible()
    await expect(main.locator('del').filter({ hasText: 'ten' })).toContainText('removed: ')
    await expect(main.locator('ins').filter({ hasText: 'nine' })).toContainText('added: ')
    await expectEverywhere([siteUrl()], [{ path: `/articles/${article.slug}/since/2`, words: 'has not changed' }])
  })

  await test.step('what was wrong comes first, and by letter', async () => {
    const at = new Date().toISOString()
    const words = { wasWrong: 'We said the ferry leaves at ten.', isRight: 'It leaves at nine.' }
    await desk.create('corrections', { article: article.id, ...words, seriousness: 'material', at })
    const correction = await letterTo(address, /^Correction: /)
    expect(correction.text).toContain(words.wasWrong)
    expect(correction.text).toContain(words.isRight)
    expect(new URL(linkIn(correction, /\/since\//)).pathname).toBe(since)
    await expectEverywhere([siteUrl()], [{ path: since, words: words.wasWrong }])
    await reader.goto(since)
    await expect(heading(reader)).toHaveText('This article was corrected since you got it')
    await expect(reader.getByText(words.isRight)).toBeVisible()
    await expectGoodPage(reader)
    await expectEverywhere([siteUrl()], [{ path: `/articles/${article.slug}/since/2`, words: 'has not changed' }])
  })

  await test.step('there is no page of a version that there never was', async () => {
    for (const number of ['3', '0', '01', 'x', '99999999'])
      expect(await statusAt(siteUrl(), `/articles/${article.slug}/since/${number}`)).toBe(404)
    await reader.goto(`/articles/${article.slug}/since/3`)
    await expectGoodPage(reader)
    await expect(reader.getByRole('main').getByRole('link', { name: 'See all articles' })).toBeVisible()
  })

  await test.step('an address that moved leads on, and a withdrawn article says so', async () => {
    const slug = `${article.slug}-moved`
    await desk.change('articles', article.id, { slug, _status: 'published' })
    await expect.poll(() => statusAt(siteUrl(), since)).toBe(308)
    await reader.goto(since)
    await expect(reader).toHaveURL(new RegExp(`/articles/${slug}/since/1$`))
    await desk.change('articles', article.id, { _status: 'draft' })
    await expectEverywhere([siteUrl()], [{ path: `/articles/${slug}/since/1`, words: 'This article was withdrawn' }])
  })
})
