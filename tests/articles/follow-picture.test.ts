import sharp from 'sharp'
import { expect, test } from 'vitest'
import { ledgerFollowsPicture } from '@/articles/follow-picture'
import { revisionsOf } from '@/articles/ledger'
import { articleData, staffOf } from '../world/people'
import { aHouse } from '../world/rooms'

const house = aHouse()

test('a changed description of a picture stands in the ledger of every article that shows it', async () => {
  const { payload, system } = house()
  const data = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  const picture = await payload.create({
    collection: 'media',
    data: { alt: 'A white square' },
    file: { data, name: 'white.png', mimetype: 'image/png', size: data.length },
  })
  const req = await staffOf(payload, 'editor')
  const shows = await payload.create({
    collection: 'articles',
    data: { ...(await articleData(payload, { hero: picture.id })), _status: 'published' },
    req,
  })
  const other = await payload.create({
    collection: 'articles',
    data: { ...(await articleData(payload)), _status: 'published' },
    req,
  })
  await payload.update({ collection: 'media', id: picture.id, data: { alt: 'A square, white as milk' } })
  await ledgerFollowsPicture(await system(), picture.id, new Date())
  await ledgerFollowsPicture(await system(), picture.id, new Date())
  expect((await revisionsOf(await system(), shows.id)).map(({ number }) => number)).toEqual([2, 1])
  expect(await revisionsOf(await system(), other.id)).toHaveLength(1)
})
