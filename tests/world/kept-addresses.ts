/**
 * No answer of the house holds the address of somebody who wrote below an article, whoever asks: only a refused form
 * gives it back to the one who has just typed it. The mailbox stands for readers' own mail.
 */
import type { Page, Request, Response } from '@playwright/test'

/** Of every journey so far: a later one may meet what an earlier one left. */
const addresses = new Set<string>()

const FORM = '/forms/comment'
const pathOf = (url: string) => (URL.canParse(url) ? new URL(url).pathname : '')

/** The address in a form as a browser sends it, with or without JavaScript. */
export function addressIn(sent: string): string | undefined {
  const plain = new URLSearchParams(sent).get('email')
  const [, part] = /name="email"\r?\n\r?\n([^\r\n]*)/.exec(sent) ?? []
  const address = (part ?? plain ?? '').trim().toLowerCase()
  return /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(address) ? address : undefined
}

function note(request: Request): void {
  if (request.method() !== 'POST' || pathOf(request.url()) !== FORM) return
  const address = addressIn(request.postData() ?? '')
  if (address) addresses.add(address)
}

const isRead = (response: Response) =>
  !['/dev/mailbox', FORM].some((path) => pathOf(response.url()).startsWith(path)) &&
  ['document', 'fetch', 'xhr', 'other'].includes(response.request().resourceType())

/** The addresses that a text gives away, as they are or as a part of an address of the web. */
export const givenAway = (text: string, known: Iterable<string> = addresses): string[] => {
  const small = text.toLowerCase()
  return [...known].filter((one) => [one, encodeURIComponent(one)].some((form) => small.includes(form)))
}

/** @returns waits until everything that was answered so far has been read. */
export function listenForAddresses(page: Page, surprised: (surprise: string) => void): () => Promise<void> {
  const reading: Promise<void>[] = []
  page.on('request', note)
  page.on('response', (response) => {
    if (!isRead(response) || addresses.size === 0) return
    const read = response
      .text()
      // A redirect has no body, and one that was broken off none any more.
      .catch(() => '')
      .then((text) => {
        for (const address of givenAway(text)) surprised(`gave ${address} away: ${response.url()}`)
      })
    reading.push(read)
  })
  return async () => {
    await Promise.all(reading)
  }
}
