import { expect, test } from 'vitest'
import { suppress } from '@/mailroom/suppress'
import { issueEndpoints } from '@/newsletter/cms/issue-endpoints'
import { query } from '@/platform/database'
import type { Role } from '@/staff/roles'
import { bodyOf, staffOf } from '../world/people'
import { aHouse } from '../world/rooms'

import { dueIssue, frozenIssue, sendingOf, subscribe } from './readership'
import { lettersTo } from './sign-up'

const house = aHouse()

async function ask(method: string, path: string, issue: string, role?: Role, asked: Record<string, unknown> = {}) {
  const endpoint = issueEndpoints.find((one) => one.path === `/:id/${path}` && one.method === method)
  if (!endpoint) expect.unreachable(`there is no door ${path}`)
  const req = role ? await staffOf(house().payload, role) : await house().reader()
  return endpoint.handler(Object.assign(req, { routeParams: { id: issue }, query: asked }))
}

const reads = ['letter', 'outlook', 'progress']
const buttons = ['test-letter', 'check-links']

test('what an issue says, whom it goes to and how far it is, is told to editors and administrators alone', async () => {
  const issue = await frozenIssue(house())
  for (const path of reads) {
    for (const role of [undefined, 'author', 'moderator'] as const) {
      expect((await ask('get', path, issue, role)).status, `${path} for ${role}`).toBe(404)
    }
    for (const role of ['editor', 'administrator'] as const) {
      const answer = await ask('get', path, issue, role)
      expect(answer.status, `${path} for ${role}`).toBe(200)
      expect(answer.headers.get('cache-control')).toBe('private, no-store')
    }
  }
  for (const role of [undefined, 'author', 'moderator'] as const) {
    for (const path of buttons) expect((await ask('post', path, issue, role)).status, path).toBe(404)
  }
})

test('what is no issue is not there, whatever it holds', async () => {
  const hostile = ['', 'x', "' or 1=1 --", '../../etc/passwd', '%00', crypto.randomUUID(), `${crypto.randomUUID()}x`]
  for (const issue of hostile) {
    for (const path of reads) expect((await ask('get', path, issue, 'editor')).status, `${path} ${issue}`).toBe(404)
    for (const path of buttons) expect((await ask('post', path, issue, 'editor')).status, path).toBe(404)
  }
})

test('links to our own pages are asked of the database, and a letter that is not there has none', async () => {
  const issue = await dueIssue(house())
  expect(await (await ask('post', 'check-links', issue, 'editor')).json()).toMatchObject({
    links: [
      { url: expect.stringMatching(/\/articles\/[\w-]+$/), state: 'alive' },
      { url: expect.stringMatching(/\/articles\/[\w-]+\/since\/1$/), state: 'alive' },
    ],
  })
  await query(await house().system(), 'update articles set mail_on_first_publish = false', [])
  expect((await ask('post', 'check-links', issue, 'editor')).status).toBe(409)
})

test('a preview holds no mark, runs no script, fetches nothing from elsewhere and is kept by nobody', async () => {
  for (const issue of [await dueIssue(house()), await frozenIssue(house())]) {
    for (const form of ['html', 'text']) {
      const answer = await ask('get', 'letter', issue, 'editor', { form })
      const letter = await answer.text()
      expect(letter).not.toContain('%%')
      expect(letter).toContain('http://localhost:3000/newsletter/test-letter')
      expect(letter).not.toMatch(/newsletter\/(unsubscribe|preferences)/)
      expect(answer.headers.get('content-type')).toBe(`text/${form === 'html' ? 'html' : 'plain'}; charset=utf-8`)
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
      const policy = answer.headers.get('content-security-policy')?.split('; ') ?? []
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("frame-ancestors 'self'")
      expect(policy).toContain("form-action 'none'")
      expect(policy.find((rule) => rule.startsWith('sandbox'))).toBe(
        'sandbox allow-popups allow-popups-to-escape-sandbox',
      )
      expect(policy.some((rule) => rule.startsWith('script-src'))).toBe(false)
    }
  }
})

test('by night the dark rules hold for everybody, by day for nobody', async () => {
  const issue = await frozenIssue(house())
  const light = await (await ask('get', 'letter', issue, 'editor', { scheme: 'light' })).text()
  const dark = await (await ask('get', 'letter', issue, 'editor', { scheme: 'dark' })).text()
  for (const letter of [light, dark]) expect(letter).not.toMatch(/prefers-color-scheme|color-scheme:light dark/)
  expect(light).toContain('@media not all{body{background-color:')
  expect(dark).toContain('@media all{body{background-color:')
  expect(dark, 'what stands around the paper too').toContain('body>table>tbody>tr>td{background-color:')
  expect(dark).toContain('color-scheme:dark')
  expect(dark).toContain('<meta name="color-scheme" content="dark"')
})

test('a form or scheme that there is not is refused', async () => {
  const issue = await dueIssue(house())
  for (const asked of [{ form: 'pdf' }, { scheme: '"><script>' }, { form: ['html', 'text'] }]) {
    expect((await ask('get', 'letter', issue, 'editor', asked)).status).toBe(400)
  }
})

test('once an issue is frozen its preview is what readers get, whatever becomes of the article', async () => {
  const issue = await frozenIssue(house(), { title: 'As it was frozen' })
  const { article } = await house().payload.findByID({ collection: 'issues', id: issue, overrideAccess: true })
  await house().payload.update({
    collection: 'articles',
    id: String(article),
    data: { title: 'As it is now', changeClass: 'clarity', changeNote: 'A plainer title.', _status: 'published' },
    overrideAccess: false,
    req: await staffOf(house().payload, 'editor'),
  })
  const letter = await (await ask('get', 'letter', issue, 'editor')).text()
  expect(letter).toContain('As it was frozen')
  expect(letter).not.toContain('As it is now')
})

test('where there is no letter, the preview says why instead', async () => {
  const issue = await dueIssue(house())
  await query(await house().system(), 'update articles set mail_on_first_publish = false', [])
  const answer = await ask('get', 'letter', issue, 'editor')
  expect(answer.status).toBe(409)
  expect(await answer.text()).toContain('The wish to email this article was taken back.')
  const outlook = await (await ask('get', 'outlook', issue, 'editor')).json()
  expect(outlook).toEqual({ kind: 'no-letter', reason: 'The wish to email this article was taken back.' })
})

test('a test letter goes to the one who asks and to nobody else, and leads nowhere for real', async () => {
  await subscribe(house(), 2, 'untouched')
  const issue = await dueIssue(house(), { title: 'Looked at first', body: bodyOf('Words.') })
  const answer = await ask('post', 'test-letter', issue, 'editor')
  expect(answer.status).toBe(200)
  expect(await answer.text()).not.toContain('@')
  const letters = await lettersTo(house(), 'editor@example.org')
  expect(letters).toHaveLength(1)
  expect(letters[0]).toMatchObject({ kind: 'test-letter', subject: 'Test: Looked at first' })
  for (const form of [letters[0]?.html, letters[0]?.text]) {
    expect(form).toContain('http://localhost:3000/newsletter/test-letter')
    expect(form).not.toMatch(/%%|newsletter\/unsubscribe/)
  }
  expect(letters[0]?.headers).not.toHaveProperty('List-Unsubscribe')
  expect(await lettersTo(house(), 'untouched1@example.org')).toEqual([])
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'waiting', prepared: null })
})

test('ten test letters an hour are the most, and a suppressed address is told so', async () => {
  const issue = await dueIssue(house())
  const statuses: number[] = []
  for (let n = 0; n < 11; n += 1) statuses.push((await ask('post', 'test-letter', issue, 'administrator')).status)
  expect(statuses).toEqual([...Array(10).fill(200), 429])
  expect((await ask('post', 'test-letter', issue, 'editor')).status, 'each has their own').toBe(200)
  await suppress(await house().system(), { address: 'editor@example.org' }, 'bounced', 'test')
  expect((await ask('post', 'test-letter', issue, 'editor')).status).toBe(409)
})
