import { expect, test } from 'vitest'
import { peopleByIds, profileBySlug, profileOfStaff } from '@/people/queries'
import { query } from '@/platform/database'
import { staffOf } from '../world/people'
import { aHouse } from '../world/rooms'

const house = aHouse()

async function person(data: Record<string, unknown>) {
  const { payload } = house()
  const req = await staffOf(payload, 'editor')
  return payload.create({
    collection: 'people',
    data: { name: 'Ada Sample', ...data },
    overrideAccess: false,
    req,
  })
}

const ibclc = { abbreviation: 'IBCLC', name: 'Lactation consultant', issuer: 'IBLCE' }

test('a profile gets its address from the name, and the address is its own', async () => {
  const { system } = house()
  const ada = await person({ credentials: [ibclc] })
  expect(ada.slug).toBe('ada-sample')
  await expect(person({})).rejects.toMatchObject({ data: { errors: [{ path: 'slug' }] } })
  expect(await profileBySlug(await system(), 'ada-sample')).toMatchObject({ id: ada.id, name: 'Ada Sample' })
})

test('a credential is medical only where somebody said so', async () => {
  const { system } = house()
  const { id } = await person({
    name: 'Ben Sample',
    credentials: [ibclc, { ...ibclc, abbreviation: 'MD', medical: true }],
  })
  const [ben] = await peopleByIds(await system(), [id])
  expect(ben?.credentials.map(({ abbreviation, medical }) => [abbreviation, medical])).toEqual([
    ['IBCLC', false],
    ['MD', true],
  ])
})

test.each(['javascript:alert(1)', 'http://example.org', '//example.org', 'https://'])(
  'a link to %s is refused, in a profile and in a credential',
  async (href) => {
    const link = person({ name: 'Eve Sample', links: [{ label: 'My page', href }] })
    await expect(link).rejects.toMatchObject({ data: { errors: [{ path: 'links.0.href' }] } })
    const registry = person({ name: 'Eve Sample', credentials: [{ ...ibclc, registry: href }] })
    await expect(registry).rejects.toMatchObject({ data: { errors: [{ path: 'credentials.0.registry' }] } })
  },
)

test('a new address of a profile is announced together with the old one', async () => {
  const { payload, system } = house()
  const { id } = await person({ name: 'Cleo Sample' })
  const req = await staffOf(payload, 'editor')
  await payload.update({ collection: 'people', id, data: { slug: 'cleo-moved' }, overrideAccess: false, req })
  const [change] = await query<{ tags: string[] }>(
    await system(),
    'select tags from changes where document = $1 order by id desc limit 1',
    [id],
  )
  expect(change?.tags).toEqual(expect.arrayContaining(['people:slug:cleo-sample', 'people:slug:cleo-moved']))
})

test('people come in the order asked for, strangers left out', async () => {
  const { system } = house()
  const [one, two] = [await person({ name: 'One Sample' }), await person({ name: 'Two Sample' })]
  const stranger = '0190f5b7-0000-7000-8000-000000000000'
  const found = await peopleByIds(await system(), [two.id, stranger, one.id, two.id])
  expect(found.map(({ name }) => name)).toEqual(['Two Sample', 'One Sample', 'Two Sample'])
})

test('the profile of a member of staff is found by their account', async () => {
  const { payload, system } = house()
  const account = String((await staffOf(payload, 'moderator')).user?.id)
  expect(await profileOfStaff(await system(), account)).toBeUndefined()
  const { id } = await person({ name: 'Mo Sample', staffAccount: account })
  expect(await profileOfStaff(await system(), account)).toMatchObject({ id, name: 'Mo Sample' })
})
