import sharp from 'sharp'
import { expect, test } from 'vitest'
import { revisionsOf } from '@/articles/ledger'
import { textOfArticle } from '@/articles/text-of-article'
import { query } from '@/platform/database'
import { contentHash, revisionHash } from '@/text/hash'
import { articleData, bodyOf, staffOf } from '../world/people'
import { aHouse } from '../world/rooms'

const house = aHouse()

async function published(more: Record<string, unknown> = {}) {
  const { payload } = house()
  const data = { ...(await articleData(payload)), ...more, _status: 'published' as const }
  return payload.create({ collection: 'articles', data, overrideAccess: false, req: await staffOf(payload, 'editor') })
}

async function publish(id: string, data: Record<string, unknown>) {
  const { payload } = house()
  const req = await staffOf(payload, 'editor')
  return payload.update({
    collection: 'articles',
    id,
    data: { changeClass: 'clarity', ...data, _status: 'published' },
    overrideAccess: false,
    req,
  })
}

/** Follows the chain as a stranger would who has only the rows. @returns the numbers, from the first. */
async function verified(article: string): Promise<number[]> {
  const rows = await query<{
    number: number
    time: Date
    change_class: string
    note: string
    canonical_text: string
    content_hash: string
    previous_hash: string | null
    hash: string
  }>(await house().system(), 'select * from revisions where article_id = $1 order by number', [article])
  let previous: string | null = null
  for (const row of rows) {
    expect(contentHash(row.canonical_text)).toBe(row.content_hash)
    expect(row.previous_hash).toBe(previous)
    expect(
      revisionHash({
        previous,
        number: row.number,
        time: row.time,
        changeClass: row.change_class,
        note: row.note,
        contentHash: row.content_hash,
      }),
    ).toBe(row.hash)
    previous = row.hash
  }
  return rows.map(({ number }) => number)
}

test('the chain can be checked by whoever has its rows, whatever the notes say', async () => {
  const { id } = await published({ changeNote: '  ' })
  await publish(id, { title: 'Second', changeNote: 'Line one\r\nline two — “é” e\u0301' })
  await publish(id, { title: 'Third', changeNote: 'note: none\nprevious: none' })
  await publish(id, { title: 'Second' })
  expect(await verified(id)).toEqual([1, 2, 3, 4])
})

test('editors who publish at the same moment keep the chain whole', async () => {
  const { id } = await published()
  const titles = ['one', 'two', 'three', 'four'].map((word) => `At once, ${word}`)
  const results = await Promise.allSettled(titles.map((title) => publish(id, { title })))
  expect(results.map(({ status }) => status)).toEqual(titles.map(() => 'fulfilled'))
  expect(await verified(id)).toEqual([1, 2, 3, 4, 5])
  const [latest] = await revisionsOf(await house().system(), id)
  const now = await house().payload.findByID({ collection: 'articles', id, depth: 0 })
  expect((await textOfArticle(await house().system(), now)).hash).toBe(latest?.contentHash)
})

test('a publication whose announcement fails leaves no trace: no text, no row, no job', async () => {
  const { payload, system } = house()
  const req = await staffOf(payload, 'editor')
  const data = { ...(await articleData(payload)), mailOnFirstPublish: true, _status: 'draft' as const }
  const { id } = await payload.create({ collection: 'articles', data, draft: true, overrideAccess: false, req })
  const jobs = async () =>
    (await query<{ n: number }>(await system(), 'select count(*)::int as n from pgboss.job'))[0]?.n
  const before = await jobs()
  await query(await system(), `alter table changes add constraint closed check (room <> 'articles') not valid`)
  try {
    await expect(publish(id, {})).rejects.toThrow()
  } finally {
    await query(await system(), 'alter table changes drop constraint closed')
  }
  expect(await payload.findByID({ collection: 'articles', id })).toMatchObject({
    _status: 'draft',
    firstPublishedAt: null,
  })
  expect(await revisionsOf(await system(), id)).toEqual([])
  expect(await jobs()).toBe(before)
  await publish(id, {})
  expect(await verified(id)).toEqual([1])
})

async function picture(alt: string) {
  const { payload } = house()
  const data = await sharp({ create: { width: 20, height: 10, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  const file = { data, name: 'white.png', mimetype: 'image/png', size: data.length }
  return payload.create({ collection: 'media', data: { alt }, file })
}

test('whatever readers read moves the hash, and what they do not read does not', async () => {
  const { payload, system } = house()
  const hero = await picture('A sleeping child')
  const written = {
    title: 'Milk and sleep',
    standfirst: 'Most babies wake.',
    inShort: 'They do.',
    conflicts: 'None.',
    hero: hero.id,
    body: bodyOf('Babies wake at night.'),
  }
  const hashOf = async (more: Record<string, unknown> = {}) =>
    (await textOfArticle(await system(), { ...written, ...more })).hash
  const first = await hashOf()
  const read = {
    title: { title: 'Milk, and sleep' },
    standfirst: { standfirst: 'Some babies wake.' },
    'in short': { inShort: 'They do not.' },
    conflicts: { conflicts: 'The author sells milk.' },
    body: { body: bodyOf('Babies wake at noon.') },
    'a picture less': { hero: null },
    'another file of the same description': { hero: (await picture('A sleeping child')).id },
  }
  for (const [what, more] of Object.entries(read)) expect(await hashOf(more), what).not.toBe(first)
  for (const more of [{ noindex: true }, { slug: 'elsewhere' }, { changeNote: 'x' }, { topics: [] }])
    expect(await hashOf(more), JSON.stringify(more)).toBe(first)
  await payload.update({ collection: 'media', id: hero.id, data: { credit: 'Ada' } })
  expect(await hashOf(), 'credit').toBe(first)
  await payload.update({ collection: 'media', id: hero.id, data: { alt: 'A child, awake' } })
  expect(await hashOf(), 'description').not.toBe(first)
})
