import { expect, test } from 'vitest'
import { checklistForDesk } from '@/articles/checklist-for-desk'
import { publishedArticle } from '@/articles/queries'
import type { Letterhead } from '@/mailroom/letterhead'
import { articleLetter } from '@/newsletter/issues/article-letter'
import { query } from '@/platform/database'
import { knownProgrammes } from '@/publication/known-programmes'
import { affiliateProgrammes } from '@/publication/programmes'
import type { Programme } from '@/text/paid-links'
import { articleData, bodyOf, staffOf } from '../world/people'
import { aHouse } from '../world/rooms'

const house = aHouse()

const shop: Programme = {
  name: 'A sample shop',
  hosts: ['shop.example'],
  told: 'by-parameter',
  parameters: ['partner'],
  sentence: 'The sample shop pays us for what you buy.',
  demandsSentence: true,
  inLetters: 'remove-tag',
}

async function save(programmes: object[], role: 'administrator' | 'editor' | 'author' | 'moderator' = 'editor') {
  const { payload } = house()
  const req = await staffOf(payload, role)
  const data: object = { programmes }
  return payload.updateGlobal({ slug: 'affiliate-programmes', data, overrideAccess: false, req })
}

/** A published article with a link and a product, both as they were typed before any list was kept. */
async function article() {
  const { payload } = house()
  const body = bodyOf('Cups break.')
  const [heading, paragraph] = body.root.children
  const text = (words: string) => ({
    type: 'text',
    version: 1,
    text: words,
    format: 0,
    detail: 0,
    mode: 'normal',
    style: '',
  })
  const link = {
    type: 'link',
    version: 3,
    format: '',
    indent: 0,
    direction: 'ltr' as const,
    fields: { linkType: 'custom', url: 'https://www.shop.example/cup?size=2&partner=night-20', newTab: false },
    children: [text('a sturdy cup')],
  }
  const children = [heading, { ...Object(paragraph), children: [...Object(paragraph).children, link] }]
  const data = await articleData(payload, { body: { root: { ...body.root, children } }, _status: 'published' })
  return payload.create({ collection: 'articles', data, overrideAccess: false, req: await staffOf(payload, 'editor') })
}

const letterhead: Letterhead = {
  name: 'The Night Feed',
  url: 'https://nightfeed.example',
  postalAddress: '1 Example Street',
  language: 'en',
}

async function viewOf(id: string) {
  const view = await publishedArticle(await house().system(), id)
  if (!view) throw new Error('It is not published')
  return view
}

test('until somebody saves the list it holds the known programmes; saved empty it stays empty', async () => {
  const { system } = house()
  expect(await affiliateProgrammes(await system())).toEqual(knownProgrammes)
  await save([])
  expect(await affiliateProgrammes(await system())).toEqual([])
  await save([shop, ...knownProgrammes], 'administrator')
  expect(await affiliateProgrammes(await system())).toEqual([shop, ...knownProgrammes])
})

test.each(['author', 'moderator'] as const)('a %s does not change the list', async (role) => {
  await expect(save([shop], role)).rejects.toThrow('not allowed')
})

test('a reader gets nothing of the list by way of Payload', async () => {
  const { payload, reader } = house()
  const attempt = payload.findGlobal({ slug: 'affiliate-programmes', overrideAccess: false, req: await reader() })
  await expect(attempt).rejects.toThrow('not allowed')
})

test.each([
  ['hosts', { hosts: ['https://shop.example/'] }],
  ['hosts', { hosts: ['com'] }],
  ['hosts', { hosts: ['shop.example/cups'] }],
  ['hosts', { hosts: [] }],
  ['parameters', { parameters: [] }],
  ['parameters', { parameters: ['partner='] }],
  ['inLetters', { told: 'every-link' }],
  ['sentence', { sentence: '' }],
  ['sentence', { sentence: ' \n' }],
])('%s that could never be followed are refused: %j', async (path, wrong) => {
  await expect(save([{ ...shop, ...wrong }])).rejects.toMatchObject({
    data: { errors: [{ path: `programmes.0.${path}` }] },
  })
})

test('a programme of before that demands a sentence and has none is said to the desk, and holds nothing up', async () => {
  const { payload, system } = house()
  await save([shop])
  const { id } = await article()
  const open = async () => {
    const desk = await checklistForDesk(await system(), id)
    return { level: desk?.items.find(({ check }) => check === 'programme-sentence')?.level, quotes: desk?.quotes }
  }
  expect(await open()).toMatchObject({ level: undefined })
  await query(await system(), `update affiliate_programmes_programmes set sentence = ''`)
  expect(await open()).toMatchObject({ level: 'warn', quotes: { 'programme-sentence': [shop.name] } })
  await payload.updateGlobal({ slug: 'publishing-rules', data: { programmeSentence: 'ignore' } })
  expect(await open()).toMatchObject({ level: undefined })
})

test('a programme that demands no sentence may have none', async () => {
  await expect(save([{ ...shop, sentence: '', demandsSentence: false }])).resolves.toBeDefined()
})

test('an article follows the list without an edit, and its text is the same to whoever signed it', async () => {
  const { system } = house()
  await save([])
  const { id } = await article()
  const before = await viewOf(id)
  expect(before).toMatchObject({ earns: false, programmes: [], disclosures: [] })
  await save([shop])
  const [change] = await query<{ tags: string[] }>(await system(), 'select tags from changes order by id desc limit 1')
  expect(change?.tags).toEqual(['publication:programmes'])
  const after = await viewOf(id)
  expect(after).toMatchObject({ earns: true, programmes: [shop], disclosures: [shop.sentence] })
  expect(JSON.stringify(after.body.blocks)).toContain('"programme":"A sample shop"')
  expect(after.contentHash).toBe(before.contentHash)
})

test('a letter follows each rule: kept and told before, without its tag, or words alone', async () => {
  const { id } = await article()
  const letterBy = async (inLetters: Programme['inLetters']) => {
    await save([{ ...shop, inLetters }])
    const { html, text } = await articleLetter(letterhead, await viewOf(id))
    return { html, text, bytes: Buffer.concat([Buffer.from(html), Buffer.from(text)]) }
  }
  const kept = await letterBy('keep')
  expect(kept.text).toContain('a sturdy cup (paid link) (https://www.shop.example/cup?size=2&partner=night-20)')
  expect(kept.text.indexOf(shop.sentence)).toBeGreaterThan(0)
  expect(kept.text.indexOf(shop.sentence)).toBeLessThan(kept.text.indexOf('a sturdy cup'))

  const plain = await letterBy('remove-tag')
  expect(plain.text).toContain('a sturdy cup (https://www.shop.example/cup?size=2)')
  const gone = await letterBy('remove-link')
  expect(gone.text).toContain('a sturdy cup')
  expect(gone.bytes.includes('shop.example')).toBe(false)
  for (const { bytes } of [plain, gone])
    for (const trace of ['partner', 'night-20', 'paid link', 'earn us money', shop.sentence])
      expect(bytes.includes(trace), trace).toBe(false)
})

test('the list of programmes is folded, and each is headed by its name', () => {
  const [list] = house().payload.globals.config.find(({ slug }) => slug === 'affiliate-programmes')?.fields ?? []
  expect(list?.admin).toMatchObject({
    initCollapsed: true,
    components: { RowLabel: { clientProps: { field: 'name' } } },
  })
})
