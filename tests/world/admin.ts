/** How an editor finds things in the admin: by their labels, as Payload sets them. */
import { expect, type Locator, type Page } from '@playwright/test'

/** A field with its label, inside a page or a block. */
export function fieldCalled(scope: Page | Locator, label: string): Locator {
  const page = 'page' in scope ? scope.page() : scope
  return scope
    .locator('.field-type')
    .filter({ has: page.locator('label', { hasText: new RegExp(`^${label}\\s*\\*?$`) }) })
    .last()
}

/** Turns to a part of a form. */
export const turnTo = (page: Page, tab: string) => page.getByRole('button', { name: tab, exact: true }).click()

/** Chooses from a list of records by the name that stands in it. */
export async function chooseIn(field: Locator, option: string): Promise<void> {
  await field.getByRole('combobox').fill(option)
  await field.getByRole('option', { name: option, exact: true }).click()
}

/** Types `/`, and takes what the menu offers. */
export async function insert(page: Page, search: string, item: string): Promise<void> {
  await page.keyboard.type(`/${search}`)
  await page.getByRole('option', { name: item, exact: true }).click()
}

/** The text editor of a field. */
export const editorIn = (field: Locator) =>
  field.getByRole('textbox').and(field.locator('[contenteditable=true]')).first()

/** Takes what was filled into a drawer. It does not hear a button that is pressed while it still makes itself ready. */
export async function take(drawer: Locator): Promise<void> {
  const save = drawer.getByRole('button', { name: /^Save/ })
  await expect(async () => {
    if (await save.isVisible()) await save.click()
    await expect(drawer).toBeHidden({ timeout: 4_000 })
  }).toPass({ timeout: 30_000 })
}

/** Presses a button of the form and waits until the admin says that it is done. */
export async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publish changes' }).click()
  await expect(page.getByText('Updated successfully.').first()).toBeVisible()
}

/** Takes an article back: behind the three dots, which carry no name. */
export async function unpublish(page: Page): Promise<void> {
  await page.locator('.doc-controls__popup').getByRole('button').click()
  await page.getByRole('button', { name: 'Unpublish' }).click()
  await page.getByRole('button', { name: 'Confirm' }).click()
}
