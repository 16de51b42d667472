import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { askLinks, externalLinks, MOST_LINKS } from '@/newsletter/issues/link-check'
import { isPublicAddress } from '@/platform/public-address'
import { type Registries, registriesStandIn } from '../world/registries-stand-in'

let far: Registries

beforeAll(async () => {
  far = await registriesStandIn()
})
afterAll(() => far.close())
beforeEach(() => {
  far.pages.clear()
  far.asked = []
  far.mood = 'well'
})

test('the links of a letter that lead away are found once each, and ours and the way out are not asked', () => {
  const html = `<a href="https://a.example/x?b=1&amp;c=2">a</a> <A class="b" HREF="http://b.example">b</A>
    <a href="https://a.example/x?b=1&amp;c=2">again</a> <a href="https://feed.example/articles/one">ours</a>
    <a href="mailto:a@example.org">mail</a> <a href="%%UNSUBSCRIBE%%">out</a> <a href="javascript:alert(1)">no</a>`
  expect(externalLinks(html, 'https://feed.example')).toEqual(['https://a.example/x?b=1&c=2', 'http://b.example/'])
})

test.each([
  [200, 'alive'],
  [404, 'gone'],
  [410, 'gone'],
  [403, 'unclear'],
  [500, 'unclear'],
])('a link that answers %i is %s', async (status, state) => {
  far.pages.set('/page', { status })
  expect(await askLinks([`${far.url}/page`], far.outside)).toEqual([{ url: `${far.url}/page`, state }])
})

test('nothing is asked that stands inside, by name, by number or behind a redirect', async () => {
  const strict = { ...far.outside, mayReach: (address: string) => isPublicAddress(address) }
  const { port } = new URL(far.url)
  const urls = [`${far.url}/a`, `http://localhost:${port}/a`, `http://[::1]:${port}/a`, 'http://169.254.169.254/latest']
  expect((await askLinks(urls, strict)).map(({ state }) => state)).toEqual(['private', 'private', 'private', 'private'])
  expect(far.asked).toEqual([])
  const onlyFirst = { ...far.outside, mayReach: (_: string, __: number, origin: string) => origin === far.url }
  far.pages.set('/leads', { status: 302, headers: { location: `http://localhost:${port}/secret` } })
  expect(await askLinks([`${far.url}/leads`], onlyFirst)).not.toMatchObject([{ state: 'alive' }])
  expect(far.asked.map(({ what }) => what)).toEqual(['HEAD /leads'])
})

test('a host that never answers, or is not there, is told and keeps nobody waiting for long', async () => {
  far.mood = 'silent'
  const impatient = { ...far.outside, timeoutMs: 50 }
  expect(await askLinks([`${far.url}/never`], impatient)).toMatchObject([{ state: 'unclear' }])
  expect(await askLinks(['http://127.0.0.1:9/nobody'], far.outside)).toMatchObject([{ state: 'unreachable' }])
})

test('of a letter full of links the first are asked, and the rest is said not to have been', async () => {
  const urls = Array.from({ length: MOST_LINKS + 3 }, (_, at) => `${far.url}/page${at}`)
  for (const url of urls) far.pages.set(new URL(url).pathname, { status: 200 })
  const states = (await askLinks(urls, far.outside)).map(({ state }) => state)
  expect(states.filter((state) => state === 'alive')).toHaveLength(MOST_LINKS)
  expect(states.slice(-3)).toEqual(['not-asked', 'not-asked', 'not-asked'])
  expect(far.asked[0]?.agent).toContain('Bedside/1')
})
