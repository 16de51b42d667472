import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mailbox, mailboxHtml, mailboxLetter } from '@/mailroom/web/mailbox-pages'
import { outboxMailer } from '@/platform/mail/outbox'

const SITE_URL = 'http://localhost:3000'
const id = '0190a2b4-0000-7000-8000-000000000001'

async function demo() {
  const BEDSIDE_DATA = await mkdtemp(join(tmpdir(), 'bedside-mailbox-'))
  await outboxMailer(BEDSIDE_DATA).send({
    id,
    to: 'mira@example.org',
    from: 'Bedside <letters@example.org>',
    subject: 'Milk & <b>sleep</b>',
    html: '<!DOCTYPE html><html><head><title>x</title></head><body><script>alert(1)</script><a href="http://localhost:3000/">Home</a></body></html>',
    text: 'Home (http://localhost:3000/)\n',
    headers: { 'List-Unsubscribe': '<http://localhost:3000/out>' },
  })
  return { BEDSIDE_MODE: 'demo', BEDSIDE_DATA, SITE_URL } as const
}

test('the mailbox lists letters and shows one with its headers and both forms', async () => {
  const settings = await demo()
  const list = await (await mailbox(settings)).text()
  expect(list).toContain(`<a href="/dev/mailbox/${id}">Milk &amp; &lt;b&gt;sleep&lt;/b&gt;</a>`)
  const page = await (await mailboxLetter(settings, id)).text()
  expect(page).toContain('<dd>&lt;http://localhost:3000/out&gt;</dd>')
  expect(page).toContain(`src="/dev/mailbox/${id}/html" sandbox="allow-popups allow-popups-to-escape-sandbox"`)
  expect(page).toContain('Home (http://localhost:3000/)')
  expect(page).not.toContain('alert(1)')
})

test('the letter in its frame runs nothing, fetches nothing but our own pictures and opens its links elsewhere', async () => {
  const answer = await mailboxHtml(await demo(), id)
  const policy = answer.headers.get('content-security-policy')
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("img-src 'self' data: http://localhost:3000;")
  expect(policy).toContain('sandbox allow-popups')
  expect(policy).not.toMatch(/script|allow-same-origin|allow-forms/)
  expect(await answer.text()).toContain('<head><base target="_blank">')
})

test('in live mode, and for anything that is no letter, there is nothing', async () => {
  const settings = await demo()
  const live = { ...settings, BEDSIDE_MODE: 'live' } as const
  for (const answer of [mailbox(live), mailboxLetter(live, id), mailboxHtml(live, id)])
    expect((await answer).status).toBe(404)
  for (const wrong of ['', 'x', '../../../etc/passwd', `${id}/..`, id.replace('1', '2')]) {
    expect((await mailboxLetter(settings, wrong)).status).toBe(404)
    expect((await mailboxHtml(settings, wrong)).status).toBe(404)
  }
})

test('an empty mailbox says so', async () => {
  const BEDSIDE_DATA = await mkdtemp(join(tmpdir(), 'bedside-mailbox-'))
  expect(await (await mailbox({ BEDSIDE_MODE: 'demo', BEDSIDE_DATA, SITE_URL })).text()).toContain(
    'No letter has come yet.',
  )
})
