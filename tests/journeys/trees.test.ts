/**
 * What a page tells a screen reader: roles, names, states and their order, as read through by a person. Of pages alone
 * that say the same whatever other journeys publish.
 */
import { expect, test } from '../world/journey'
import { templates, withoutDays } from '../world/templates'

const steady = ['ask', 'newsletter', 'check-your-mail', 'about', 'accessibility']

for (const { name, path } of templates.filter((template) => steady.includes(template.name)))
  test(`the accessibility tree of “${name}” is the one that was read through`, async ({ visitor }) => {
    await visitor.goto(path)
    await visitor.waitForLoadState('networkidle')
    expect(withoutDays(await visitor.locator('body').ariaSnapshot())).toMatchSnapshot(['trees', `${name}.txt`])
  })
