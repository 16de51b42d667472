import { afterAll, beforeAll, expect, test } from 'vitest'
import { queues } from '@/evidence/cms/queues'
import { gather } from '@/evidence/fill-source'
import { theOutside } from '@/evidence/outside/outside'
import { query } from '@/platform/database'
import { heart2020 } from '../world/papers'
import { type Registries, registriesStandIn } from '../world/registries-stand-in'
import { aHouse } from '../world/rooms'

let registries: Registries

beforeAll(async () => {
  registries = await registriesStandIn()
  registries.works = [heart2020]
  Object.assign(process.env, {
    CROSSREF_BASE_URL: registries.url,
    PUBMED_BASE_URL: registries.url,
    SOURCES_CONTACT: 'desk@example.org',
  })
})
afterAll(() => registries.close())

const house = aHouse()

async function work(name: string, ids: Record<string, string> = {}) {
  const queue = queues.find((one) => one.name === name)
  await queue?.work(await house().system(), ids)
}

test('the queues ask where the settings say, politely, and note what they found', async () => {
  const { payload, system } = house()
  const { id } = await payload.create({ collection: 'sources', data: { identifier: '10.1056/NEJMoa2007621' } })
  await work('evidence-fill-source', { id })
  expect(await payload.findByID({ collection: 'sources', id })).toMatchObject({ state: 'complete', year: 2020 })
  await query(
    await system(),
    `insert into cited_sources (source_id, subject_kind, subject_id, since) values ($1, 'article', $1, now())`,
    [id],
  )
  await work('evidence-watch')
  await work('evidence-watch')
  await work('evidence-grace-ends')
  expect(registries.asked.map(({ what }) => what.split('?')[0])).toEqual([
    'GET /works/10.1056%2Fnejmoa2007621',
    'GET /works/10.1056%2Fnejmoa2007621',
    'GET /works',
  ])
  expect(registries.asked[0]?.agent).toContain('mailto:desk@example.org')
})

test('this machine and its network are not asked, whatever an editor pastes', async () => {
  registries.asked = []
  registries.pages.set('/inside', { body: '<title>Inside</title>' })
  const outside = theOutside(await house().system())
  for (const url of [
    `${registries.url}/inside`,
    'http://169.254.169.254/latest/',
    'http://[::1]/',
    'http://localhost/',
  ])
    expect(await gather(outside, { url })).toEqual({ facts: {}, unknown: ['not-allowed'] })
  expect(registries.asked).toEqual([])
})
