import { codeAt } from '../world/authenticator-app'
import { deskOf } from '../world/desk'
import { expectGoodPage } from '../world/good-page'
import { expect, test } from '../world/journey'

const PASSWORD = 'a long enough password'

test('an editor sets up a second factor, and the password alone opens nothing any more', async ({ arrive }) => {
  test.setTimeout(180_000)
  const email = `second.factor.${Date.now()}@example.org`
  const desk = await deskOf('administrator')
  await desk.create('staff', { email, password: PASSWORD, name: 'Sample editor with a phone', role: 'editor' })
  const page = await arrive()
  const signIn = async () => {
    await page.goto('/admin/login')
    await page.getByLabel('Email').fill(email)
    await page.getByLabel('Password').fill(PASSWORD)
    await page.getByRole('button', { name: 'Sign in' }).click()
  }

  const secret = await test.step('the account leads to a plain page with a picture and a key', async () => {
    await signIn()
    await expect(page.getByRole('heading', { name: 'What needs you today' })).toBeVisible()
    await page.goto('/admin/account')
    await page.getByRole('link', { name: /^Second factor/ }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Set up your second factor' })).toBeVisible()
    await expect(page.getByRole('img', { name: 'Picture for the app to scan' })).toBeVisible()
    await expectGoodPage(page)
    return ((await page.locator('code').textContent()) ?? '').replaceAll(' ', '')
  })

  await test.step('a wrong code is told, the right one gives recovery codes', async () => {
    await page.getByRole('textbox', { name: 'Code', exact: true }).fill('000000')
    await page.getByRole('button', { name: 'Set it up' }).click()
    await expect(page.getByRole('alert')).toContainText('That code is not right')
    await expectGoodPage(page)
    await page.getByRole('textbox', { name: 'Code', exact: true }).fill(codeAt(secret, new Date()))
    await page.getByRole('button', { name: 'Set it up' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Write these codes down' })).toBeVisible()
    await expect(page.getByRole('listitem').getByText(/^[a-z0-9]{4}-/)).toHaveCount(10)
    await expectGoodPage(page)
  })
  const [recovery = ''] = await page
    .getByRole('listitem')
    .getByText(/^[a-z0-9]{4}-/)
    .allInnerTexts()

  await test.step('after the next sign-in every way leads to the code', async () => {
    await page.context().clearCookies()
    await signIn()
    await expect(page.getByRole('heading', { level: 1, name: 'One more step' })).toBeVisible()
    await expectGoodPage(page)
    await page.goto('/admin/collections/comments')
    await expect(page.getByRole('heading', { level: 1, name: 'One more step' })).toBeVisible()
    const answer = await page.request.get('/api/comments')
    expect(answer.status()).toBe(404)
  })

  await test.step('a recovery code opens the desk', async () => {
    await page.getByRole('textbox', { name: 'Code', exact: true }).fill(recovery)
    await page.getByRole('button', { name: 'Go on' }).click()
    await expect(page.getByRole('heading', { name: 'What needs you today' })).toBeVisible()
  })
})
