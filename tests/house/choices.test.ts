import { expect, test } from 'vitest'
import { fieldsOf, isFrameworks, planOfTheHouse } from './plan'

test('a choice that has to be made cannot be emptied', async () => {
  const { collections, globals } = await planOfTheHouse()
  const emptied = [...collections.filter(({ slug }) => !isFrameworks(slug)), ...globals].flatMap((owner) =>
    fieldsOf(owner)
      .filter(({ field }) => field.type === 'select' && field.required && field.admin?.isClearable !== false)
      .map(({ path }) => `${owner.slug}.${path}`),
  )
  expect(emptied).toEqual([])
}, 60_000)
