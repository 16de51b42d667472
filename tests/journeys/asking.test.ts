/** Somebody asks: what stands between their words and their sending, with and without JavaScript. */
import type { Locator, Page } from '@playwright/test'
import { expectGoodPage } from '../world/good-page'
import { expect, test } from '../world/journey'

const ARTICLE = '/articles/safe-sleep'
const DANGER = 'My 5 week old has a fever of 39, what should I do?'
const PRIVATE = 'Is this rash usual? You can reach me at mira.sample@example.org.'
const HARMLESS = 'How long is a room thermometer of use?'
const OWN_PAGE = /\/comments\/mine\/[\w-]+$/

const formOn = (page: Page) => page.getByRole('form', { name: 'Ask or comment' })
const wordsIn = (form: Locator) => form.getByRole('textbox', { name: 'Your comment or question', exact: true })
const agree = (form: Locator) =>
  form.getByRole('checkbox', { name: 'I agree that my words are read and may be published', exact: true }).check()
const send = (form: Locator) => form.getByRole('button', { name: 'Send', exact: true }).click()
/** Next announces its routes with an alert of its own. */
const problemOn = (page: Page) => page.getByRole('alert').filter({ hasText: 'There is a problem' })
const numbers = (page: Page) => page.getByRole('link', { name: /^Call 911/ })

/** What the browser asked for, with what it told. */
function requestsOf(page: Page): string[] {
  const told: string[] = []
  page.on('request', (request) => told.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`))
  return told
}

test('without JavaScript, danger and details are shown once, and the next Send is taken', async ({ reader }) => {
  await reader.goto('/questions')
  await reader.getByRole('link', { name: 'Ask a question' }).first().click()
  await expect(reader).toHaveURL(/\/questions\/ask$/)
  await expectGoodPage(reader)
  const form = formOn(reader)
  await wordsIn(form).fill(`${DANGER} ${PRIVATE}`)
  await agree(form)
  await send(form)
  await expect(numbers(reader)).toBeVisible()
  await expect(form.getByRole('button', { name: 'Use the general wording' })).toBeVisible()
  await expect(wordsIn(form)).toHaveValue(`${DANGER} ${PRIVATE}`)
  expect(reader.url()).not.toContain('fever')
  await expectGoodPage(reader)
  await send(form)
  await expect(reader).toHaveURL(OWN_PAGE)
  await expect(reader.getByText('mira.sample@example.org')).toBeVisible()
  await expectGoodPage(reader)
})

test('without JavaScript, the general wording is taken with its button', async ({ reader }) => {
  await reader.goto(ARTICLE)
  const form = formOn(reader)
  await wordsIn(form).fill(PRIVATE)
  await agree(form)
  await send(form)
  await form.getByRole('button', { name: 'Use the general wording' }).click()
  await expect(reader).toHaveURL(OWN_PAGE)
  await expect(reader.getByText('Is this rash usual?')).toBeVisible()
  await expect(reader.getByText('mira.sample')).toHaveCount(0)
})

test('with JavaScript, a reader is helped while they type, and nothing of it leaves the page before Send', async ({
  visitor,
}) => {
  const told = requestsOf(visitor)
  await visitor.goto('/questions/ask')
  await expectGoodPage(visitor)
  const form = formOn(visitor)
  const words = wordsIn(form)
  await words.click()
  await expect(form.getByText('0 of 3,000 characters')).toBeVisible()

  await test.step('similar answers are found in the browser', async () => {
    await words.fill('May I keep milk that is left in the bottle, zebra?')
    await expect(form.getByRole('link', { name: /^Can I keep the breast milk that is left/ })).toBeVisible()
    await expectGoodPage(visitor)
  })
  await test.step('a look at how it will stand there', async () => {
    await words.fill('zebra *zebra*')
    await form.getByText('See how it will look').click()
    await expect(form.getByRole('article')).toContainText('zebra zebra')
    await expect(form.getByRole('article').locator('em')).toHaveText('zebra')
    await expectGoodPage(visitor)
  })
  await test.step('what is wrong is said when a field is left', async () => {
    await form.getByRole('checkbox', { name: 'Email me when someone answers' }).check()
    const email = form.getByRole('textbox', { name: 'Email', exact: true })
    await email.fill('nobody@')
    await email.blur()
    await expect(email).toHaveAccessibleDescription(/This is not a whole email address/)
    await expectGoodPage(visitor)
    await email.fill('nobody@example.org')
    await expect(email).not.toHaveAttribute('aria-invalid')
    await form.getByRole('checkbox', { name: 'Email me when someone answers' }).uncheck()
  })
  await test.step('the limit is said in words', async () => {
    await words.fill('zebra '.repeat(520))
    await expect(form.getByText('3,119 of 3,000 characters')).toBeVisible()
    await expect(form.getByRole('status').filter({ hasText: 'longer than we can take' })).toHaveCount(1)
    await words.blur()
    await expect(words).toHaveAccessibleDescription(/Please shorten it to 3,000 characters; now it has 3,119/)
    await expectGoodPage(visitor)
  })
  await test.step('whom to call stands there while they type, and they go on typing', async () => {
    await words.fill(`${DANGER} zebra`)
    await expect(numbers(visitor)).toBeVisible()
    await expect(words).toBeFocused()
    await expectGoodPage(visitor)
  })
  await test.step('a form that is not filled in says what to do, and keeps the words', async () => {
    await send(form)
    await expect(problemOn(visitor)).toContainText('Please tick this box')
    await expect(problemOn(visitor)).toBeFocused()
    await expect(words).toHaveValue(`${DANGER} zebra`)
    await expectGoodPage(visitor)
  })
  expect(told.filter((line) => line.startsWith('POST'))).toEqual([])
  expect(told.filter((line) => /zebra|nobody|fever/.test(line))).toEqual([])
  expect(await visitor.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toMatch(
    /zebra/,
  )

  await test.step('it is sent without leaving the page', async () => {
    await agree(form)
    await form.getByRole('button', { name: 'Send', exact: true }).dblclick()
    await expect(visitor.getByRole('heading', { name: 'Thank you, we have it' })).toBeFocused()
    await expect(visitor).toHaveURL(/\/questions\/ask$/)
    await expect(numbers(visitor)).toBeVisible()
    expect(told.filter((line) => line.startsWith('POST'))).toHaveLength(1)
    await expectGoodPage(visitor)
    await visitor.getByRole('link', { name: OWN_PAGE }).click()
    await expect(visitor).toHaveURL(OWN_PAGE)
    await expect(visitor.getByText(DANGER)).toBeVisible()
  })
})

/** The help came; pressed before that, Send takes the plain form's way. */
const helped = (form: Locator) => expect(form.getByText(/of 3,000 characters/)).toBeVisible()

/** Limits count in windows of the clock: all that follows is to fall into one. @param seconds how long it is. */
async function inOneWindow(seconds: number) {
  const left = () => seconds - ((Date.now() / 1000) % seconds)
  await expect.poll(left, { timeout: seconds * 1000 + 5000 }).toBeGreaterThan(seconds * 0.8)
}

test('with JavaScript, general words are offered at Send, and what was chosen is sent', async ({ visitor }) => {
  await visitor.goto(ARTICLE)
  const form = formOn(visitor)
  await wordsIn(form).fill(PRIVATE)
  await agree(form)
  await helped(form)
  await send(form)
  const take = form.getByRole('button', { name: 'Use the general wording' })
  await expect(take).toBeVisible()
  await expectGoodPage(visitor)
  await take.click()
  await visitor.getByRole('link', { name: OWN_PAGE }).click()
  await expect(visitor.getByText('Is this rash usual?')).toBeVisible()
  await expect(visitor.getByText('mira.sample')).toHaveCount(0)
})

test('with JavaScript, Send pressed again sends the words as they were written', async ({ visitor }) => {
  await visitor.goto(ARTICLE)
  const form = formOn(visitor)
  await wordsIn(form).fill(PRIVATE)
  await agree(form)
  await helped(form)
  await send(form)
  await expect(form.getByRole('button', { name: 'Send as I wrote it' })).toBeVisible()
  await send(form)
  await visitor.getByRole('link', { name: OWN_PAGE }).click()
  await expect(visitor.getByText('mira.sample@example.org')).toBeVisible()
})

test('when the network fails, the words stay and the next Send is taken', async ({ visitor, expected }) => {
  expected.push(/ERR_FAILED.*\/forms\/comment/, /429 POST/)
  await visitor.goto(ARTICLE)
  const form = formOn(visitor)
  await wordsIn(form).fill(HARMLESS)
  await agree(form)
  await helped(form)
  await visitor.route('**/forms/comment', (route) => route.abort('failed'))
  await send(form)
  await expect(problemOn(visitor)).toContainText('We could not reach the site just now')
  await expect(wordsIn(form)).toHaveValue(HARMLESS)
  await expectGoodPage(visitor)
  await visitor.unroute('**/forms/comment')
  await inOneWindow(30)
  await send(form)
  await expect(visitor.getByRole('heading', { name: 'Thank you, we have it' })).toBeVisible()

  await test.step('the next message comes too soon, and is told how long to wait', async () => {
    await visitor.reload()
    await wordsIn(form).fill(`${HARMLESS} And of what use?`)
    await agree(form)
    await send(form)
    await expect(problemOn(visitor)).toContainText(/Please wait \d+ seconds/)
    await expect(wordsIn(form)).toHaveValue(`${HARMLESS} And of what use?`)
    await expectGoodPage(visitor)
  })
})

test('where the help cannot be fetched, the plain form works', async ({ visitor, expected }) => {
  expected.push(/\.js/, /ChunkLoadError|Failed to load chunk/)
  await visitor.goto(ARTICLE)
  await visitor.route('**/*.js', (route) => route.abort('failed'))
  const form = formOn(visitor)
  await wordsIn(form).fill(HARMLESS)
  await agree(form)
  await send(form)
  await expect(visitor).toHaveURL(OWN_PAGE)
})
