import { expect, test } from 'vitest'
import { oldAddress, targetOf } from '@/articles/old-address'
import { redirectFrom } from '@/articles/queries'
import { inOneSpelling } from '@/migrations/20261130_153645_withdrawn_since'
import { query } from '@/platform/database'
import { env } from '@/platform/env'
import { articleData, staffOf } from '../world/people'
import { aHouse } from '../world/rooms'

const house = aHouse()

async function redirect(data: { from: string; to?: string; kind?: 'moved' | 'gone' }) {
  const { payload } = house()
  const req = await staffOf(payload, 'editor')
  return payload.create({ collection: 'redirects', data, overrideAccess: false, req })
}

const refused = (message: string) => ({ data: { errors: [{ message: expect.stringContaining(message) }] } })

test.each([
  ['/2019/05/Some-Post/', '/2019/05/some-post'],
  ['/caf%C3%A9', '/café'],
  ['/cafe\u0301/', '/café'],
  ['/100%-milk', '/100%-milk'],
  ['/a//b///', '/a/b'],
  ['/a?p=1#x', '/a'],
  ['/', '/'],
  ['/en/Old-Post', '/old-post'],
  ['/en', '/'],
  ['/english', '/english'],
])('%s is looked up as %s', (path, is) => {
  expect(oldAddress(path)).toBe(is)
})

test('a whole address that was pasted counts by its path, and leads on in any spelling', async () => {
  const { from } = await redirect({ from: ' https://Old.example/2019/05/Milk-Time/ ', to: '/articles/milk' })
  expect(from).toBe('/2019/05/milk-time')
  expect(await redirectFrom(await house().system(), oldAddress('/2019/05/MILK-time'))).toEqual({ to: '/articles/milk' })
})

test('what is gone needs no new address, and keeps none', async () => {
  await redirect({ from: '/old-shop', kind: 'gone', to: '/articles/milk' })
  expect(await redirectFrom(await house().system(), '/old-shop')).toEqual({ gone: true })
  await expect(redirect({ from: '/old-forum' })).rejects.toMatchObject(refused('A path on this site'))
})

test.each(['http://plain.example/x', 'javascript:alert(1)', '//evil.example', '/\\evil.example', 'https://'])(
  'nothing leads to %s',
  async (to) => {
    await expect(redirect({ from: '/somewhere', to })).rejects.toMatchObject(refused('A path on this site'))
  },
)

test('an old address may lead to another site', async () => {
  await redirect({ from: '/my-course', to: 'https://course.example/start?x=1' })
  expect(await redirectFrom(await house().system(), '/my-course')).toEqual({ to: 'https://course.example/start?x=1' })
})

test('nothing leads to itself, in a circle, or on and on', async () => {
  await expect(redirect({ from: '/round', to: '/Round/#top' })).rejects.toMatchObject(refused('back to itself'))
  await redirect({ from: '/first', to: '/second' })
  await expect(redirect({ from: '/second', to: '/first' })).rejects.toMatchObject(refused('round in a circle'))
  await expect(redirect({ from: '/zeroth', to: '/first' })).rejects.toMatchObject(refused('leads to: /second'))
  await expect(redirect({ from: '/second', to: '/third' })).rejects.toMatchObject(refused('Other redirects lead here'))
})

test.each([
  ['https://site.example/a?x=1#y', '/a?x=1#y'],
  ['https://site.example', '/'],
  ['/en/articles/a', '/articles/a'],
  ['/en', '/'],
  ['/en#top', '/#top'],
  ['/english', '/english'],
  ['/молоко?q=ő%20x', '/%D0%BC%D0%BE%D0%BB%D0%BE%D0%BA%D0%BE?q=%C5%91%20x'],
  ['https://münchen.example/ő', 'https://xn--mnchen-3ya.example/%C5%91'],
  ['https://other.example/en/a', 'https://other.example/en/a'],
  ['//evil.example', '//evil.example'],
])('%s leads to %s', (to, is) => {
  expect(targetOf(to, 'https://site.example')).toBe(is)
})

test('a whole address of our own, or one below /en, hides no circle', async () => {
  const { SITE_URL } = env()
  for (const to of [`${SITE_URL}/here`, '/en/here', `${SITE_URL}/en/Here/`])
    await expect(redirect({ from: '/here', to })).rejects.toMatchObject(refused('back to itself'))
  await redirect({ from: '/led', to: '/page' })
  await expect(redirect({ from: '/page', to: `${SITE_URL}/led` })).rejects.toMatchObject(refused('in a circle'))
  await redirect({ from: '/first-milk', to: '/молоко' })
  await expect(redirect({ from: '/МОЛОКО', to: '/page-of-milk' })).rejects.toMatchObject(
    refused('Other redirects lead here'),
  )
  await expect(redirect({ from: '/outside', to: `${SITE_URL}//evil.example` })).rejects.toMatchObject(
    refused('A path on this site'),
  )
})

test('when an article moves, what led to its old address leads to the new one, to the same place in it', async () => {
  const { payload, system } = house()
  const req = await staffOf(payload, 'editor')
  const data = await articleData(payload, { slug: 'before' })
  const article = await payload.create({
    collection: 'articles',
    data: { ...data, _status: 'published' },
    overrideAccess: false,
    req,
  })
  await redirect({ from: '/2018/before', to: '/articles/before#sleep' })
  await redirect({ from: '/2018/beforehand', to: '/articles/before-all' })
  await payload.update({
    collection: 'articles',
    id: article.id,
    data: { slug: 'after', _status: 'published' },
    overrideAccess: false,
    req: await staffOf(payload, 'editor'),
  })
  expect(await redirectFrom(await system(), '/2018/before')).toEqual({ to: '/articles/after#sleep' })
  expect(await redirectFrom(await system(), '/2018/beforehand')).toEqual({ to: '/articles/before-all' })
  expect(await redirectFrom(await system(), '/articles/before')).toEqual({ to: '/articles/after' })
})

test('redirects from before addresses had one spelling are found after an upgrade, and none is lost', async () => {
  const req = await house().system()
  const old = ['/articles/Milk-And-Tea/', '/Twice', '/twice/', '/a//B?c=1', '/en/Topics/Tea', '/as-it-is']
  await query(
    req,
    `insert into redirects (id, "from", "to") select gen_random_uuid(), address, '/articles/tea' from unnest($1::text[]) address`,
    [old],
  )
  await query(req, inOneSpelling)
  for (const address of old)
    expect(await redirectFrom(req, oldAddress(address)), address).toEqual({ to: '/articles/tea' })
  const [row] = await query(req, `select count(*)::int as many from redirects where "to" = '/articles/tea'`)
  expect(row?.many).toBe(old.length)
})
