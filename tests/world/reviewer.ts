/** A reviewer, somebody with no account: asked by an editor, found in the mailbox, signing on a phone. */
import type { Page } from '@playwright/test'
import { type Desk, deskOf, type Kept } from './desk'
import { expect } from './journey'
import { letterTo, linkIn } from './mailbox'
import { siteUrl } from './site'

export const phone = { viewport: { width: 375, height: 720 }, javaScriptEnabled: false }

/** A profile with a credential that counts as medical, and an address to write to. */
export async function aReviewer(desk: Desk): Promise<{ person: Kept; name: string; email: string }> {
  const stamp = Date.now()
  const name = `Rita Sample ${stamp}`
  const person = await desk.create('people', {
    name,
    slug: `rita-sample-${stamp}`,
    role: 'Lactation consultant',
    credentials: [
      { abbreviation: 'IBCLC', name: 'Certified lactation consultant', issuer: 'A sample board', medical: true },
    ],
  })
  return { person, name, email: `rita.${stamp}@example.org` }
}

/** Opens the letter that asks, and signs the whole text with the name. */
export async function signWholeText(page: Page, email: string): Promise<void> {
  await page.goto(linkIn(await letterTo(email, /^Would you review/), /\/review\//))
  const form = page.getByRole('form', { name: 'Your answer' })
  await form.getByRole('radio', { name: 'I sign the whole text' }).check()
  await form.getByRole('textbox', { name: 'Conflicts of interest' }).fill('None')
  await form.getByRole('checkbox', { name: /^I have read this text/ }).check()
  await form.getByRole('button', { name: 'Send my answer' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Your signature is recorded' })).toBeVisible()
}

export type PageTruth = { text: string; reviewedBy: string[]; lastReviewed?: string }

/** What readers and machines are told at an address just now. */
export async function truthAt(path: string): Promise<PageTruth> {
  const html = await (await fetch(new URL(path, siteUrl()))).text()
  const graphs = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json = '{}']): { '@type'?: string; reviewedBy?: { name: string }[]; lastReviewed?: string } => JSON.parse(json),
  )
  const page = graphs.find((graph) => graph['@type'] === 'MedicalWebPage')
  return {
    text: html.replace(/<script.*?<\/script>/gs, '').replace(/<[^>]+>/g, ' '),
    reviewedBy: page?.reviewedBy?.map(({ name }) => name) ?? [],
    lastReviewed: page?.lastReviewed,
  }
}

/** Signs in, asks and signs: an article whose every word is reviewed. */
export async function askAndSign(page: Page, article: Kept): Promise<{ name: string; email: string }> {
  const { person, name, email } = await aReviewer(await deskOf('administrator'))
  await (await deskOf('editor')).press(`articles/${article.id}/reviews`, { reviewer: person.id, address: email })
  await signWholeText(page, email)
  return { name, email }
}
