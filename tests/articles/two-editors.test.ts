import { handleEndpoints } from 'payload'
import { expect, test } from 'vitest'
import { publishDue } from '@/articles/publish'
import { putAwayOld } from '@/articles/set-aside'
import { query } from '@/platform/database'
import type { Role } from '@/staff/roles'
import { articleData, staffOf } from '../world/people'
import { aHouse } from '../world/rooms'

const house = aHouse()
const as = (role: Role) => staffOf(house().payload, role)

type Form = { id: string; sheet: string; edition: number }

async function draft(more: Record<string, unknown> = {}): Promise<string> {
  const { payload } = house()
  const data = await articleData(payload, more)
  const { id } = await payload.create({
    collection: 'articles',
    data,
    draft: true,
    overrideAccess: false,
    req: await as('author'),
  })
  return id
}

const newest = (id: string) => house().payload.findByID({ collection: 'articles', id, draft: true, depth: 0 })

let opened = 0

/** A form filled with the article as it stands. */
async function open(id: string): Promise<Form> {
  opened += 1
  return { id, sheet: `sheet-${opened}`, edition: (await newest(id)).edition ?? 0 }
}

/** A save as the form sends it; without `merge` its answer has not come back yet. */
async function save(form: Form, role: Role, data: Record<string, unknown>, { merge = true, autosave = true } = {}) {
  const { payload } = house()
  const req = await as(role)
  req.query = { draft: 'true', ...(autosave ? { autosave: 'true' } : {}) }
  const { id, ...carried } = form
  const doc = await payload.update({
    collection: 'articles',
    id,
    data: { ...data, ...carried },
    draft: true,
    autosave,
    overrideAccess: false,
    req,
  })
  if (merge) form.edition = doc.edition ?? 0
  return doc
}

const tokens = new Map<Role, string>()

async function tokenOf(role: Role): Promise<string> {
  const { payload } = house()
  await as(role)
  const data = { email: `${role}@example.org`, password: 'not a secret' }
  const known = tokens.get(role) ?? (await payload.login({ collection: 'staff', data })).token ?? ''
  tokens.set(role, known)
  return known
}

/** Through the REST door, where refusals are answered. */
async function ask(role: Role | undefined, method: string, path: string, body?: object) {
  const headers = new Headers({ 'content-type': 'application/json' })
  if (role) headers.set('authorization', `JWT ${await tokenOf(role)}`)
  const { url, payload, environment } = house()
  const response = await handleEndpoints({
    config: payload.config,
    payloadInstanceCacheKey: new URL(url).pathname.slice(1),
    request: new Request(new URL(`/api/articles/${path}`, environment.SITE_URL), {
      method,
      headers,
      body: body && JSON.stringify(body),
    }),
  })
  const text = await response.text()
  return { status: response.status, json: text ? JSON.parse(text) : undefined }
}

const patch = (form: Form, role: Role, data: object, autosave = false) => {
  const { id, ...carried } = form
  return ask(role, 'PATCH', `${id}?draft=true${autosave ? '&autosave=true' : ''}`, { ...data, ...carried })
}

test('one form saves again and again, in a row and at once, and is never refused', async () => {
  const form = await open(await draft())
  for (const title of ['A', 'A b', 'A be']) expect((await save(form, 'author', { title })).sheet).toBe(form.sheet)
  const late = ['one', 'two', 'three'].map((title) => save(form, 'author', { title }, { merge: false }))
  expect((await Promise.allSettled(late)).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled'])
  await save(form, 'author', { title: 'After the answers' }, { merge: false })
  expect(await newest(form.id)).toMatchObject({ title: 'After the answers', edition: 8 })
})

test('of two open forms the second is refused, and both texts are kept', async () => {
  const id = await draft()
  const [first, second] = [await open(id), await open(id)]
  await save(first, 'editor', { title: 'What the editor wrote' })
  const refused = await patch(second, 'author', { title: 'What the author wrote' })
  expect(refused).toMatchObject({
    status: 409,
    json: { errors: [{ message: expect.stringMatching(/^Sample editor saved this article after you opened it/) }] },
  })
  expect(await newest(id)).toMatchObject({ title: 'What the editor wrote', edition: first.edition })
  const { json } = await ask('author', 'GET', `${id}/set-aside`)
  expect(json.texts).toMatchObject({ savedBy: 'Sample editor', edition: first.edition })
  const [paragraph] = json.texts.difference
  expect(paragraph.pieces).toEqual([
    { kind: 'same', words: 'What the' },
    { kind: 'removed', words: ' editor' },
    { kind: 'added', words: ' author' },
    { kind: 'same', words: ' wrote' },
  ])
  expect((await ask('editor', 'GET', `${id}/set-aside`)).json.texts, 'each their own').toBeNull()
})

test('what is typed after a refusal is kept as well, and said beside the field, not every two seconds', async () => {
  const id = await draft()
  const [first, second] = [await open(id), await open(id)]
  await save(first, 'editor', { title: 'Theirs' })
  for (const title of ['Mine', 'Mine, longer']) {
    const { status, json } = await patch(second, 'author', { title }, true)
    expect(status).toBe(409)
    expect(json.errors).toMatchObject([{ message: '', data: { errors: [{ path: 'sheet' }] } }])
  }
  const rows = await query(await house().system(), 'select words from set_aside where article_id = $1', [id])
  expect(rows).toMatchObject([{ words: { title: 'Mine, longer' } }])
})

test('one’s own words come back as the next save, and what stood there stays among the versions', async () => {
  const id = await draft()
  const [first, second] = [await open(id), await open(id)]
  await save(first, 'editor', { title: 'Theirs' })
  await patch(second, 'author', { title: 'Mine' })
  const stale = await ask('author', 'POST', `${id}/set-aside/bring-back`, { edition: first.edition - 1 })
  expect(stale.status, 'something was saved since they looked').toBe(409)
  expect((await ask('author', 'POST', `${id}/set-aside/bring-back`, { edition: first.edition })).status).toBe(200)
  expect(await newest(id)).toMatchObject({ title: 'Mine', _status: 'draft' })
  expect((await ask('author', 'GET', `${id}/set-aside`)).json.texts).toBeNull()
  const { docs } = await house().payload.findVersions({ collection: 'articles', where: { parent: { equals: id } } })
  expect(docs.map(({ version }) => version.title)).toContain('Theirs')
  await expect(save(first, 'editor', { title: 'Unseen' })).rejects.toMatchObject({ status: 409 })
})

test('of two forms that save at the same moment, one is taken and one refused', async () => {
  const id = await draft()
  const forms = [await open(id), await open(id), await open(id)]
  const results = await Promise.allSettled(
    forms.map((form) => save(form, 'editor', { title: form.sheet }, { merge: false })),
  )
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected'])
})

test('the clock, a list and a version brought back are not refused; a form that was open is, afterwards', async () => {
  const { payload, system } = house()
  const at = new Date(Date.now() + 60_000)
  const id = await draft()
  const form = await open(id)
  await save(form, 'editor', { publishAt: at.toISOString() })
  expect(await publishDue(system, at)).toEqual([id])
  await expect(save(form, 'editor', { title: 'Unseen' })).rejects.toMatchObject({ status: 409 })

  const open1 = await open(id)
  const where = { id: { equals: id } }
  const many = { collection: 'articles' as const, where, data: { noindex: true }, overrideAccess: false }
  expect((await payload.update({ ...many, req: await as('editor') })).errors).toEqual([])
  await expect(save(open1, 'editor', { title: 'Unseen' })).rejects.toMatchObject({ status: 409 })

  const open2 = await open(id)
  const { docs } = await payload.findVersions({
    collection: 'articles',
    where: { parent: { equals: id } },
    sort: 'createdAt',
  })
  const oldest = docs[0]?.id ?? ''
  await payload.restoreVersion({
    collection: 'articles',
    id: oldest,
    draft: true,
    overrideAccess: false,
    req: await as('editor'),
  })
  await expect(save(open2, 'editor', { title: 'Unseen' })).rejects.toMatchObject({ status: 409 })
})

test('nobody but who writes looks at what is set aside or at the checklist', async () => {
  const id = await draft()
  const paths: [string, string][] = [
    ['GET', `${id}/set-aside`],
    ['DELETE', `${id}/set-aside`],
    ['POST', `${id}/set-aside/bring-back`],
    ['GET', `${id}/checklist`],
  ]
  for (const [method, path] of paths) {
    expect((await ask(undefined, method, path, method === 'GET' ? undefined : {})).status, path).toBe(404)
    expect((await ask('moderator', method, path, method === 'GET' ? undefined : {})).status, path).toBe(404)
  }
})

test('the checklist says what is needed before what would be better, where, and with the words it speaks of', async () => {
  const id = await draft({ authors: [] })
  const { json } = await ask('author', 'GET', `${id}/checklist`)
  expect(json).toMatchObject({ stage: 'draft', isCorrection: false })
  const said = json.points.map(({ check, level, path }: Record<string, string>) => [check, level, path])
  expect(said).toEqual([
    ['authors', 'block', 'authors'],
    ['conflicts', 'warn', 'conflicts'],
    ['review', 'warn', 'credits'],
  ])
})

test('what is set aside goes with the article, when its writer puts it away, and after thirty days', async () => {
  const rows = async () => query(await house().system(), 'select 1 from set_aside')
  const refused = async () => {
    const id = await draft()
    const [first, second] = [await open(id), await open(id)]
    await save(first, 'editor', { title: 'Theirs' })
    await patch(second, 'author', { title: 'Mine' })
    return id
  }
  const before = (await rows()).length
  await ask('author', 'DELETE', `${await refused()}/set-aside`)
  expect(await rows()).toHaveLength(before)
  const id = await refused()
  await house().payload.delete({ collection: 'articles', id, overrideAccess: false, req: await as('administrator') })
  expect(await rows()).toHaveLength(before)
  await refused()
  await putAwayOld(await house().system(), new Date(Date.now() + 29 * 86_400_000))
  expect(await rows()).toHaveLength(before + 1)
  await putAwayOld(await house().system(), new Date(Date.now() + 31 * 86_400_000))
  expect(await rows()).toEqual([])
})
