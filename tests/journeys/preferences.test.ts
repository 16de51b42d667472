import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { anArticle, deskOf } from '../world/desk'
import { expectGoodPage } from '../world/good-page'
import { expect, test } from '../world/journey'
import { lettersTo, letterTo, linkIn } from '../world/mailbox'

const someAddress = (name: string) => `${name}.${Date.now()}@example.org`

async function subscribe(page: Page, email: string): Promise<void> {
  await page.goto('/newsletter')
  const form = page.getByRole('form', { name: 'Newsletter' })
  await form.getByRole('textbox', { name: 'Email', exact: true }).fill(email)
  await form.getByRole('button', { name: 'Subscribe' }).click()
  await page.goto(linkIn(await letterTo(email, /^Confirm your subscription/), /\/newsletter\/confirm\//))
  await page.getByRole('button', { name: 'Confirm my subscription' }).click()
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const press = (page: Page, name: string) => page.getByRole('button', { name }).click()

test('without an account or JavaScript a reader chooses, pauses, moves, looks at what is kept, and is erased', async ({
  reader,
}) => {
  test.setTimeout(240_000)
  const ines = someAddress('ines')
  const next = someAddress('ines.next')
  await subscribe(reader, ines)
  const welcome = await letterTo(ines, /^You are subscribed/)

  await test.step('the link of a letter shows nothing of her, and takes how often and a pause', async () => {
    await reader.goto(linkIn(welcome, /\/newsletter\/preferences\//))
    await expect(heading(reader, 'Fewer letters, or a pause')).toBeVisible()
    expect(await reader.content()).not.toContain(ines)
    await expectGoodPage(reader)
    await press(reader, 'Pause my letters')
    await expect(reader.getByRole('alert')).toContainText('Please choose how long the pause is to be.')
    await expectGoodPage(reader)
    await reader.getByRole('radio', { name: 'Three months' }).check()
    await press(reader, 'Pause my letters')
    await expect(reader.getByRole('status')).toContainText('Your letters are paused.')
    await expectGoodPage(reader)
    await press(reader, 'Get letters again now')
    await reader.getByRole('radio', { name: 'One letter a week with everything new' }).check()
    await press(reader, 'Save how often')
    await expect(reader.getByRole('radio', { name: 'One letter a week with everything new' })).toBeChecked()
  })

  await test.step('the rest needs a private link, mailed to her', async () => {
    await press(reader, 'Email me a private link')
    await expect(reader.getByRole('status')).toContainText('it is on its way')
    await reader.goto(linkIn(await letterTo(ines, /^Your private link/), /\/newsletter\/yours\//))
    await expect(heading(reader, 'Your letters')).toBeVisible()
    await expectGoodPage(reader)
  })

  await test.step('she chooses topics', async () => {
    await reader.getByRole('radio', { name: 'Only those on the topics I tick' }).check()
    await press(reader, 'Save what I get')
    await expect(reader.getByRole('alert')).toContainText('Please tick at least one topic')
    await expectGoodPage(reader)
    const topics = reader.getByRole('group', { name: 'Topics' }).getByRole('checkbox')
    await topics.first().check()
    await press(reader, 'Save what I get')
    await expect(topics.first()).toBeChecked()
    await expect(reader.getByRole('radio', { name: 'Only those on the topics I tick' })).toBeChecked()
  })

  await test.step('the file holds what is kept', async () => {
    const waiting = reader.waitForEvent('download')
    await reader.getByRole('link', { name: 'Download everything we keep (JSON)' }).click()
    const file = await readFile(await (await waiting).path(), 'utf8')
    expect(JSON.parse(file)).toMatchObject({ subscriber: { address: ines, frequency: 'weekly' } })
  })

  const own = reader.url().replace(/\?.*/, '')
  await test.step('her new address is asked first, and the old one is told', async () => {
    await reader.getByRole('textbox', { name: 'New email address' }).fill('ines at example')
    await press(reader, 'Ask at the new address')
    await expect(reader.getByRole('textbox', { name: 'New email address' })).toHaveValue('ines at example')
    await reader.getByRole('textbox', { name: 'New email address' }).fill(next)
    await press(reader, 'Ask at the new address')
    await expect(reader.getByRole('status')).toContainText('it is on its way there')
    await reader.goto(linkIn(await letterTo(next, /^Confirm your new address/), /\/newsletter\/new-address\//))
    await expectGoodPage(reader)
    await press(reader, 'Use this address from now on')
    await expect(heading(reader, 'Letters come to this address now')).toBeVisible()
    await expectGoodPage(reader)
    expect((await letterTo(ines, /was changed$/)).text).not.toContain(next)
    expect((await reader.goto(own))?.status()).toBe(410)
    await expectGoodPage(reader)
  })

  await test.step('everything is erased by a button that says what goes', async () => {
    await reader.goto(linkIn(welcome, /\/newsletter\/preferences\//))
    await press(reader, 'Email me a private link')
    await reader.goto(linkIn(await letterTo(next, /^Your private link/), /\/newsletter\/yours\//))
    await reader.getByRole('link', { name: 'Erase everything about me' }).click()
    await expect(heading(reader, 'Erase everything about you?')).toBeVisible()
    await expectGoodPage(reader)
    await press(reader, 'Erase everything')
    await expect(heading(reader, 'It is erased')).toBeVisible()
    await expectGoodPage(reader)
    expect((await reader.goto(linkIn(welcome, /\/newsletter\/preferences\//)))?.status()).toBe(410)
  })
})

test('who leaves is asked why afterwards, and whoever is paused gets no letter meanwhile', async ({
  reader,
  arrive,
}) => {
  test.setTimeout(180_000)
  const omar = someAddress('omar')
  const pia = someAddress('pia')
  await subscribe(reader, omar)
  const other = await arrive({ javaScriptEnabled: false })
  await subscribe(other, pia)
  await other.goto(linkIn(await letterTo(pia, /^You are subscribed/), /\/newsletter\/preferences\//))
  await other.getByRole('radio', { name: 'One month' }).check()
  await press(other, 'Pause my letters')

  const desk = await deskOf('editor')
  const article = await desk.create('articles', await anArticle(desk, { mailOnFirstPublish: true }))
  const letter = await letterTo(omar, new RegExp(article.title))
  expect(await lettersTo(pia, new RegExp(article.title))).toEqual([])

  await reader.goto(linkIn(letter, /\/newsletter\/unsubscribe\//))
  await reader.getByRole('link', { name: 'Fewer letters instead?' }).click()
  await expect(heading(reader, 'Fewer letters, or a pause')).toBeVisible()
  await press(reader, 'Unsubscribe')
  await expect(heading(reader, 'You have left')).toBeVisible()
  await expectGoodPage(reader)
  await press(reader, 'Tell why')
  await expect(reader.getByRole('alert')).toContainText('Please choose one of these')
  await expectGoodPage(reader)
  await reader.getByRole('radio', { name: 'Too many letters' }).check()
  await press(reader, 'Tell why')
  await expect(heading(reader, 'Thank you')).toBeVisible()
  await expectGoodPage(reader)
})
