import { turnTo } from '../world/admin'
import { anArticle, deskOf } from '../world/desk'
import { expectGoodPage } from '../world/good-page'
import { expect, test } from '../world/journey'
import { letterTo, linkIn } from '../world/mailbox'
import { siteUrl } from '../world/site'

const phone = { viewport: { width: 375, height: 720 }, javaScriptEnabled: false }

/** A person with a profile and a credential that counts as medical, and an article for them. */
async function aReviewerAndAnArticle() {
  const desk = await deskOf('administrator')
  const stamp = Date.now()
  const name = `Rita Sample ${stamp}`
  await desk.create('people', {
    name,
    slug: `rita-sample-${stamp}`,
    role: 'Lactation consultant',
    credentials: [
      { abbreviation: 'IBCLC', name: 'Certified lactation consultant', issuer: 'A sample board', medical: true },
    ],
  })
  const article = await desk.create('articles', await anArticle(desk))
  return { name, article, email: `rita.${stamp}@example.org`, path: `/articles/${article.slug}` }
}

test('an editor asks, the reviewer signs on a phone, and the article says who reviewed it', async ({
  arrive,
  signedInAs,
}) => {
  test.setTimeout(240_000)
  const { name, article, email, path } = await aReviewerAndAnArticle()
  const credit = `${name}, IBCLC`
  const shown = async () => (await fetch(new URL(path, siteUrl()))).text()
  expect(await shown()).toContain('Not yet reviewed.')

  const editor = await signedInAs('editor')
  await test.step('the editor asks beside the article', async () => {
    await editor.goto(`/admin/collections/articles/${article.id}`)
    await turnTo(editor, 'Reviews')
    await editor.getByText('Ask for a review', { exact: true }).click()
    await editor.getByRole('combobox', { name: 'Whom to ask' }).selectOption({ label: name })
    await editor.getByRole('textbox', { name: 'Their email' }).fill(email)
    await editor.getByRole('textbox', { name: 'Message' }).fill('Above all the way, please.')
    await editor.getByRole('button', { name: 'Send the request' }).click()
    await expect(editor.getByRole('list', { name: 'Who was asked' })).toContainText('Asked on')
  })

  const reviewer = await arrive(phone)
  await test.step('the letter leads to the text with its sources, and reading changes nothing', async () => {
    const letter = await letterTo(email, /^Would you review/)
    const answer = await reviewer.goto(linkIn(letter, /\/review\//))
    expect(answer?.headers()['cache-control']).toContain('no-store')
    await expect(reviewer.getByRole('heading', { level: 1, name: 'Would you review this text?' })).toBeVisible()
    await expect(reviewer.getByText('Above all the way, please.')).toBeVisible()
    await expect(reviewer.getByText('It was further than it looked.').first()).toBeVisible()
    await expect(reviewer.locator('meta[name=robots]').first()).toHaveAttribute('content', /noindex/)
    await expect(reviewer.locator('meta[name=referrer]').last()).toHaveAttribute('content', 'no-referrer')
    await expectGoodPage(reviewer)
    await reviewer.reload()
  })

  await test.step('a remark on a sentence stands beside its section', async () => {
    const remarks = reviewer.getByRole('complementary', { name: 'Remarks on “On the way”' })
    await remarks.getByText('Leave a remark').click()
    await remarks.getByRole('combobox').selectOption({ label: 'It was further than it looked.' })
    await remarks.getByRole('textbox', { name: 'Your remark' }).fill('How far?')
    await remarks.getByRole('button', { name: 'Leave the remark' }).click()
    await expect(remarks.getByText('How far?')).toBeVisible()
  })

  const form = reviewer.getByRole('form', { name: 'Your answer' })
  await test.step('a signature without its declarations is refused, with everything kept', async () => {
    await form.getByRole('radio', { name: 'I sign the whole text' }).check()
    await form.getByRole('textbox', { name: 'Words to the editors' }).fill('Clear and kind.')
    await form.getByRole('button', { name: 'Send my answer' }).click()
    await expect(reviewer.getByRole('alert')).toContainText('Please declare your conflicts')
    await expect(form.getByRole('radio', { name: 'I sign the whole text' })).toBeChecked()
    await expect(form.getByRole('textbox', { name: 'Words to the editors' })).toHaveValue('Clear and kind.')
    await expectGoodPage(reviewer)
  })

  const link = reviewer.url()
  await test.step('with them it is signed', async () => {
    await form.getByRole('textbox', { name: 'Conflicts of interest' }).fill('None')
    await form.getByRole('radio', { name: credit, exact: true }).check()
    await form.getByRole('checkbox', { name: /^I have read this text/ }).check()
    await form.getByRole('button', { name: 'Send my answer' }).click()
    await expect(reviewer.getByRole('heading', { level: 1, name: 'Your signature is recorded' })).toBeVisible()
    await expect(reviewer.getByText(credit)).toBeVisible()
    await expectGoodPage(reviewer)
    expect(link).not.toContain('None')
  })

  await test.step('the article wears the credit, and the editor reads the remark', async () => {
    await expect.poll(shown).toContain('Medically reviewed the whole text')
    await reviewer.goto(path)
    await expect(reviewer.getByRole('region', { name: 'Who wrote and checked this' })).toContainText(credit)
    await expectGoodPage(reviewer)
    await editor.reload()
    const asked = editor.getByRole('list', { name: 'Who was asked' })
    await expect(asked).toContainText('Signed on')
    await asked.getByText(/^One remark/).click()
    await expect(asked).toContainText('How far?')
  })
})

test('a review of one section says so, and its reviewer takes the name back without an account', async ({ arrive }) => {
  test.setTimeout(240_000)
  const { name, article, email, path } = await aReviewerAndAnArticle()
  const shown = async () => (await fetch(new URL(path, siteUrl()))).text()
  const desk = await deskOf('editor')
  const person = await desk.find('people', 'name', name)
  await desk.press(`articles/${article.id}/reviews`, { reviewer: person.id, address: email })

  const reviewer = await arrive(phone)
  await test.step('only one section is signed, without the name', async () => {
    const letter = await letterTo(email, /^Would you review/)
    const link = linkIn(letter, /\/review\//)
    await reviewer.goto(link)
    const form = reviewer.getByRole('form', { name: 'Your answer' })
    await form.getByRole('radio', { name: 'I sign only some sections' }).check()
    await form.getByRole('checkbox', { name: '“On the way”' }).check()
    await form.getByRole('textbox', { name: 'Conflicts of interest' }).fill('None')
    await form.getByRole('radio', { name: 'A reviewer, IBCLC', exact: true }).check()
    await form.getByRole('checkbox', { name: /^I have read this text/ }).check()
    await form.getByRole('button', { name: 'Send my answer' }).click()
    await expect(reviewer.getByRole('heading', { level: 1, name: 'Your signature is recorded' })).toBeVisible()
    const again = await reviewer.goto(link)
    expect(again?.status()).toBe(410)
    await expect(reviewer.getByText('It was used')).toBeVisible()
    await expectGoodPage(reviewer)
  })

  await test.step('the page says which section, and names nobody', async () => {
    await expect.poll(shown).toContain('Medically reviewed “On the way”')
    expect(await shown()).toContain('A reviewer, IBCLC')
    expect(await shown()).not.toContain(name)
  })

  await test.step('a fresh link opens everything that bears the name, and one press takes it back', async () => {
    await reviewer.goto('/reviews')
    await expectGoodPage(reviewer)
    await reviewer.getByRole('textbox', { name: 'Your email' }).fill(email)
    await reviewer.getByRole('button', { name: 'Send me a link' }).click()
    await expect(reviewer).toHaveURL(/\/reviews\/check-your-mail$/)
    await expectGoodPage(reviewer)
    await reviewer.goto(linkIn(await letterTo(email, /^What bears your name/), /\/reviews\/[\w-]{20,}/))
    await expect(reviewer.getByRole('heading', { name: article.title })).toBeVisible()
    await expectGoodPage(reviewer)
    await reviewer.getByText(/^Take my name back/).click()
    await reviewer.getByRole('button', { name: 'Yes, take my name back' }).click()
    await expect(reviewer.getByText('Nothing bears your name now.')).toBeVisible()
    await expect.poll(shown).toContain('The review of this text was withdrawn.')
    expect(await shown()).not.toContain('A reviewer, IBCLC')
  })
})
