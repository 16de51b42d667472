/** What somebody writes who wants our pages to do something, in every field, looked at wherever it stands. */
import type { Page } from '@playwright/test'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { together, vectors } from '../discussion/xss-vectors'
import { anArticle, deskOf } from '../world/desk'
import { expect, test } from '../world/journey'
import { lettersTo } from '../world/mailbox'
import { siteUrl } from '../world/site'
import { approve, sendBelow, sentBelow } from '../world/thread'

/** What our own pages never hold: elements and addresses that only a reader could have brought. */
function foreignIn() {
  const here = document.querySelectorAll<HTMLElement>('main, body > div, article')
  const elements = [...here].flatMap((part) => [
    ...part.querySelectorAll(
      'iframe, object, embed, math, base, marquee, audio, video, [srcdoc], [style*="expression"]',
    ),
  ])
  const handlers = [...document.querySelectorAll('*')].filter((one) =>
    [...one.attributes].some(({ name, value }) => name.startsWith('on') && value.includes('alert')),
  )
  const addresses = [...document.querySelectorAll('[href], [src], [action], [formaction]')].filter((one) =>
    ['href', 'src', 'action', 'formaction'].some((name) =>
      /^[\s\p{Cc}]*(javascript|vbscript|data:text|feed|view-source|blob|file):?/iu.test(one.getAttribute(name) ?? ''),
    ),
  )
  return [...elements, ...handlers, ...addresses].map((one) => one.outerHTML.slice(0, 200))
}

/** Dialogs of a page, which is how a vector shows that it ran; frames count too. */
function listen(page: Page): string[] {
  const ran: string[] = []
  page.on('dialog', (dialog) => {
    ran.push(`${dialog.type()} on ${page.url()}: ${dialog.message()}`)
    void dialog.dismiss()
  })
  return ran
}

async function expectInert(page: Page) {
  const where = page.url()
  expect.soft(await page.evaluate('window.hit'), `nothing ran on ${where}`).toBeUndefined()
  expect.soft(await page.evaluate(foreignIn), `nothing foreign stands on ${where}`).toEqual([])
  expect.soft(new URL(page.url()).host, `nobody was led away from ${where}`).toBe(new URL(siteUrl()).host)
}

async function look(page: Page, path: string) {
  await page.goto(path)
  await expectInert(page)
}

/** Sends the form as a browser without our script would: the answer is a page. */
async function sendPlainly(page: Page, form: string) {
  await Promise.all([
    page.waitForEvent('load'),
    page.evaluate((id) => {
      const found = document.getElementById(id)
      if (found instanceof HTMLFormElement) HTMLFormElement.prototype.submit.call(found)
    }, form),
  ])
}

test('nothing that readers write runs, in whatever field they write it and wherever it is shown', async ({
  visitor,
  signedInAs,
  arrive,
}) => {
  test.setTimeout(300_000)
  const desk = await deskOf('editor')
  const article = await desk.create('articles', await anArticle(desk))
  const path = `/articles/${article.slug}`
  const texts = together(2900)
  const all = vectors.join(' ').replaceAll(/[\r\n]+/g, ' ')
  const ran = listen(visitor)

  await test.step('a refused form holds them in every field', async () => {
    for (const text of texts) {
      await visitor.goto(path)
      await visitor.locator('#ask-words').fill(text)
      await visitor.locator('#ask-name').fill(all)
      await visitor.locator('#ask-email').fill(all)
      await visitor.locator('#ask-notify').check()
      await sendPlainly(visitor, 'ask-form')
      await expect(visitor.getByRole('alert')).toBeVisible()
      await expectInert(visitor)
    }
  })

  const own: string[] = []
  await test.step('each is sent below an article, as words and as a name', async () => {
    for (const vector of vectors)
      own.push(await sendBelow(path, { words: `${vector}\n\nwords`, name: vector.slice(0, 80) }))
    const email = `xss.${Date.now()}@example.org`
    for (const text of texts) own.push(await sendBelow(path, { words: text, name: '"><img src=x onerror=alert(1)>' }))
    own.push(await sendBelow(path, { words: 'How long may a nap be?', name: '"><svg onload=alert(1)>', email }))
    await expect.poll(async () => (await lettersTo(email, /./)).length, { timeout: 60_000 }).toBeGreaterThan(0)
  })

  const sent = await sentBelow(desk, article.id)
  expect(sent.length).toBe(new Set(own).size)
  await test.step('an editor publishes them, each as it was sent', async () => {
    const byWords = new Map(vectors.map((vector) => [vector.replaceAll(/\s/g, '').slice(0, 60), vector]))
    for (const { id, publicWording } of sent) {
      const words = String(publicWording)
      await approve(desk, id, byWords.get(words.replaceAll(/\s/g, '').slice(0, 60)) ?? words)
    }
    const answered = sent.find(({ status }) => status !== 'spam') ?? sent[0]
    const { id: person } = await desk.find('people', 'slug', 'ada-sample')
    await desk.press(`comments/${answered?.id}/reply`, { words: texts[0], person })
  })

  await test.step('the page, every page of the thread and the pages around a comment show them as words', async () => {
    await look(visitor, path)
    await expect(visitor.getByText('<script>').first()).toBeVisible()
    for (const order of ['oldest', 'helpful', 'newest']) {
      await look(visitor, `${path}/comments/${order}`)
      const on = visitor.getByRole('link', { name: 'More comments' })
      for (let page = 0; page < 8 && (await on.count()) > 0; page += 1) {
        await on.click()
        await visitor.waitForLoadState('load')
        await expectInert(visitor)
      }
    }
    const longest = sent.filter(({ publicWording }) => String(publicWording).length > 1000)
    for (const { id } of longest) {
      await look(visitor, `/comments/${id}`)
      await look(visitor, `/comments/reply/${id}`)
      await look(visitor, `/comments/helped/${id}`)
    }
  })

  await test.step('their writers’ own pages show them as words', async () => {
    for (const page of [...own.slice(-texts.length), ...own.filter((_, index) => index % 12 === 0)])
      await look(visitor, page)
  })

  await test.step('a report holds them, refused and taken', async () => {
    const reported = sent.slice(0, 3).map(({ id }) => `/comments/report/${id}`)
    for (const [index, address] of reported.entries()) {
      await look(visitor, address)
      await visitor.locator('#report-words').fill(texts[index] ?? all)
      await visitor.getByRole('radio', { name: 'Something else' }).check()
      await sendPlainly(visitor, 'report-form')
      await expect(visitor.getByRole('alert')).toContainText('Please shorten it')
      await expectInert(visitor)
      await visitor.locator('#report-words').fill((texts[index] ?? all).slice(0, 500))
      await expect(async () => {
        await sendPlainly(visitor, 'report-form')
        await expect(visitor).toHaveURL(/\/comments\/reported$/, { timeout: 500 })
      }).toPass()
    }
  })

  await test.step('the feed is whole, and what it holds runs in no reader of feeds', async () => {
    await look(visitor, `${path}/comments.xml`)
    const xml = await (await fetch(`${siteUrl()}${path}/comments.xml`)).text()
    expect(XMLValidator.validate(xml)).toBe(true)
    const { rss } = new XMLParser().parse(xml)
    expect(rss.channel.item).toHaveLength(50)
    const blank = await arrive()
    const ranThere = listen(blank)
    const contents = rss.channel.item.map((item: Record<string, unknown>) => `${item['content:encoded']}`)
    await blank.setContent(contents.join('<hr>'))
    expect(await blank.evaluate('window.hit')).toBeUndefined()
    expect(
      await blank.locator('script, img, svg, iframe, object, embed, form, style, link, meta[http-equiv]').count(),
    ).toBe(0)
    expect(ranThere).toEqual([])
  })

  await test.step('letters hold none of it', async () => {
    // The mailbox opens to this machine's own user alone.
    const owner = await arrive({ extraHTTPHeaders: {} })
    const ranThere = listen(owner)
    await look(owner, '/dev/mailbox')
    const letter = owner.getByRole('link', { name: /^Confirm your address/ }).first()
    await letter.click()
    await owner.waitForLoadState('load')
    expect(await owner.evaluate('window.hit')).toBeUndefined()
    expect(await owner.frameLocator('iframe').locator('body').innerHTML()).not.toMatch(/onload|onerror|evil\.example/)
    expect(ranThere).toEqual([])
  })
  expect(ran).toEqual([])

  await test.step('staff meet them as words: the list, the queue, the form', async () => {
    const editor = await signedInAs('editor')
    const ranAtDesk = listen(editor)
    const list = `/admin/collections/comments?limit=100&where[article][equals]=${article.id}`
    const longest = sent.filter(({ publicWording }) => String(publicWording).length > 1000).slice(0, 2)
    for (const address of [list, '/admin/queue', ...longest.map(({ id }) => `/admin/collections/comments/${id}`)]) {
      await editor.goto(address)
      await editor.waitForLoadState('networkidle')
      expect.soft(await editor.evaluate('window.hit'), `nothing ran on ${address}`).toBeUndefined()
    }
    expect(ranAtDesk).toEqual([])
  })
})
