/** What a page of each kind tells a screen reader: roles, names, states and their order, as read through by a person. */
import { expect, test } from '../world/journey'
import { templates, withoutChance } from '../world/templates'

for (const { name, path } of templates)
  test(`the accessibility tree of “${name}” is the one that was read through`, async ({ visitor }) => {
    await visitor.goto(path)
    await visitor.waitForLoadState('networkidle')
    expect(withoutChance(await visitor.locator('body').ariaSnapshot())).toMatchSnapshot(['trees', `${name}.txt`])
  })
