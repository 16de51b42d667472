/** Who may do what, computed by asking the real access functions. A change here is a change of the house's rules. */
import type { PayloadRequest, SanitizedConfig } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { roles } from '@/staff/roles'
import { fieldsOf, isFrameworks, planOfTheHouse } from './plan'
import { endpoints } from './rooms'

/** `stranger` is signed in to some other collection: whoever may act only because an access function is missing. */
const actors = ['nobody', 'reader', 'system', ...roles, 'stranger'] as const
type Actor = (typeof actors)[number]

const operations = ['create', 'read', 'update', 'delete', 'readVersions']
const ofSignIn = [...operations, 'admin', 'unlock']
const ofGlobals = ['read', 'update', 'readVersions']

const myId = '0190f5b7-0000-7000-8000-000000000001'

let plan: SanitizedConfig

beforeAll(async () => {
  plan = await planOfTheHouse()
}, 60_000)

function userOf(actor: Actor) {
  if (actor === 'nobody' || actor === 'reader' || actor === 'system') return null
  if (actor === 'stranger') return { id: myId, collection: 'readers', role: 'administrator' }
  return { id: myId, collection: 'staff', role: actor }
}

/** The little of a request that an access function may look at. */
function requestOf(actor: Actor): PayloadRequest {
  const context = actor === 'reader' || actor === 'system' ? { actor } : {}
  return JSON.parse(JSON.stringify({ user: userOf(actor), context, query: {} }))
}

type Ask = ((args: { req: PayloadRequest; data: object }) => unknown) | undefined
type Access = { [operation: string]: Ask }
type Row = [name: string, ask: Ask]

const rowsOf = (access: Access, names: string[]): Row[] => names.map((name) => [name, access[name]])

/** As Payload answers: a missing function lets in whoever is signed in anywhere. */
async function answer(ask: Ask, actor: Actor): Promise<string> {
  const req = requestOf(actor)
  const said: unknown = ask ? await ask({ req, data: {} }) : Boolean(req.user)
  if (said === true) return 'yes'
  if (!said) return '·'
  return JSON.stringify(said)
    .replaceAll(myId, 'me')
    .replace(/["{}[\]]|and:/g, '')
    .replaceAll(':equals:', '=')
}

async function table(name: string, rows: Row[]): Promise<string> {
  const answers = rows.map(async ([row, ask]) => [row, ...(await Promise.all(actors.map((one) => answer(ask, one))))])
  const lines = [[name, ...actors], ...(await Promise.all(answers))]
  const widths = ['', ...actors].map((_, at) => Math.max(...lines.map((cells) => cells[at]?.length ?? 0)) + 2)
  return lines
    .map((cells) =>
      cells
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('')
        .trimEnd(),
    )
    .join('\n')
}

const collections = () => plan.collections.map(({ slug, access, auth }) => ({ slug, access: { ...access }, auth }))
const globals = () => plan.globals.map(({ slug, access }) => ({ slug, access: { ...access } }))

const stated = () => [
  ...collections().map(({ slug, access, auth }) => ({ slug, rows: rowsOf(access, auth ? ofSignIn : operations) })),
  ...globals().map(({ slug, access }) => ({ slug, rows: rowsOf(access, ofGlobals) })),
]

test('who may do what with documents stands as it was agreed', async () => {
  const tables = await Promise.all(stated().map(({ slug, rows }) => table(slug, rows)))
  await expect(`${tables.join('\n\n')}\n`).toMatchFileSnapshot('__snapshots__/access-of-documents.txt')
})

/** What Payload adds to a collection that people sign in to. */
const ofPayload = /^(resetPassword|salt|hash|loginAttempts|lockUntil|sessions|apiKey)/

test('who may do what with single fields stands as it was agreed', async () => {
  const tables: string[] = []
  for (const owner of [...plan.collections, ...plan.globals].filter(({ slug }) => !isFrameworks(slug))) {
    const rows = fieldsOf(owner)
      .filter(({ path }) => !('auth' in owner && owner.auth && ofPayload.test(path)))
      .flatMap(({ path, field }): Row[] => {
        const access: Access = 'access' in field ? { ...field.access } : {}
        return rowsOf(access, Object.keys(access)).map(([name, ask]) => [`${path} ${name}`, ask])
      })
    if (rows.length > 0) tables.push(await table(owner.slug, rows))
  }
  await expect(`${tables.join('\n\n')}\n`).toMatchFileSnapshot('__snapshots__/access-of-fields.txt')
})

test('every collection and global of ours answers for every operation itself', async () => {
  const left: string[] = []
  for (const { slug, rows } of stated().filter((one) => !isFrameworks(one.slug)))
    for (const [name, ask] of rows) if (!ask || (await answer(ask, 'stranger')) !== '·') left.push(`${slug}.${name}`)
  expect(left).toEqual([])
})

test('who is not staff gets nothing by access: readers and the system go through verbs', async () => {
  const open: string[] = []
  for (const { slug, rows } of stated())
    for (const [name, ask] of rows)
      for (const actor of ['nobody', 'reader', 'system'] as const)
        if ((await answer(ask, actor)) !== '·') open.push(`${slug}.${name}: ${actor}`)
  expect(open).toEqual([])
})

test('whoever may not read the versions of a document may not read its drafts by another way', async () => {
  const open: string[] = []
  for (const { slug, access, versions } of plan.collections)
    for (const role of versions?.drafts ? roles : []) {
      const reads = await answer(access.read, role)
      if ((await answer(access.readVersions, role)) === '·' && !/^·$|_status=published/.test(reads))
        open.push(`${slug}: ${role}`)
    }
  expect(open).toEqual([])
})

test('people sign in to one collection; there is neither GraphQL nor a job of Payload’s', () => {
  expect(plan.collections.filter(({ auth }) => auth).map(({ slug }) => slug)).toEqual(['staff'])
  expect(plan.graphQL.disable).toBe(true)
  expect(plan.jobs.tasks ?? []).toEqual([])
})

test('the rooms’ own endpoints turn away whoever is not staff: Payload does not do it for them', async () => {
  const open: string[] = []
  expect(endpoints.length).toBeGreaterThan(0)
  for (const { at, method, handler } of endpoints)
    for (const actor of ['nobody', 'reader', 'stranger'] as const) {
      const req: PayloadRequest = Object.assign(requestOf(actor), { routeParams: { id: myId, credit: myId } })
      const { status } = await handler(req)
      if (![401, 403, 404].includes(status)) open.push(`${method} ${at}: ${actor} got ${status}`)
    }
  expect(open).toEqual([])
})

test('the rooms’ own endpoints stand as they were agreed', async () => {
  const lines = endpoints.map(({ at, method }) => `${method.padEnd(6)} /api${at}`)
  await expect(`${lines.sort().join('\n')}\n`).toMatchFileSnapshot('__snapshots__/endpoints.txt')
})
