import { fieldCalled } from '../world/admin'
import { anArticle, deskOf } from '../world/desk'
import { expectGoodPage } from '../world/good-page'
import { expect, test } from '../world/journey'
import { letterTo, linkIn } from '../world/mailbox'

const QUESTION = 'My daughter has had hiccups since Tuesday. Should I worry?'
const ANSWER = 'Hiccups are usual in young babies, and they pass by themselves.'

test('a reader without JavaScript asks, an editor approves and answers, and the asker hears of it by mail', async ({
  reader,
  signedInAs,
}) => {
  test.setTimeout(180_000)
  const email = `asker.${Date.now()}@example.org`
  const desk = await deskOf('editor')
  const article = await desk.create('articles', await anArticle(desk))
  const path = `/articles/${article.slug}`

  const form = reader.getByRole('form', { name: 'Ask or comment' })
  const words = form.getByRole('textbox', { name: 'Your comment or question', exact: true })
  const agree = form.getByRole('checkbox', { name: 'I agree that my words are read and may be published', exact: true })

  await test.step('without the agreement it is refused once, with everything kept', async () => {
    await reader.goto(path)
    await words.fill(QUESTION)
    await form.getByRole('textbox', { name: 'Your name', exact: true }).fill('Mira')
    await form.getByRole('textbox', { name: 'Email', exact: true }).fill(email)
    await form.getByRole('checkbox', { name: 'Email me when someone answers', exact: true }).check()
    await form.getByRole('button', { name: 'Send', exact: true }).click()
    await expect(reader.getByRole('alert')).toContainText('Please tick this box')
    await expect(words).toHaveValue(QUESTION)
    await expect(form.getByRole('textbox', { name: 'Your name', exact: true })).toHaveValue('Mira')
    await expect(form.getByRole('textbox', { name: 'Email', exact: true })).toHaveValue(email)
    await expect(form.getByRole('checkbox', { name: 'Email me when someone answers', exact: true })).toBeChecked()
    await expect(agree).not.toBeChecked()
    expect(reader.url()).not.toContain('hiccups')
    await expectGoodPage(reader)
  })

  await test.step('with it, it is taken, and nobody sees it before somebody read it', async () => {
    await agree.check()
    await form.getByRole('button', { name: 'Send', exact: true }).click()
    await expect(reader).toHaveURL(/\/comments\/mine\/[\w-]+$/)
    await expectGoodPage(reader)
    await reader.goto(path)
    await expect(reader.getByText('hiccups since Tuesday')).toHaveCount(0)
  })

  await test.step('the asker confirms the address with a button', async () => {
    const letter = await letterTo(email, /^Confirm your address/)
    expect(letter.text).not.toMatch(/hiccups/i)
    await reader.goto(linkIn(letter, /\/comments\/confirm\//))
    await expectGoodPage(reader)
    await reader.getByRole('button', { name: 'Confirm my address' }).click()
    await expect(reader.getByRole('heading', { level: 1, name: 'Your address is confirmed' })).toBeVisible()
  })

  const page = await signedInAs('editor')
  await test.step('an editor takes the day out of the words, approves them and answers for a colleague', async () => {
    await page.goto('/admin/collections/comments?sort=-createdAt')
    await page
      .getByRole('link', { name: /hiccups since Tuesday/ })
      .first()
      .click()
    const wording = fieldCalled(page, 'Public wording').getByRole('textbox')
    await expect(wording).toHaveValue(QUESTION)
    await wording.fill('My daughter has had hiccups for days. Should I worry?')
    await page.getByRole('button', { name: 'Approve', exact: true }).click()
    await page.getByRole('textbox', { name: 'Your reply' }).fill(ANSWER)
    await page.getByRole('combobox', { name: 'Whose answer it is' }).selectOption({ label: 'Dr Ada Sample' })
    await page.getByRole('button', { name: 'Publish the reply' }).click()
    await expect(page.getByText('The reply is published.')).toBeVisible()
  })

  await test.step('the thread stands under the article with the clinician’s badge', async () => {
    const shown = async () => (await fetch(new URL(path, reader.url()))).text()
    await expect.poll(shown).toContain(ANSWER)
    await reader.goto(path)
    const question = reader.getByRole('article', { name: 'Mira', exact: true })
    await expect(question).toContainText('hiccups for days')
    const answer = reader.getByRole('article', { name: 'Dr Ada Sample, MD', exact: true })
    await expect(answer).toContainText(ANSWER)
    await expect(answer).toContainText('Paediatrician')
    await expect(reader.getByText('since Tuesday')).toHaveCount(0)
    await expectGoodPage(reader)
  })

  await test.step('the asker’s letter leads to the answer and says nothing of it', async () => {
    const letter = await letterTo(email, /^There is an answer for you/)
    for (const words of [letter.subject, letter.text, letter.html]) expect(words).not.toMatch(/hiccups|babies/i)
    expect(letter.text).not.toContain(article.slug)
    await reader.goto(linkIn(letter, /\/comments\/answer\//))
    await expect(reader).toHaveURL(new RegExp(`${path}#c-`))
    await reader.goto(linkIn(letter, /\/comments\/stop\//))
    await expectGoodPage(reader)
    await reader.getByRole('button', { name: 'Stop the notices' }).click()
    await expect(reader.getByRole('heading', { level: 1, name: 'No more notices' })).toBeVisible()
  })
})

test('a reader without JavaScript answers another reader’s comment', async ({ reader }) => {
  await reader.goto('/articles/safe-sleep')
  await reader.getByRole('link', { name: 'Reply to Grandad on duty' }).first().click()
  await expect(reader.getByText('You are answering Grandad on duty.')).toBeVisible()
  await expectGoodPage(reader)
  const form = reader.getByRole('form', { name: 'Ask or comment' })
  await form.getByRole('textbox', { name: 'Your comment or question', exact: true }).fill('The same in our family.')
  await form.getByRole('checkbox', { name: 'I agree that my words are read and may be published' }).check()
  // Sent within two seconds, the form comes back to be sent once more.
  await expect(async () => {
    await form.getByRole('button', { name: 'Send', exact: true }).click()
    await expect(reader).toHaveURL(/\/comments\/mine\//, { timeout: 1000 })
  }).toPass()
})
