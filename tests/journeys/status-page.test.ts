import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { anArticle, deskOf } from '../world/desk'
import { expectGoodPage } from '../world/good-page'
import { expect, test } from '../world/journey'
import { letterTo, linkIn } from '../world/mailbox'

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true })

async function ask(page: Page, path: string, words: string, email?: string) {
  await page.goto(path)
  const form = page.getByRole('form', { name: 'Ask or comment' })
  await form.getByRole('textbox', { name: 'Your comment or question', exact: true }).fill(words)
  await form.getByRole('textbox', { name: 'Your name', exact: true }).fill('Mira')
  if (email) {
    await form.getByRole('textbox', { name: 'Email', exact: true }).fill(email)
    await form.getByRole('checkbox', { name: 'Email me when someone answers', exact: true }).check()
  }
  await form.getByRole('checkbox', { name: 'I agree that my words are read and may be published', exact: true }).check()
  await form.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Thank you, we have it', exact: true })).toBeVisible()
  // With JavaScript the thanks stand where the form was, with the way to the page of one's own.
  if (page.url().endsWith(path)) {
    const thanks = page.getByRole('region', { name: 'Thank you, we have it', exact: true })
    await thanks.getByRole('link', { name: /\/comments\/mine\// }).click()
  }
  await expect(heading(page, 'Thank you, we have it')).toBeVisible()
}

const people = [
  { who: 'reader', how: 'without JavaScript' },
  { who: 'visitor', how: 'with JavaScript' },
] as const

for (const { who, how } of people) {
  test(`${how}, an asker changes their words, hears of the answer, and takes everything away again`, async ({
    reader,
    visitor,
  }) => {
    test.setTimeout(180_000)
    const page = who === 'reader' ? reader : visitor
    const email = `own.page.${who}.${Date.now()}@example.org`
    const desk = await deskOf('editor')
    const article = await desk.create('articles', await anArticle(desk))
    const path = `/articles/${article.slug}`

    await ask(page, path, 'How long may a nap in the sling be?', email)
    const own = page.url()
    await expect(page.getByText('Nothing more is needed from you.')).toBeVisible()
    await expect(heading(page, 'Thank you, we have it')).toBeVisible()
    await expectGoodPage(page)

    await test.step('the words are changed, and refused ones come back', async () => {
      await link(page, 'Change my words').click()
      await expectGoodPage(page)
      const words = page.getByRole('textbox', { name: 'Your comment or question', exact: true })
      await words.fill('?')
      await button(page, 'Save my words').click()
      await expect(page.getByRole('alert')).toContainText('Please write your comment or question.')
      await expect(words).toHaveValue('?')
      await expectGoodPage(page)
      await words.fill('How long may a nap in the carrier be?')
      await button(page, 'Save my words').click()
      await expect(page).toHaveURL(own)
      await expect(page.getByText('a nap in the carrier')).toBeVisible()
      await expect(heading(page, 'Your question is waiting to be read')).toBeVisible()
    })

    await test.step('leave to quote it is given and taken back', async () => {
      await button(page, 'Yes, you may quote it').click()
      await expect(page).toHaveURL(own)
      await expectGoodPage(page)
      await button(page, 'Do not quote it any more').click()
      await expect(button(page, 'Yes, you may quote it')).toBeVisible()
    })

    await test.step('the confirmed address leads back here', async () => {
      const letter = await letterTo(email, /^Confirm your address/)
      await page.goto(linkIn(letter, /\/comments\/confirm\//))
      await button(page, 'Confirm my address').click()
      await expectGoodPage(page)
      await link(page, 'Everything about what you sent').click()
      await expect(page).toHaveURL(own)
      await expect(page.getByText('Your email address is confirmed.')).toBeVisible()
    })

    await test.step('once it is published, the page leads to its place', async () => {
      const comment = await desk.find('comments', 'privateOriginal', 'How long may a nap in the carrier be?')
      await desk.press(`comments/${comment.id}/approve`, { publicWording: 'How long may a nap in the carrier be?' })
      await page.goto(own)
      await expect(heading(page, 'Your question is published')).toBeVisible()
      await expectGoodPage(page)
      await expect(link(page, 'Change my words')).toHaveCount(0)
      const place = await link(page, 'Your question on the site').getAttribute('href')
      expect(place).toBe(`${path}#c-${comment.id}`)
    })

    await test.step('everything kept is a file without the address', async () => {
      const download = page.waitForEvent('download')
      await link(page, 'Download everything we keep about it').click()
      const kept = await readFile(await (await download).path(), 'utf8')
      expect(JSON.parse(kept)).toMatchObject({ status: 'published', name: 'Mira', address: 'confirmed' })
      expect(kept).not.toContain(email)
    })

    await test.step('taken back, it is off the article’s page', async () => {
      await link(page, 'Take it back').click()
      await expectGoodPage(page)
      await button(page, 'Take it back').click()
      await expect(page).toHaveURL(own)
      await expect(heading(page, 'You took your question back')).toBeVisible()
      await expectGoodPage(page)
      const shown = async () => (await fetch(new URL(path, page.url()))).text()
      await expect.poll(shown).not.toContain('a nap in the carrier')
    })

    await test.step('deleted, nothing is left', async () => {
      await link(page, 'Delete everything').click()
      await expectGoodPage(page)
      await button(page, 'Delete everything').click()
      await expect(heading(page, 'There is nothing here any more')).toBeVisible()
      await expectGoodPage(page)
      expect((await fetch(own)).status).toBe(410)
      const headers = (await fetch(own)).headers
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('x-robots-tag')).toBe('noindex')
    })
  })
}

test('an asker whose question is declined reads why, in kind words', async ({ reader }) => {
  const desk = await deskOf('editor')
  const article = await desk.create('articles', await anArticle(desk))
  await ask(reader, `/articles/${article.slug}`, 'Is my daughter of nine weeks drinking enough?')
  const own = reader.url()
  const comment = await desk.find('comments', 'privateOriginal', 'Is my daughter of nine weeks drinking enough?')
  const why = { reasons: ['patient-specific'], noteToWriter: 'Your midwife can look at her with you.' }
  await desk.press(`comments/${comment.id}/decline`, why)
  await reader.goto(own)
  await expect(heading(reader, 'Your question was not published')).toBeVisible()
  await expect(reader.getByText('we cannot advise on them from afar')).toBeVisible()
  await expect(reader.getByText('Your midwife can look at her with you.')).toBeVisible()
  await expectGoodPage(reader)
})
