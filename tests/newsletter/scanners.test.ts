import { expect, test, vi } from 'vitest'
import * as block from '@/newsletter/web/block.route'
import * as confirm from '@/newsletter/web/confirm.route'
import { POST } from '@/newsletter/web/subscribe.route'
import * as unsubscribe from '@/newsletter/web/unsubscribe.route'
import { linksOf } from '../world/every-link'
import { aHouse } from '../world/rooms'
import { everything, lettersTo, signUpForm, subscriber, withToken } from './sign-up'

vi.mock('@/platform/request', () => ({ readerRequest: () => house().reader() }))

const house = aHouse()
const doors: Record<string, typeof confirm | undefined> = { confirm, block, unsubscribe }

/** Opens one address as a scanner does. @returns the page; nothing for pages that stand in no route of the room. */
async function open(url: string, method: string): Promise<string | undefined> {
  const [, what = '', token = ''] = /\/newsletter\/(\w+)\/([^/?#]+)/.exec(new URL(url).pathname) ?? []
  return (await doors[what]?.GET(new Request(url, { method }), withToken(decodeURIComponent(token))))?.text()
}

test('a scanner that fetches every link of a letter, follows what it finds and fetches again changes no row', async () => {
  await POST(signUpForm('waiting@example.org'))
  await subscriber(house(), 'subscribed@example.org')
  const letters = [
    ...(await lettersTo(house(), 'waiting@example.org')),
    ...(await lettersTo(house(), 'subscribed@example.org')),
  ]
  expect(letters.map(({ kind }) => kind)).toEqual(['confirm-subscription', 'confirm-subscription', 'welcome'])
  const before = await everything(house())
  const seen = new Map<string, number>()
  const waiting = letters.flatMap(linksOf)
  for (const url of waiting) {
    if (seen.has(url)) continue
    const pages = []
    for (const method of ['HEAD', 'GET', 'GET']) pages.push(await open(url, method))
    seen.set(url, pages.filter((page) => page !== undefined).length)
    for (const page of pages)
      for (const [, found = ''] of (page ?? '').matchAll(/(?:href|src|action)="([^"#]+)"/g))
        waiting.push(new URL(found, url).href)
  }
  expect([...seen.values()].filter((opened) => opened === 3)).toHaveLength(5)
  expect(seen.size).toBeGreaterThan(15)
  expect(await everything(house())).toBe(before)
})
