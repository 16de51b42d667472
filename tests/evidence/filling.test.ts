import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { FILL_SOURCE, fillSource, waitingSources } from '@/evidence/fill-source'
import { query } from '@/platform/database'
import { heart2020 } from '../world/papers'
import { staffOf } from '../world/people'
import { type Registries, registriesStandIn } from '../world/registries-stand-in'
import { aHouse } from '../world/rooms'

const house = aHouse()
let registries: Registries

beforeAll(async () => {
  registries = await registriesStandIn()
})
afterAll(() => registries.close())
beforeEach(() => {
  registries.works = [heart2020]
  registries.mood = 'well'
})

async function paste(identifier: string, more: Record<string, unknown> = {}) {
  const { payload } = house()
  const req = await staffOf(payload, 'author')
  return payload.create({ collection: 'sources', data: { identifier, ...more }, overrideAccess: false, req })
}

async function record(id: string) {
  return house().payload.findByID({ collection: 'sources', id, overrideAccess: true })
}

const change = async (id: string, data: Record<string, unknown>) => {
  const req = await staffOf(house().payload, 'editor')
  return house().payload.update({ collection: 'sources', id, data, overrideAccess: false, req })
}

const remove = (id: string) => house().payload.delete({ collection: 'sources', id, overrideAccess: true })

const jobs = async (id: string) => {
  const rows = await query<{ count: number }>(
    await house().system(),
    `select count(*)::int as count from pgboss.job where name = $1 and data->>'id' = $2`,
    [FILL_SOURCE, id],
  )
  return rows[0]?.count
}

const fill = async (id: string) => fillSource(await house().system(), id, registries.outside)

test('what is pasted is on record at once, and completed in the background', async () => {
  const made = await paste('https://doi.org/10.1056/NEJMoa2007621')
  expect(made).toMatchObject({
    doi: '10.1056/nejmoa2007621',
    title: 'doi:10.1056/nejmoa2007621',
    state: 'incomplete',
  })
  expect(await jobs(made.id)).toBe(1)
  await fill(made.id)
  expect(await record(made.id)).toMatchObject({
    title: 'Cardiovascular Disease, Drug Therapy, and Mortality in Covid-19',
    authors: 'Mehra MR, Desai SS',
    container: 'New England Journal of Medicine',
    year: 2020,
    state: 'complete',
  })
  expect(await jobs(made.id)).toBe(1)
  await remove(made.id)
})

test('what somebody typed stays as they typed it', async () => {
  const made = await paste('10.1056/NEJMoa2007621', { authors: 'Mehra and others', year: 2021 })
  await change(made.id, { title: 'A paper that was withdrawn' })
  await fill(made.id)
  expect(await record(made.id)).toMatchObject({
    title: 'A paper that was withdrawn',
    authors: 'Mehra and others',
    year: 2021,
    container: 'New England Journal of Medicine',
    state: 'complete',
  })
  await remove(made.id)
})

test.each(['down', 'busy', 'broken', 'silent'] as const)(
  'registries that are %s leave it to be completed and are asked again',
  async (mood) => {
    const made = await paste('10.1056/NEJMoa2007621')
    registries.mood = mood
    await expect(fill(made.id)).rejects.toThrow(/waits to be completed/)
    expect(await record(made.id)).toMatchObject({ title: 'doi:10.1056/nejmoa2007621', state: 'incomplete' })
    expect(await waitingSources(await house().system())).toContain(made.id)
    registries.mood = 'well'
    await fill(made.id)
    expect(await record(made.id)).toMatchObject({ state: 'complete', year: 2020 })
    await remove(made.id)
  },
)

test('a DOI nobody knows waits for a person, who can type the rest', async () => {
  const made = await paste('10.5555/unknown')
  await fill(made.id)
  expect(await record(made.id)).toMatchObject({ state: 'incomplete' })
  expect(await change(made.id, { title: 'Typed by hand', state: 'complete' })).toMatchObject({ state: 'complete' })
  await fill(made.id)
  expect(await record(made.id)).toMatchObject({ title: 'Typed by hand' })
})

test('the same DOI twice: the form says which record it is', async () => {
  const made = await paste('10.5555/once', { title: 'Once on record', authors: 'Bode L', year: 2012 })
  for (const again of ['doi:10.5555/ONCE', 'https://doi.org/10.5555/once'])
    await expect(paste(again)).rejects.toMatchObject({
      data: {
        errors: [
          {
            path: 'identifier',
            message: 'This source is on record already: “Once on record” (Bode, 2012). Please choose that one.',
          },
        ],
      },
    })
  await expect(paste('', { title: 'Again', doi: '10.5555/once' })).rejects.toMatchObject({
    data: { errors: [{ path: 'doi' }] },
  })
  await expect(change(made.id, { authors: 'Bode L, Kent JC' })).resolves.toMatchObject({ year: 2012 })
})

test.each([
  ['978-0-306-40615-8', /last digit/],
  ['10.1542', /cut off/],
  ['javascript:alert(1)', /no DOI, PMID, PMCID, ISBN or address/],
])('%s is refused in words that say what to do', async (pasted, words) => {
  await expect(paste(pasted, { title: 'Titled all the same' })).rejects.toMatchObject({
    data: { errors: [{ path: 'identifier', message: expect.stringMatching(words) }] },
  })
})

test('a record of one’s own needs a title, and no identifier', async () => {
  await expect(paste('', { title: ' ' })).rejects.toMatchObject({ data: { errors: [{ path: 'title' }] } })
  expect(await paste('', { title: 'A leaflet' })).toMatchObject({ title: 'A leaflet', state: 'complete' })
})

test('a page fills what it says of itself, and its DOI only where no other record has it', async () => {
  await paste('10.5555/taken', { title: 'Has it already' })
  registries.pages.set('/page', {
    body: '<meta name="citation_title" content="A <i>page</i>"><meta name="citation_doi" content="10.5555/taken">',
  })
  const made = await paste('https://example.org/page')
  await query(await house().system(), 'update sources set url = $2, title = $2 where id = $1', [
    made.id,
    `${registries.url}/page`,
  ])
  await fill(made.id)
  expect(await record(made.id)).toMatchObject({ title: 'A page', doi: null, state: 'complete' })
})
