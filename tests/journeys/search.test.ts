/** A tired parent looks for something, with JavaScript and without. */
import { expectGoodPage } from '../world/good-page'
import { expect, test } from '../world/journey'
import { siteUrl } from '../world/site'

const phone = { width: 375, height: 720 }

test('without JavaScript: from the masthead to an answer, narrowed, and when nothing has the words', async ({
  arrive,
}) => {
  const reader = await arrive({ javaScriptEnabled: false, viewport: phone })
  await reader.goto('/')
  await reader.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Search' }).click()
  await expect(reader).toHaveTitle(/^Search · /)
  await expectGoodPage(reader)
  const field = reader.getByRole('searchbox', { name: 'Search', exact: true })
  const send = async (words: string) => {
    await field.fill(words)
    await reader.getByRole('button', { name: 'Search', exact: true }).click()
  }
  await send('advil while nursing')
  const first = reader.getByRole('article').first()
  await expect(first.getByRole('link')).toHaveText(/ibuprofen/i)
  await expect(first.locator('mark').first()).toBeVisible()
  await expect(field).toHaveValue('advil while nursing')
  await expectGoodPage(reader)
  await reader.getByLabel('Kind').selectOption('Answered questions')
  await reader.getByRole('button', { name: 'Search', exact: true }).click()
  await expect(reader).toHaveURL(/kind=question/)
  await expect(reader.getByText('Article ·')).toHaveCount(0)
  await reader.goto('/search')
  await send('cofee')
  await reader.getByRole('link', { name: 'coffee', exact: true }).click()
  await expect(field).toHaveValue('coffee')
  await expect(reader.getByRole('article').first().getByRole('link')).toHaveText(/coffee/)
  await send('xyzzyplugh')
  await expect(reader.getByRole('heading', { name: 'Nothing we have published has these words' })).toBeVisible()
  await expect(reader.getByRole('link', { name: 'Ask us' })).toBeVisible()
  await expectGoodPage(reader)
  await send('my baby is not breathing')
  await expect(reader.getByRole('heading', { name: 'This can be an emergency' })).toBeVisible()
  await expect(reader.getByText('your message below')).toHaveCount(0)
  await expectGoodPage(reader)
})

test('results come while somebody types, are counted aloud, and Back shows them again', async ({ arrive }) => {
  const visitor = await arrive({ viewport: phone })
  await visitor.goto('/search')
  const field = visitor.getByRole('searchbox', { name: 'Search', exact: true })
  await field.pressSequentially('colic probi')
  const results = visitor.locator('#found').getByRole('article')
  // Until something is found the newest articles stand there, with their topics.
  await expect(results.first().getByRole('heading').getByRole('link')).toHaveText(/Colic/)
  await expect(visitor.getByRole('status').filter({ hasText: /result/ })).toHaveText(/^(One result|\d+ results)$/)
  await expect(visitor).toHaveURL(/\/search\?q=colic\+probi$/)
  await expectGoodPage(visitor)
  await results.first().getByRole('heading').getByRole('link').click()
  await expect(visitor).toHaveURL(/\/articles\//)
  await visitor.goBack()
  await expect(field).toHaveValue('colic probi')
  await expect(results.first().getByRole('heading').getByRole('link')).toHaveText(/Colic/)
  await field.press('Enter')
  await expect(visitor.getByRole('heading', { name: /result/ })).toBeVisible()
})

test('while somebody types, nothing found is as helpful as on the page, and an emptied field shows what stood there', async ({
  arrive,
}) => {
  const visitor = await arrive({ viewport: phone })
  await visitor.goto('/search?q=coffee')
  const field = visitor.getByRole('searchbox', { name: 'Search', exact: true })
  const found = visitor.locator('#found')
  await field.fill('')
  await field.pressSequentially('xyzzyplugh')
  await expect(found.getByRole('heading', { name: 'Nothing we have published has these words' })).toBeVisible()
  await expect(found.getByRole('link', { name: 'Ask us' })).toBeVisible()
  await expectGoodPage(visitor)
  await field.fill('')
  await expect(found.getByRole('heading', { name: 'Nothing we have published' })).toHaveCount(0)
  await expect(found.getByRole('article').first()).toBeVisible()
  await expect(visitor).toHaveURL(/\/search$/)
})

test('what is looked for is kept by nobody, told to nobody, and limited by network', async () => {
  const from = { 'x-forwarded-for': '198.19.77.7' }
  const page = await fetch(`${siteUrl()}/search?q=coffee`, { headers: from })
  expect(page.headers.get('cache-control')).toMatch(/^private/)
  expect(page.headers.get('referrer-policy')).toBe('no-referrer')
  expect(await page.text()).toContain('<meta name="robots" content="noindex')
  expect(page.headers.get('x-accel-expires')).toBeNull()
  const json = await fetch(`${siteUrl()}/search/results.json?q=cofee`, { headers: from })
  expect(json.headers.get('cache-control')).toBe('no-store')
  expect(await json.json()).toMatchObject({ instead: 'coffee', danger: false })
  const hostile = encodeURIComponent(`${'<script>"\u0000'.repeat(500)}`)
  expect((await fetch(`${siteUrl()}/search?q=${hostile}`, { headers: from })).status).toBe(200)
  const statuses = new Set<number>()
  for (let time = 0; time < 130 && !statuses.has(429); time += 1)
    statuses.add((await fetch(`${siteUrl()}/search/results.json?q=milk`, { headers: from })).status)
  expect([...statuses]).toEqual([200, 429])
})
