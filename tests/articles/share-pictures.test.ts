import sharp from 'sharp'
import { expect, test, vi } from 'vitest'
import { PUBLICATION, sharePictureFile, sharePictureOf } from '@/articles/share-picture-queries'
import { drawCard, drawOldestCards } from '@/articles/share-pictures'
import { serveSharePicture } from '@/articles/web/share-picture.route'
import { query } from '@/platform/database'
import { drawableWords } from '@/platform/draw-picture'
import { publishArticle } from '../world/publish-article'
import { aHouse } from '../world/rooms'

const house = aHouse()
vi.mock('@/platform/payload', () => ({ payload: async () => house().payload }))
const drawing = vi.hoisted((): { begun: () => void; pause?: Promise<void> } => ({ begun: () => {} }))
vi.mock('@/platform/draw-picture', async (original) => {
  const real = await original<typeof import('@/platform/draw-picture')>()
  const drawPicture: typeof real.drawPicture = async (...what) => {
    drawing.begun()
    await drawing.pause
    return real.drawPicture(...what)
  }
  return { ...real, drawPicture }
})

const publish = (more?: Record<string, unknown>) => publishArticle(house(), more)

const announced = async (subject: string) =>
  (
    await query(await house().system(), 'select 1 from changes where $1 = any(tags)', [
      `articles:share-picture:${subject}`,
    ])
  ).length

test('a card is drawn once for a text, again when what shows changes, and goes with its article', async () => {
  const { system } = house()
  const { id, change } = await publish({ title: 'Milk <b>&</b> sleep 👶' })
  await drawCard(await system(), id)
  const first = await sharePictureOf(await system(), id)
  expect(first).toMatchObject({ width: 1200, height: 630, alt: expect.stringContaining('Milk <b>&</b> sleep') })
  const file = first?.src.replace('/media/share/', '') ?? ''
  const bytes = await sharePictureFile(await system(), file)
  expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
  expect(bytes?.length).toBeLessThan(80_000)
  await drawCard(await system(), id)
  expect(await announced(id)).toBe(1)
  await change({ title: 'Milk and more sleep', _status: 'published', changeClass: 'clarity' })
  await drawCard(await system(), id)
  expect(await announced(id)).toBe(2)
  expect((await sharePictureOf(await system(), id))?.src).not.toBe(first?.src)
  expect(await sharePictureFile(await system(), file)).toBeUndefined()
  const now = (await sharePictureOf(await system(), id))?.src.replace('/media/share/', '') ?? ''
  const ask = (name: string) =>
    serveSharePicture(new Request('https://x.example'), { params: Promise.resolve({ file: name }) })
  expect((await ask(now)).headers.get('cache-control')).toContain('immutable')
  await change({ _status: 'draft' })
  expect((await ask(now)).status).toBe(404)
  await drawCard(await system(), id)
  expect(await query(await system(), 'select 1 from share_pictures where subject = $1', [id])).toEqual([])
  for (const name of ['../../etc/passwd', 'x.png', `${'0'.repeat(32)}.png`]) expect((await ask(name)).status).toBe(404)
})

test('the text that was published last wins, however long an older one takes to be drawn', async () => {
  const { system } = house()
  const { id, change } = await publish({ title: 'The old title', slug: 'old-title' })
  const begun = Promise.withResolvers<void>()
  const { promise, resolve } = Promise.withResolvers<void>()
  Object.assign(drawing, { begun: begun.resolve, pause: promise })
  const slow = drawCard(await system(), id)
  await begun.promise
  drawing.pause = undefined
  await change({ title: 'The new title', _status: 'published', changeClass: 'clarity' })
  await drawCard(await system(), id)
  resolve()
  await slow
  expect(await sharePictureOf(await system(), id)).toMatchObject({ alt: expect.stringContaining('The new title') })
})

test('letters that our fonts have not are not drawn as boxes, and are not tried again and again', async () => {
  const { system } = house()
  const { id } = await publish({ title: '母乳と睡眠', slug: 'bonyuu' })
  await drawCard(await system(), id)
  expect(await sharePictureOf(await system(), id)).toBeUndefined()
  const rows = await query<{ file: string | null }>(
    await system(),
    'select file from share_pictures where subject = $1',
    [id],
  )
  expect(rows).toEqual([{ file: null }])
})

test('what has no card yet is found, and the publication has one for every other page', async () => {
  const { system } = house()
  const { id } = await publish()
  await drawOldestCards(await system())
  expect(await sharePictureOf(await system(), id)).toBeDefined()
  expect(await sharePictureOf(await system(), PUBLICATION)).toBeDefined()
})

test.each([
  ['Milk & “sleep” – 100 %', 'Milk & “sleep” – 100 %'],
  ['Sữa mẹ, Το γάλα, Сон', 'Sữa mẹ, Το γάλα, Сон'],
  ['👶🏽 a\u0000b\u200fc', 'a b c'],
  ['Brand®', 'Brand®'],
  ['母乳', undefined],
  ['حليب', undefined],
])('of %j, %j can be drawn', (words, drawn) => {
  expect(drawableWords(words)).toBe(drawn)
})
