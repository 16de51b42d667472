import sharp from 'sharp'
import { expect, test } from 'vitest'
import { candidateOf } from '@/articles/candidate'
import { checklist, usualRules } from '@/articles/checklist-rules'
import { draftsDue } from '@/articles/cms/errands'
import { dueDrafts } from '@/articles/due'
import { rulesInForce } from '@/articles/rules-in-force'
import { query } from '@/platform/database'
import { roles } from '@/staff/roles'
import { articleData, bodyOf, staffOf } from '../world/people'
import { aHouse } from '../world/rooms'

const house = aHouse()

async function publish(more: Record<string, unknown>) {
  const { payload } = house()
  const data = await articleData(payload, { ...more, _status: 'published' as const })
  return payload.create({ collection: 'articles', data, overrideAccess: false, req: await staffOf(payload, 'editor') })
}

const block = (fields: object) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: 'b1', blockName: '', ...fields },
})

const bodyWith = (...nodes: object[]) => {
  const { root } = bodyOf('Babies wake at night.')
  return { root: { ...root, children: [...root.children, ...nodes] } }
}

const refused = (path: string) => ({ data: { errors: [{ path }] } })

test('until an administrator says otherwise, the usual rules hold', async () => {
  expect(await rulesInForce(await house().system())).toEqual(usualRules)
})

test('a picture without alt text and a paid product without a disclosure hold publishing up', async () => {
  const { payload, system } = house()
  const white = await sharp({ create: { width: 20, height: 10, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  const file = { data: white, name: 'white.png', mimetype: 'image/png', size: white.length }
  const { id: hero } = await payload.create({ collection: 'media', data: { alt: 'White.' }, file })
  await query(await system(), `update media set alt = '' where id = $1`, [hero])
  await expect(publish({ hero })).rejects.toMatchObject(refused('hero'))
  const product = {
    blockType: 'product',
    name: 'A bottle',
    url: 'https://example.org',
    paid: true,
    text: bodyOf('Words.'),
  }
  await expect(publish({ body: bodyWith(block(product)) })).rejects.toMatchObject(refused('body'))
  await expect(publish({ body: bodyWith(block({ ...product, disclosure: 'We earn from it.' })) })).resolves.toBeTruthy()
})

test('a key point without a source is told, and holds nothing up', async () => {
  const { system } = house()
  const keyPoint = block({ blockType: 'keyPoint', text: bodyOf('Put your baby on its back.') })
  const article = await publish({ body: bodyWith(keyPoint) })
  const items = checklist(await candidateOf(await system(), article), usualRules)
  expect(items).toContainEqual({ check: 'source', level: 'warn' })
})

test('what is due within a week is on the dashboard: all of it for the desk, their own for authors', async () => {
  const { payload, system } = house()
  const now = new Date()
  const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000).toISOString()
  const begin = async (role: 'author' | 'editor', dueOn: string, more = {}) => {
    const data = await articleData(payload, { dueOn, ...more })
    const req = await staffOf(payload, role)
    return payload.create({ collection: 'articles', data, draft: true, overrideAccess: false, req })
  }
  const mine = await begin('author', inDays(-2), { handedIn: true })
  const theirs = await begin('editor', inDays(3))
  await begin('editor', inDays(20))
  expect(await dueDrafts(await system(), now)).toMatchObject([
    { id: mine.id, stage: 'ready', overdue: true },
    { id: theirs.id, stage: 'draft', overdue: false },
  ])
  const author = (await staffOf(payload, 'author')).user
  expect((await dueDrafts(await system(), now, String(author?.id))).map(({ id }) => id)).toEqual([mine.id])
  const shown: string[] = []
  for (const role of roles) {
    if ((await draftsDue(await staffOf(payload, role), now)).length > 0) shown.push(role)
  }
  expect(shown).toEqual(['administrator', 'editor', 'author'])
})
