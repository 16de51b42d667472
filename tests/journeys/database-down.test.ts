import { anArticle, bodyOf, deskOf } from '../world/desk'
import { expectEverywhere, statusAt } from '../world/everywhere'
import { expectGoodPage } from '../world/good-page'
import { expect, test } from '../world/journey'
import { letterTo } from '../world/mailbox'

test('while the database is away pages stand, forms keep what was typed, and all recovers by itself', async ({
  arrive,
  secondWeb,
}) => {
  test.setTimeout(180_000)
  const { url, gate } = secondWeb
  const reader = await arrive({ javaScriptEnabled: false, baseURL: url })
  const other = await arrive({ javaScriptEnabled: false, baseURL: url })
  const email = `patient.${Date.now()}@example.org`
  const desk = await deskOf('editor')
  const article = await desk.create('articles', await anArticle(desk))
  const path = `/articles/${article.slug}`
  await expectEverywhere([url], [{ path, words: 'It was further than it looked.' }])

  const letterForm = reader.getByRole('form', { name: 'Newsletter' })
  const address = letterForm.getByRole('textbox', { name: 'Email', exact: true })
  const askForm = other.getByRole('form', { name: 'Ask or comment' })
  const words = askForm.getByRole('textbox', { name: 'Your comment or question', exact: true })
  const health = () => statusAt(url, '/healthz')

  for (const page of [reader, other]) await page.goto(path)
  try {
    await gate.close()
    await expect.poll(health).toBe(503)
    expect(await (await fetch(`${url}${path}`)).text()).toContain('It was further than it looked.')

    await address.fill(email)
    const [refusedLetter] = await Promise.all([
      reader.waitForResponse((answer) => answer.url().endsWith('/forms/subscribe')),
      letterForm.getByRole('button', { name: 'Subscribe' }).click(),
    ])
    expect(refusedLetter.status()).toBe(503)
    await expect(reader.getByRole('alert')).toContainText(/please try again/i)
    await expect(address).toHaveValue(email)
    await expectGoodPage(reader)

    await words.fill('Is it far?')
    await askForm.getByRole('textbox', { name: 'Your name', exact: true }).fill('Noor')
    await askForm.getByRole('checkbox', { name: 'I agree that my words are read and may be published' }).check()
    const [refusedWords] = await Promise.all([
      other.waitForResponse((answer) => answer.url().endsWith('/forms/comment')),
      askForm.getByRole('button', { name: 'Send', exact: true }).click(),
    ])
    expect(refusedWords.status()).toBe(503)
    await expect(other.getByRole('alert')).toContainText(/please try again/i)
    await expect(words).toHaveValue('Is it far?')
    await expect(askForm.getByRole('textbox', { name: 'Your name', exact: true })).toHaveValue('Noor')
    await expectGoodPage(other)
  } finally {
    await gate.open()
  }

  await expect.poll(health, { timeout: 30_000 }).toBe(200)
  await letterForm.getByRole('button', { name: 'Subscribe' }).click()
  await expect(reader).toHaveURL(/\/newsletter\/check-your-mail\/[\w-]{43}$/)
  await letterTo(email, /^Confirm your subscription/)
  await askForm.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(other).toHaveURL(/\/comments\/mine\/[\w-]+$/)

  await test.step('what changed meanwhile and afterwards shows again', async () => {
    await desk.change('articles', article.id, {
      body: bodyOf('It was nearer than it looked.'),
      changeClass: 'correction',
      _status: 'published',
    })
    await expectEverywhere([url], [{ path, words: 'It was nearer than it looked.' }])
  })
})

test('what was published while a web process had lost the database shows there when it is back', async ({
  secondWeb,
}) => {
  const { url, gate } = secondWeb
  const desk = await deskOf('editor')
  const article = await desk.create('articles', await anArticle(desk))
  const path = `/articles/${article.slug}`
  await expectEverywhere([url], [{ path, words: 'It was further than it looked.' }])
  try {
    await gate.close()
    await desk.change('articles', article.id, {
      body: bodyOf('It was nearer than it looked.'),
      changeClass: 'correction',
      _status: 'published',
    })
    expect(await (await fetch(`${url}${path}`)).text()).toContain('It was further than it looked.')
  } finally {
    await gate.open()
  }
  await expectEverywhere([url], [{ path, words: 'It was nearer than it looked.' }])
})
