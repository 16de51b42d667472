import type { Page } from '@playwright/test'
import type { Letter } from '@/platform/mail/mailer'
import { listOutbox, readOutbox } from '@/platform/mail/read-outbox'
import { anArticle, deskOf } from '../world/desk'
import { kindOfLink, linksOf } from '../world/every-link'
import { expect, test } from '../world/journey'
import { letterTo, linkIn } from '../world/mailbox'
import { dataFolder, siteUrl } from '../world/site'

async function signUp(page: Page, email: string): Promise<void> {
  await page.goto('/newsletter')
  const form = page.getByRole('form', { name: 'Newsletter' })
  await form.getByRole('textbox', { name: 'Email', exact: true }).fill(email)
  await form.getByRole('button', { name: 'Subscribe' }).click()
  await expect(page).toHaveURL(/\/newsletter\/check-your-mail\/[\w-]{43}$/)
}

/** Of each kind of link that stands in any letter, the first two: the outbox may hold the letters of every journey. */
function someOfEachKind(letters: Letter[]): string[] {
  const byKind = new Map<string, string[]>()
  for (const url of letters.flatMap(linksOf)) {
    // The desk asks for a sign-in before it does anything.
    if (new URL(url).origin !== siteUrl() || new URL(url).pathname.startsWith('/admin')) continue
    const kind = byKind.get(kindOfLink(url)) ?? []
    if (kind.length < 2 && !kind.includes(url)) byKind.set(kindOfLink(url), [...kind, url])
  }
  return [...byKind.values()].flat()
}

test('a scanner that runs every link of every kind of letter confirms nobody and unsubscribes nobody', async ({
  arrive,
}) => {
  test.setTimeout(600_000)
  const now = Date.now()
  const [waiting, subscribed] = [`scanned.waiting.${now}@example.org`, `scanned.reader.${now}@example.org`]
  const reader = await arrive({ javaScriptEnabled: false })
  await signUp(reader, waiting)
  await letterTo(waiting, /^Confirm your subscription/)
  await signUp(reader, subscribed)
  await reader.goto(linkIn(await letterTo(subscribed, /^Confirm your subscription/), /\/newsletter\/confirm\//))
  await reader.getByRole('button', { name: 'Confirm my subscription' }).click()
  await letterTo(subscribed, /^You are subscribed/)
  const desk = await deskOf('administrator')
  const article = await desk.create('articles', await anArticle(desk, { mailOnFirstPublish: true }))
  await letterTo(subscribed, new RegExp(article.title))

  const standing = async () =>
    (await desk.all('subscribers', '&sort=-id')).map(({ id, status, confirmedAt, leftAt }) => ({
      id,
      status,
      confirmedAt,
      leftAt,
    }))
  const before = await standing()
  expect(before.filter(({ status }) => status === 'confirmed').length).toBeGreaterThan(0)
  expect(before.filter(({ status }) => status === 'pending').length).toBeGreaterThan(0)

  const entries = await listOutbox(dataFolder(), 2000)
  const kept = await Promise.all(entries.map(({ id }) => readOutbox(dataFolder(), id)))
  const links = someOfEachKind(kept.flatMap((one) => (one ? [one.letter] : [])))
  const kinds = new Set(links.map(kindOfLink))
  for (const kind of ['confirm', 'block', 'unsubscribe']) expect(kinds).toContain(`/newsletter/${kind}/…`)

  const scanner = await arrive()
  for (const link of links) {
    for (const method of ['HEAD', 'GET']) await scanner.request.fetch(link, { method })
    await scanner.goto(link)
    await scanner.waitForLoadState('networkidle')
    await scanner.reload()
  }
  expect(await standing()).toEqual(before)
  await scanner.goto(linkIn(await letterTo(waiting, /^Confirm your subscription/), /\/newsletter\/confirm\//))
  await expect(scanner.getByRole('button', { name: 'Confirm my subscription' })).toBeVisible()
})
