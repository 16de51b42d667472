import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { observe } from '@/evidence/check-source'
import { gather } from '@/evidence/fill-source'
import { plainWords } from '@/evidence/outside/plain-words'
import { factsOfPage } from '@/evidence/outside/web-page'
import { isPublicAddress } from '@/platform/public-address'
import { corrected2018, heart2020, heart2020Notice, mmr1998, pubmedArticle } from '../world/papers'
import { type Registries, registriesStandIn } from '../world/registries-stand-in'

let it: Registries

beforeAll(async () => {
  it = await registriesStandIn()
})
afterAll(() => it.close())
beforeEach(() => {
  it.works = [mmr1998, heart2020, heart2020Notice, corrected2018]
  it.articles.clear()
  it.pages.clear()
  it.asked = []
  it.mood = 'well'
})

test('the retraction of 1998’s paper on MMR is found in its own record, where alone it stands', async () => {
  const seen = await observe(it.outside, { doi: '10.1016/s0140-6736(97)11096-0' })
  expect(seen).toMatchObject({ registry: 'answered', link: 'none' })
  expect(seen.notices).toEqual([
    { what: 'corrected', from: 'crossref', on: '2004-03-06', notice: 'https://doi.org/10.5555/lancet-2004-notice' },
    { what: 'retracted', from: 'crossref', on: '2010-02-06', notice: 'https://doi.org/10.5555/lancet-2010-notice' },
  ])
})

test('a retraction of 2020 is found by the notice that names it', async () => {
  const seen = await observe(it.outside, { doi: '10.1056/nejmoa2007621' })
  expect(seen.notices).toEqual([
    { what: 'retracted', from: 'crossref', on: '2020-06-04', notice: 'https://doi.org/10.5555/nejm-2020-notice' },
  ])
})

test('a notice is not itself retracted by what it says of another paper', async () => {
  const seen = await observe(it.outside, { doi: '10.5555/nejm-2020-notice' })
  expect(seen).toMatchObject({ registry: 'answered', notices: [] })
})

test('a corrected paper is corrected and no worse', async () => {
  const seen = await observe(it.outside, { doi: '10.1542/peds.2018-1889' })
  expect(seen.notices.map(({ what }) => what)).toEqual(['corrected'])
})

test.each([
  ['Retraction', 'retracted'],
  ['withdrawal', 'retracted'],
  ['removal', 'retracted'],
  ['expression_of_concern', 'concern'],
  ['corrigendum', 'corrected'],
  ['new_edition', 'superseded'],
  ['something_else', undefined],
])('an update of the kind %s means %s', async (type, what) => {
  it.works = [{ DOI: '10.5555/paper', title: ['A paper'], 'updated-by': [{ DOI: '10.5555/n', type }] }]
  const { notices } = await observe(it.outside, { doi: '10.5555/paper' })
  expect(notices.map((one) => one.what)).toEqual(what ? [what] : [])
})

test('PubMed names who retracted, doubted and corrected a paper', async () => {
  it.articles.set(
    '123',
    pubmedArticle(
      '123',
      'A paper',
      ['Journal Article', 'Retracted Publication'],
      [
        { type: 'CommentIn', source: 'Lancet. 1999', pmid: '1' },
        { type: 'ExpressionOfConcernIn', source: 'Lancet. 2009 Jan;1(2):3', pmid: '2' },
        { type: 'RetractionIn', source: 'Lancet. 2010 Feb 6;375(9713):445', pmid: '3' },
      ],
    ),
  )
  it.articles.set('124', pubmedArticle('124', 'Another', ['Journal Article', 'Retracted Publication']))
  expect((await observe(it.outside, { pmid: '123' })).notices).toEqual([
    { what: 'concern', from: 'pubmed', on: '2009-01-01', notice: 'https://pubmed.ncbi.nlm.nih.gov/2/' },
    { what: 'retracted', from: 'pubmed', on: '2010-02-06', notice: 'https://pubmed.ncbi.nlm.nih.gov/3/' },
  ])
  expect((await observe(it.outside, { pmid: '124' })).notices).toEqual([{ what: 'retracted', from: 'pubmed' }])
})

test.each(['down', 'broken', 'busy', 'silent'] as const)(
  'registries that are %s leave everything unknown',
  async (mood) => {
    it.mood = mood
    for (const asked of [{ doi: '10.1542/peds.2018-1889' }, { pmid: '123' }])
      expect(await observe(it.outside, asked)).toMatchObject({ registry: 'unknown', notices: [] })
  },
)

test('an answer whose notices cannot be read is unknown, not fine', async () => {
  it.works = [{ DOI: '10.5555/paper', title: ['A paper'], 'updated-by': 'retraction' }]
  expect(await observe(it.outside, { doi: '10.5555/paper' })).toMatchObject({ registry: 'unknown' })
})

test('a DOI that Crossref does not know says nothing good', async () => {
  expect(await observe(it.outside, { doi: '10.5555/nowhere' })).toMatchObject({ registry: 'absent', notices: [] })
})

test.each([404, 410])(
  'a list of notices that answers %i is unknown, and the paper’s own record does not make it fine',
  async (status) => {
    it.pages.set('/works', { status })
    expect(await observe(it.outside, { doi: '10.1542/peds.2018-1889' })).toMatchObject({ registry: 'unknown' })
  },
)

test('a registry that stands inside leads nowhere else inside', async () => {
  const strict = { ...it.outside, mayReach: isPublicAddress }
  const path = '/works/10.1542%2Fpeds.2018-1889'
  it.pages.set('/secret', { body: JSON.stringify({ message: corrected2018 }) })
  const { port } = new URL(it.url)
  for (const elsewhere of [`http://localhost:${port}`, `http://127.0.0.2:${port}`]) {
    it.asked = []
    it.pages.set(path, { status: 302, headers: { location: `${elsewhere}/secret` } })
    const seen = await observe(strict, { doi: '10.1542/peds.2018-1889' })
    expect(seen).toMatchObject({ registry: 'unknown', notices: [], details: expect.stringContaining('not-allowed') })
    expect(it.asked).toHaveLength(1)
  }
  it.pages.set(path, { status: 302, headers: { location: '/secret' } })
  expect(await observe(strict, { doi: '10.1542/peds.2018-1889' })).toMatchObject({ registry: 'answered' })
})

test('whoever is asked learns who asks and how to reach them', async () => {
  await observe(it.outside, { doi: '10.1542/peds.2018-1889', pmid: '1' })
  expect(it.asked.map(({ agent }) => agent)).toEqual(
    Array(3).fill('Bedside/1 (https://feed.example; mailto:desk@example.org)'),
  )
  expect(it.asked[0]?.what).toBe('GET /works/10.1542%2Fpeds.2018-1889?mailto=desk%40example.org')
  expect(it.asked[2]?.what).toContain('email=desk%40example.org')
})

test.each([
  [200, 'alive'],
  [404, 'gone'],
  [410, 'gone'],
  [403, 'unknown'],
  [429, 'unknown'],
  [500, 'unknown'],
])('a page that answers %i is %s', async (status, link) => {
  it.pages.set('/page', { status })
  expect(await observe(it.outside, { url: `${it.url}/page` })).toMatchObject({ registry: 'none', link })
})

test('a record is filled from Crossref in plain words', async () => {
  expect((await gather(it.outside, { doi: '10.1056/nejmoa2007621' })).facts).toEqual({
    title: 'Cardiovascular Disease, Drug Therapy, and Mortality in Covid-19',
    authors: 'Mehra MR, Desai SS',
    container: 'New England Journal of Medicine',
    year: 2020,
  })
})

test('a record is filled from PubMed, by PMID and by PMCID', async () => {
  const title = 'Initiation of Human Lactation: Secretory Differentiation and Secretory Activation'
  it.articles.set('18027076', pubmedArticle('18027076', `${title}.`, ['Journal Article', 'Review']))
  const facts = {
    title,
    authors: 'Pang WW, Hartmann PE',
    container: 'Journal of Mammary Gland Biology and Neoplasia',
    year: 2007,
    kind: 'review',
  }
  expect((await gather(it.outside, { pmid: '18027076' })).facts).toEqual(facts)
  it.pmcids.set('PMC77', '18027076')
  expect((await gather(it.outside, { pmcid: 'PMC77' })).facts).toEqual({ ...facts, pmid: '18027076' })
})

test('a page that names a DOI is filled from its registry, what is missing from itself', async () => {
  it.pages.set('/paper', { body: '<meta name="citation_doi" content="doi:10.1056/NEJMoa2007621"><title>x</title>' })
  const { facts } = await gather(it.outside, { url: `${it.url}/paper` })
  expect(facts).toMatchObject({ doi: '10.1056/nejmoa2007621', authors: 'Mehra MR, Desai SS', year: 2020 })
})

test.each([
  [
    'citation tags',
    '<meta name="citation_title" content="A &amp; B"><meta name="citation_author" content="Kent, JC"><meta name="citation_date" content="2006/03/01"><meta name="citation_journal_title" content="Pediatrics">',
    { title: 'A & B', authors: 'Kent JC', container: 'Pediatrics', year: 2006 },
  ],
  [
    'Open Graph',
    '<meta property="og:title" content="Reflux in babies"><meta property="og:site_name" content="nhs.uk">',
    { title: 'Reflux in babies', container: 'nhs.uk' },
  ],
  [
    'JSON-LD',
    '<script type="application/ld+json">{"@graph":[{"@type":"MedicalWebPage","headline":"Sleep","datePublished":"2021-02-03","author":{"name":"A Body"},"publisher":{"name":"An Agency"}}]}</script>',
    { title: 'Sleep', authors: 'A Body', container: 'An Agency', year: 2021 },
  ],
  ['a bare title', '<title> A page\n about it </title>', { title: 'A page about it' }],
  ['broken JSON-LD', '<script type="application/ld+json">{"@type":</script><title>T</title>', { title: 'T' }],
  ['nothing', '<p>hello', {}],
])('a page with %s says what it is', (_, html, facts) => {
  expect(factsOfPage(html)).toEqual({
    authors: undefined,
    container: undefined,
    title: undefined,
    year: undefined,
    ...facts,
  })
})

test.each([
  ['<i>Candida</i> in <b>milk</b>', 'Candida in milk'],
  ['&lt;script&gt;alert(1)&lt;/script&gt;Milk', 'Milk'],
  ['<scr<script>ipt>alert(1)</script>', /^[^<]*$/],
  ['p &lt; 0.05 and 3 < 4', 'p < 0.05 and 3 < 4'],
  ['a\u202Eb\u0000c', 'a b c'],
  ['   ', undefined],
  [42, undefined],
])('words from outside such as %j become plain', (outside, words) => {
  const plain = plainWords(outside, 100)
  if (words instanceof RegExp) expect(plain ?? '').toMatch(words)
  else expect(plain).toBe(words)
})

test('words from outside end', () => {
  expect(plainWords('word '.repeat(5000), 100)?.length).toBeLessThanOrEqual(100)
  expect(plainWords('<b>'.repeat(100_000), 100)).toBeUndefined()
})

test('hostile pages end too: deep, endless, elsewhere', async () => {
  expect(factsOfPage('<div>'.repeat(200_000))).toMatchObject({ title: undefined })
  it.pages.set('/elsewhere', { status: 302, headers: { location: `http://localhost:${new URL(it.url).port}/paper` } })
  it.pages.set('/paper', { body: '<title>Inside</title>' })
  const strict = { ...it.outside, mayReach: isPublicAddress }
  for (const path of ['/elsewhere', '/paper']) {
    expect(await gather(strict, { url: `${it.url}${path}` })).toEqual({ facts: {}, unknown: ['not-allowed'] })
  }
  expect(it.asked).toEqual([])
})
