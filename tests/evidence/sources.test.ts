import { expect, test } from 'vitest'
import { sourcesByIds } from '@/evidence/queries'
import { query } from '@/platform/database'
import { staffOf } from '../world/people'
import { aHouse } from '../world/rooms'

const house = aHouse()

async function source(data: Record<string, unknown>) {
  const { payload } = house()
  const req = await staffOf(payload, 'author')
  return payload.create({ collection: 'sources', data: { title: 'A study', ...data }, overrideAccess: false, req })
}

test.each([
  ['doi', 'https://doi.org/10.1542/peds.2022-057988', /A DOI begins with 10\./],
  ['doi', '10.1542', /A DOI begins with 10\./],
  ['pmid', 'PMID 35726558', /A PMID is a number/],
  ['pmcid', '1234567', /looks like PMC1234567/],
  ['isbn', '978', /10 or 13 digits/],
  ['url', 'javascript:alert(1)', /begins with https/],
  ['url', 'http://localhost:3400/', /Readers cannot reach/],
  ['url', 'https://192.168.1.4/paper', /Readers cannot reach/],
  ['identifier', 'http://127.1/paper', /Readers cannot reach/],
  ['url', 'data:text/html,hello', /begins with https/],
  ['year', 1066, /./],
  ['title', '', /./],
  ['title', 'x'.repeat(1001), /1,000 characters or fewer/],
  ['authors', 'x'.repeat(1001), /1,000 characters or fewer/],
  ['container', 'x'.repeat(301), /300 characters or fewer/],
  ['url', `https://example.org/${'x'.repeat(2000)}`, /2,000 characters or fewer/],
])('a source whose %s is %s is refused in words beside the field', async (field, value, words) => {
  await expect(source({ [field]: value })).rejects.toMatchObject({
    data: {
      errors: expect.arrayContaining([expect.objectContaining({ path: field, message: expect.stringMatching(words) })]),
    },
  })
})

test('the field to paste into can be typed into', () => {
  const { fields } = house().payload.collections.sources.config
  const field = fields.find((one) => 'name' in one && one.name === 'identifier')
  expect(field?.admin).toMatchObject({ readOnly: false })
})

test('the same publication is recorded once', async () => {
  await source({ doi: '10.1000/once', pmid: '100' })
  await expect(source({ doi: '10.1000/once' })).rejects.toMatchObject({ data: { errors: [{ path: 'doi' }] } })
  await expect(source({ pmid: '100' })).rejects.toMatchObject({ data: { errors: [{ path: 'pmid' }] } })
})

test('two sources without a DOI are two sources, however the form was left empty', async () => {
  await source({ title: 'One', doi: '', pmid: '' })
  await source({ title: 'Two', doi: '', pmid: '' })
  await source({ title: 'Three', doi: null, pmid: null })
})

test('articles that cite a source hear when it is retracted, and when its record goes', async () => {
  const { payload, system } = house()
  const { id } = await source({ title: 'Withdrawn', doi: '10.1000/withdrawn' })
  const req = await staffOf(payload, 'editor')
  const announced = async () => {
    const rows = await query<{ tags: string[] }>(await system(), 'select tags from changes where document = $1', [id])
    return rows.map(({ tags }) => tags.includes(`sources:${id}`))
  }
  await payload.update({ collection: 'sources', id, data: { state: 'retracted' }, overrideAccess: false, req })
  expect(await announced()).toEqual([true, true])
  expect((await sourcesByIds(await system(), [id])).get(id)?.state).toBe('retracted')
  await payload.delete({ collection: 'sources', id, overrideAccess: false, req })
  expect(await announced()).toEqual([true, true, true])
})

test('the state of a source is the desk’s to say, and an author’s follows from what is known', async () => {
  const { payload } = house()
  expect(await source({ title: 'By an author', state: 'retracted' })).toMatchObject({ state: 'complete' })
  const pasted = await source({ title: '', identifier: 'ISBN 978-3-16-148410-0', state: 'retracted' })
  expect(pasted).toMatchObject({ title: 'ISBN 9783161484100', state: 'incomplete' })
  const change = async (role: 'author' | 'editor', id: string, data: Record<string, unknown>) =>
    payload.update({ collection: 'sources', id, data, overrideAccess: false, req: await staffOf(payload, role) })
  expect(await change('author', pasted.id, { year: 2000, state: 'retracted' })).toMatchObject({ state: 'incomplete' })
  expect(await change('author', pasted.id, { title: 'A book' })).toMatchObject({ state: 'complete' })
  expect(await change('editor', pasted.id, { state: 'retracted' })).toMatchObject({ state: 'retracted' })
})

test('an address longer than a title stands in place of one as far as it fits', async () => {
  const identifier = `https://example.org/${'x'.repeat(1500)}`
  const made = await source({ title: '', identifier })
  expect(made).toMatchObject({ url: identifier, title: identifier.slice(0, 1000), state: 'incomplete' })
})

test('what nobody sees is left out of what a source is called', async () => {
  const made = await source({
    title: 'A \u202estudy\u202c of\u200b milk',
    authors: 'Kent\u2060 JC',
    container: '\u0007Pediatrics\ufeff',
    identifier: '\u200b10.1000/unseen\u200e',
  })
  expect(made).toMatchObject({
    title: 'A study of milk',
    authors: 'Kent JC',
    container: 'Pediatrics',
    doi: '10.1000/unseen',
  })
  await expect(source({ title: '\u200b\u2060' })).rejects.toMatchObject({ data: { errors: [{ path: 'title' }] } })
})
