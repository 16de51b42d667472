import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { picturesByIds } from '@/media/queries'
import { query } from '@/platform/database'
import { staffOf } from '../world/people'
import { aHouse } from '../world/rooms'

const house = aHouse()

const canvas = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#a8b5a0' } })

/** A photograph as a telephone writes it: place, device, and lying on its side. */
const photograph = () =>
  canvas(1600, 1200)
    .withExif({ IFD0: { Model: 'A telephone' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 31/1 12/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

async function upload(content: Buffer, name: string, mimetype: string, alt: string | undefined = 'A green square') {
  const { payload } = house()
  const file = { data: content, name, mimetype, size: content.length }
  return payload.create({
    collection: 'media',
    data: JSON.parse(JSON.stringify({ alt })),
    file,
    overrideAccess: false,
    req: await staffOf(payload, 'author'),
  })
}

const folder = () => join(house().environment.BEDSIDE_DATA, 'media')

test('nothing that a camera wrote into a file survives, in no rendition, and the picture stands upright', async () => {
  const camera = await photograph()
  expect((await sharp(camera).metadata()).exif).toBeDefined()
  const picture = await upload(camera, 'IMG_2041.jpg', 'image/jpeg')
  const mine = (await readdir(folder())).filter((file) =>
    file.startsWith(picture.filename?.replace('.webp', '') ?? '?'),
  )
  expect(mine.length).toBeGreaterThanOrEqual(3)
  for (const file of mine) {
    const { format, exif, xmp, iptc, width = 0, height = 0 } = await sharp(join(folder(), file)).metadata()
    expect({ file, format, exif, xmp, iptc }).toEqual({
      file,
      format: 'webp',
      exif: undefined,
      xmp: undefined,
      iptc: undefined,
    })
    if (!file.includes('1200x630')) expect(height, `${file} lies on its side`).toBeGreaterThan(width)
  }
})

test('a stored file has a name of ours that tells nothing', async () => {
  const content = await canvas(40, 30).png().toBuffer()
  const [one, other] = [
    await upload(content, 'baby-anna.png', 'image/png'),
    await upload(content, 'baby-anna.png', 'image/png'),
  ]
  expect(one.filename).toMatch(/^[a-z0-9]{12}\.webp$/)
  expect(one.mimeType).toBe('image/webp')
  expect(one.filename).not.toBe(other.filename)
})

test('renditions are offered up to the size of the picture, never beyond it', async () => {
  const { system } = house()
  const large = await upload(await canvas(3000, 2000).png().toBuffer(), 'large.png', 'image/png')
  const small = await upload(await canvas(300, 200).png().toBuffer(), 'small.png', 'image/png')
  const views = await picturesByIds(await system(), [large.id, small.id])
  const widths = (id: string) => views.get(id)?.srcSet.match(/(?<= )\d+(?=w)/g)
  expect(widths(large.id)).toEqual(['480', '960', '1440', '2400'])
  expect(widths(small.id)).toEqual(['300'])
  expect(views.get(small.id)).toMatchObject({ width: 300, height: 200, src: `/media/${small.filename}` })
})

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
const page = '<!doctype html><html><body><script>alert(1)</script></body></html>'
const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(512, 0x90)])
const jpeg = await canvas(400, 300).jpeg().toBuffer()
const gif = Buffer.from('R0lGODlhAQABAAAAACw=', 'base64')

test.each([
  ['a drawing with a script', Buffer.from(svg), 'drawing.svg', 'image/svg+xml'],
  ['a drawing that says it is a photograph', Buffer.from(svg), 'drawing.png', 'image/png'],
  ['a page', Buffer.from(page), 'page.html', 'text/html'],
  ['a page that says it is a picture', Buffer.from(page), 'page.png', 'image/png'],
  ['a program that says it is a picture', program, 'setup.png', 'image/png'],
  ['an animation of a kind that is not taken', gif, 'dot.gif', 'image/gif'],
  ['half a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'half.png', 'image/png'],
  ['a photograph that broke off', jpeg.subarray(0, jpeg.length / 2), 'broken.jpg', 'image/jpeg'],
  ['an empty file', Buffer.alloc(0), 'empty.png', 'image/png'],
])('%s is refused in words, and nothing of it is kept', async (_, content, name, mimetype) => {
  const before = await readdir(folder())
  const refusal = await upload(content, name, mimetype).then(
    () => 'it was taken',
    (error: unknown) => error,
  )
  expect(refusal).toMatchObject({ status: 400, message: expect.stringMatching(/choose a JPEG, PNG, WebP or AVIF/) })
  expect(await readdir(folder())).toEqual(before)
})

test.each([
  ['nothing', undefined],
  ['blanks', '  '],
])('a picture without a description (%s) is refused', async (_, alt) => {
  const content = await canvas(40, 30).png().toBuffer()
  const attempt = upload(content, 'square.png', 'image/png', alt ?? '')
  await expect(attempt).rejects.toMatchObject({ data: { errors: [{ path: 'alt' }] } })
})

test('a picture that is replaced gets a new name, and pages that showed it are told', async () => {
  const { payload, system } = house()
  const before = await upload(await canvas(40, 30).png().toBuffer(), 'one.png', 'image/png')
  const content = await canvas(50, 30).png().toBuffer()
  const after = await payload.update({
    collection: 'media',
    id: before.id,
    data: {},
    file: { data: content, name: 'two.png', mimetype: 'image/png', size: content.length },
    overrideAccess: false,
    req: await staffOf(payload, 'editor'),
  })
  expect(after.filename).not.toBe(before.filename)
  const [change] = await query<{ tags: string[] }>(await system(), 'select tags from changes order by id desc limit 1')
  expect(change?.tags).toContain(`media:${before.id}`)
})

test('a picture that moves, and one too large to decode, are refused for what they are', async () => {
  const frames = [await canvas(10, 20).png().toBuffer(), await canvas(10, 20).negate().png().toBuffer()]
  const moving = await sharp(frames, { join: { animated: true } })
    .webp()
    .toBuffer()
  await expect(upload(moving, 'moving.webp', 'image/webp')).rejects.toThrow(/moves/)
  const huge = await canvas(8000, 7000).png().toBuffer()
  await expect(upload(huge, 'huge.png', 'image/png')).rejects.toThrow(/50 million pixels/)
})

test('a moved focal point gives the pages other files, so that no cache keeps the old cut', async () => {
  const { payload } = house()
  const before = await upload(await canvas(2000, 1500).png().toBuffer(), 'one.png', 'image/png')
  const req = await staffOf(payload, 'editor')
  req.query = { uploadEdits: { focalPoint: { x: 10, y: 90 } } }
  const data = { focalX: 10, focalY: 90 }
  const after = await payload.update({ collection: 'media', id: before.id, data, overrideAccess: false, req })
  expect(after.filename).not.toBe(before.filename)
  expect(after).toMatchObject({ width: 2000, height: 1500, mimeType: 'image/webp' })
})
