/** The letters that left, as the outbox adapter wrote them down. */
import { expect } from '@playwright/test'
import type { Letter } from '@/platform/mail/mailer'
import { listOutbox, readOutbox } from '@/platform/mail/read-outbox'
import { dataFolder } from './site'

/** Every letter to an address whose subject matches, the newest first. */
export async function lettersTo(address: string, subject: RegExp): Promise<Letter[]> {
  const entries = (await listOutbox(dataFolder(), 1000)).filter((entry) => entry.to === address)
  const matching = entries.filter((entry) => subject.test(entry.subject))
  const kept = await Promise.all(matching.map(({ id }) => readOutbox(dataFolder(), id)))
  return kept.filter((one) => one !== undefined).map(({ letter }) => letter)
}

/** Waits for a letter and returns the newest. */
export async function letterTo(address: string, subject: RegExp): Promise<Letter> {
  const count = async () => (await lettersTo(address, subject)).length
  await expect
    .poll(count, { message: `a letter “${subject.source}” to ${address}`, timeout: 60_000 })
    .toBeGreaterThan(0)
  const [letter] = await lettersTo(address, subject)
  if (!letter) throw new Error('The letter is gone')
  return letter
}

/** The one address in a letter's text that matches. */
export function linkIn(letter: Letter, path: RegExp): string {
  const links = letter.text.match(/https?:\/\/[^\s<>()[\]]+/g) ?? []
  const link = links.find((one) => path.test(one))
  if (!link) throw new Error(`No link like ${path.source} in “${letter.subject}”:\n${letter.text}`)
  return link
}
