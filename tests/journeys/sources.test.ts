import { deskOf } from '../world/desk'
import { expect, test } from '../world/journey'

const doi = '10.1089/bfm.2017.29047.aje'
const title =
  'ABM Clinical Protocol #8: Human Milk Storage Information for Home Use for Full-Term Infants, Revised 2017'

test('an editor pastes a DOI, and types the title where nobody could be asked for it', async ({ signedInAs }) => {
  const page = await signedInAs('editor')
  await page.goto('/admin/collections/sources/create')
  const pasted = page.getByLabel('Paste a DOI, PMID, PMCID, ISBN or address')
  await expect(pasted).toBeEditable()
  await expect(async () => {
    // A form that is still making itself ready forgets what it was told.
    await pasted.fill(`https://doi.org/${doi}`)
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page).toHaveURL(/sources\/[0-9a-f-]{36}/, { timeout: 5_000 })
  }).toPass({ timeout: 40_000 })
  await expect(page.getByLabel('DOI', { exact: true })).toHaveValue(doi)
  await expect(page.locator('#field-state')).toContainText('To be completed')

  await page.reload()
  const named = page.getByRole('textbox', { name: 'Title', exact: true })
  await expect(named).toHaveValue(`doi:${doi}`)
  await named.fill(title)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Updated successfully.').first()).toBeVisible()
  expect(await (await deskOf('editor')).find('sources', 'doi', doi)).toMatchObject({ title })
})
