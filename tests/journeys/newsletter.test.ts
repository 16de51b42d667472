import type { Page } from '@playwright/test'
import { publish, turnTo } from '../world/admin'
import { anArticle, deskOf } from '../world/desk'
import { expectGoodPage } from '../world/good-page'
import { expect, test } from '../world/journey'
import { lettersTo, letterTo, linkIn } from '../world/mailbox'

const someAddress = (name: string) => `${name}.${Date.now()}@example.org`

async function signUp(page: Page, email: string): Promise<void> {
  const form = page.getByRole('form', { name: 'Newsletter' })
  await form.getByRole('textbox', { name: 'Email', exact: true }).fill(email)
  await form.getByRole('button', { name: 'Subscribe' }).click()
}

async function subscribe(page: Page, email: string): Promise<void> {
  await page.goto('/newsletter')
  await signUp(page, email)
  await page.goto(linkIn(await letterTo(email, /^Confirm your subscription/), /\/newsletter\/confirm\//))
  await page.getByRole('button', { name: 'Confirm my subscription' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'You are subscribed' })).toBeVisible()
}

const named = (title: string) => new RegExp(title)

test('a reader without JavaScript subscribes with the letter’s button, gets each article once, and leaves with one click', async ({
  reader,
  arrive,
  signedInAs,
}) => {
  test.setTimeout(240_000)
  const mira = someAddress('mira')
  const staysPending = someAddress('pending')

  await test.step('the form asks once more for what is not an address, and keeps it', async () => {
    await reader.goto('/articles/safe-sleep')
    await expectGoodPage(reader)
    await signUp(reader, 'mira at example')
    await expect(reader.getByRole('alert')).toContainText('This is not a whole email address')
    await expect(reader.getByRole('textbox', { name: 'Email', exact: true })).toHaveValue('mira at example')
    await expectGoodPage(reader)
  })

  await test.step('the form is sent, and nothing is promised before the letter', async () => {
    await reader.goto('/articles/safe-sleep')
    await signUp(reader, mira)
    await expect(reader).toHaveURL(/\/newsletter\/check-your-mail\/[\w-]{43}$/)
    await expect(reader.getByRole('heading', { level: 1, name: 'Check your mail' })).toBeVisible()
    await expectGoodPage(reader)
  })

  await test.step('opening the link, and opening it again, changes nothing', async () => {
    const link = linkIn(await letterTo(mira, /^Confirm your subscription/), /\/newsletter\/confirm\//)
    const administrator = await deskOf('administrator')
    const pending = async () =>
      (await administrator.all('subscribers')).filter(({ status }) => status === 'pending').length
    const before = await pending()
    for (const _ of ['once', 'twice']) {
      await reader.goto(link)
      await expect(reader.getByRole('button', { name: 'Confirm my subscription' })).toBeVisible()
    }
    expect(await pending()).toBe(before)
    await expectGoodPage(reader)
    await reader.getByRole('button', { name: 'Confirm my subscription' }).click()
    await expect(reader.getByRole('heading', { level: 1, name: 'You are subscribed' })).toBeVisible()
    expect(await pending()).toBe(before - 1)
    await expectGoodPage(reader)
  })

  const another = await arrive({ javaScriptEnabled: false })
  const noah = someAddress('noah')
  await subscribe(another, noah)
  const third = await arrive({ javaScriptEnabled: false })
  await third.goto('/newsletter')
  await expectGoodPage(third)
  await signUp(third, staysPending)

  const desk = await deskOf('editor')
  const first = await desk.create('articles', await anArticle(desk, { _status: 'draft' }))
  await test.step('an editor publishes with “Email this to subscribers”', async () => {
    const page = await signedInAs('editor')
    await page.goto(`/admin/collections/articles/${first.id}`)
    await turnTo(page, 'Publishing')
    await page.getByRole('checkbox', { name: 'Email this to subscribers' }).check()
    await publish(page)
  })
  const letter = await letterTo(mira, named(first.title))
  expect(letter.text).toContain('It was further than it looked.')
  await letterTo(noah, named(first.title))

  await test.step('her mailbox’s own button takes her off with one post', async () => {
    expect(letter.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click')
    const door = letter.headers['List-Unsubscribe']?.match(/<(https?:[^>]+)>/)?.[1] ?? 'nothing'
    const answer = await fetch(door, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) })
    expect(answer.status).toBe(200)
  })

  const second = await desk.create('articles', await anArticle(desk, { mailOnFirstPublish: true }))
  await test.step('the next letter goes to who is still subscribed, and each got each letter once', async () => {
    await letterTo(noah, named(second.title))
    const counts = async (title: string) =>
      Promise.all([mira, noah, staysPending].map(async (one) => (await lettersTo(one, named(title))).length))
    expect(await counts(first.title)).toEqual([1, 1, 0])
    expect(await counts(second.title)).toEqual([0, 1, 0])
  })

  await test.step('the page behind the letter’s link takes off by a button, and only by the button', async () => {
    const link = linkIn(await letterTo(noah, named(second.title)), /\/newsletter\/unsubscribe\//)
    await another.goto(link)
    await another.goto(link)
    await expectGoodPage(another)
    await another.getByRole('button', { name: 'Unsubscribe' }).click()
    await expect(another.getByRole('heading', { level: 1, name: 'You have left' })).toBeVisible()
    await expectGoodPage(another)
  })
})

test('a reader without JavaScript types the code of the letter into the page that is still open', async ({
  reader,
}) => {
  const ines = someAddress('ines')
  await reader.goto('/newsletter')
  await signUp(reader, ines)
  await expect(reader.getByRole('heading', { level: 1, name: 'Check your mail' })).toBeVisible()
  const page = reader.url()
  const letter = await letterTo(ines, /^Confirm your subscription/)
  const [code = ''] = /^\d{6}$/m.exec(letter.text) ?? []
  const field = reader.getByRole('textbox', { name: 'Code from the letter' })
  const button = reader.getByRole('button', { name: 'Confirm my subscription' })
  await test.step('a wrong code comes back with what to do', async () => {
    const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0')
    await field.fill(wrong)
    await button.click()
    await expect(reader.getByRole('alert')).toContainText('This code does not fit.')
    await expect(field).toHaveValue(wrong)
    await expectGoodPage(reader)
  })
  await field.fill(`${code.slice(0, 3)} ${code.slice(3)}`)
  await button.click()
  await expect(reader).toHaveURL(/\/newsletter\/subscribed$/)
  await expect(reader.getByRole('heading', { level: 1, name: 'You are subscribed' })).toBeVisible()
  await expectGoodPage(reader)
  await letterTo(ines, /^You are subscribed/)
  await test.step('the page is the same as before for whoever comes back to it', async () => {
    const answer = await reader.goto(page)
    expect(answer?.headers()).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
    await expect(reader.getByRole('heading', { level: 1, name: 'Check your mail' })).toBeVisible()
  })
})

test('an editor enters an address from a list of paper, and prints the proof', async ({ signedInAs, expected }) => {
  expected.push(/^422 POST .*\/api\/subscribers\/enter$/)
  const emil = someAddress('emil')
  const page = await signedInAs('editor')
  await page.goto('/admin/collections/subscribers')
  // Not pressed: the list goes to its own address once more while it settles.
  for (const [name, path] of [
    ['Enter an address for somebody who asked for the newsletter', '/admin/enter-address'],
    ['End the subscription of one address', '/admin/end-subscription'],
    ['Print the proof of consent for one address', '/admin/proof-of-consent'],
  ] as const)
    await expect(page.getByRole('link', { name })).toHaveAttribute('href', path)
  await page.goto('/admin/enter-address')
  const address = page.getByRole('textbox', { name: 'Email address' })
  await address.fill('emil at example')
  await page.getByRole('button', { name: 'Send the letter that asks' }).click()
  await expect(address).toHaveAccessibleDescription(/This is not a whole email address/)
  await expect(address).toBeFocused()
  await address.fill(emil)
  await page.getByRole('textbox', { name: 'How they asked for it' }).fill('Signed the list at the practice.')
  await page.getByRole('button', { name: 'Send the letter that asks' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Nobody is subscribed by this.' })).toBeVisible()
  await letterTo(emil, /^Confirm your subscription/)

  await page.goto('/admin/proof-of-consent')
  await page.getByRole('textbox', { name: 'Email address' }).fill(emil)
  const [proof] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Show the proof' }).click(),
  ])
  await expect(proof.getByRole('heading', { level: 1, name: 'Proof of consent' })).toBeVisible()
  await expect(proof.getByText('Signed the list at the practice.')).toBeVisible()
  expect(proof.url()).not.toContain('emil')
  await expectGoodPage(proof)
  await proof.emulateMedia({ media: 'print' })
  await expect(proof.getByRole('textbox')).toHaveCount(0)
})

test('somebody who did not subscribe keeps our letters away for good', async ({ reader }) => {
  const olga = someAddress('olga')
  await reader.goto('/newsletter')
  await signUp(reader, olga)
  await reader.goto(linkIn(await letterTo(olga, /^Confirm your subscription/), /\/newsletter\/block\//))
  await expectGoodPage(reader)
  await reader.getByRole('button', { name: 'Never write to my address again' }).click()
  await expect(reader.getByRole('heading', { level: 1, name: 'We will not write to you again' })).toBeVisible()
})

test('a link that was cut in two says so, and offers a new one', async ({ reader }) => {
  const answer = await reader.goto('/newsletter/confirm/half-of-a-link')
  expect(answer?.status()).toBe(404)
  await expect(reader.getByRole('form', { name: 'Newsletter' })).toBeVisible()
  await expectGoodPage(reader)
})
