/** Payload's REST door with our guard before it, asked as a stranger and as those who may see some things only. */
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { createLocalReq, type Payload } from 'payload'
import { beforeAll, expect, test, vi } from 'vitest'
import type { Role } from '@/staff/roles'
import { guarded } from '@/staff/web/rest-guard'
import { articleData, bodyOf, staffOf } from '../world/people'
import { aHouse } from '../world/rooms'

const running: { payload?: Payload } = {}

vi.mock('@/platform/payload', () => ({ payload: async () => running.payload }))

const house = aHouse()

beforeAll(() => {
  running.payload = house().payload
})

const makers = {
  GET: REST_GET,
  POST: REST_POST,
  PATCH: REST_PATCH,
  PUT: REST_PUT,
  DELETE: REST_DELETE,
  OPTIONS: REST_OPTIONS,
}
type Verb = keyof typeof makers
const verbs = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS'] as const

type Ask = { headers?: Record<string, string>; body?: unknown; role?: Role }

const tokens = new Map<Role, string>()

async function tokenOf(role: Role): Promise<string> {
  const { payload } = house()
  const known = tokens.get(role)
  if (known) return known
  await staffOf(payload, role)
  const data = { email: `${role}@example.org`, password: 'not a secret' }
  const { token } = await payload.login({ collection: 'staff', data, req: await createLocalReq({}, payload) })
  tokens.set(role, token ?? '')
  return token ?? ''
}

/** Knocks at `/api/<path>` as Next would hand it on. */
async function ask(verb: Verb, path: string, { headers = {}, body, role }: Ask = {}) {
  const url = new URL(`/api/${path}`, house().environment.SITE_URL)
  const slug = url.pathname
    .replace(/^\/api\//, '')
    .split('/')
    .map(decodeURIComponent)
  const sent = body === undefined ? {} : { body: JSON.stringify(body) }
  const all = new Headers(headers)
  if (body !== undefined) all.set('content-type', 'application/json')
  if (role) all.set('authorization', `JWT ${await tokenOf(role)}`)
  const request = new Request(url, { method: verb, headers: all, ...sent })
  const response = await guarded(makers[verb](house().payload.config), 0)(request, {
    params: Promise.resolve({ slug }),
  })
  return { status: response.status, words: await response.text(), headers: response.headers }
}

const someId = '0190f5b7-0000-7000-8000-000000000000'

/** Everything that Payload hangs below a collection, and what its frameworks add. */
function everyPath(): string[] {
  const { collections, globals } = house().payload.config
  const below = ['', `/${someId}`, '/count', '/versions', `/versions/${someId}`, '/access', `/${someId}/duplicate`]
  const signIn = ['first-register', 'init', 'unlock', 'refresh-token', `verify/${someId}`, 'access', 'first-user']
  return [
    ...collections.flatMap(({ slug }) => below.map((end) => `${slug}${end}`)),
    ...globals.flatMap(({ slug }) => ['', '/versions', '/access', '/update'].map((end) => `globals/${slug}${end}`)),
    ...signIn.map((end) => `staff/${end}`),
    ...['access', 'og', 'graphql', 'graphql-playground', 'payload-jobs/run', 'payload-jobs/handle-schedules'],
    ...['media/file/x.webp', 'media/paste-url/x', 'reorder', 'slug', 'form-state', 'folders'],
    ...[`comments/${someId}/approve`, `articles/${someId}/credits`, `issues/${someId}/cancel`],
  ]
}

test('whoever is not signed in finds nothing, by no verb, at no path', async () => {
  const answered: string[] = []
  for (const path of everyPath())
    for (const verb of verbs) {
      const { status } = await ask(verb, path, verb === 'GET' || verb === 'OPTIONS' ? {} : { body: {} })
      if (status !== 404) answered.push(`${verb} ${path}: ${status}`)
    }
  expect(answered).toEqual([])
})

test('what the queries of a stranger say makes no difference', async () => {
  const queries = [
    'articles?draft=true&depth=10',
    'articles?where[or][0][title][like]=a&sort=-createdBy&joins[x][limit]=1',
    'staff?where[email][like]=@&select[email]=true',
    'comments?where[privateOriginal][exists]=true',
  ]
  for (const path of queries) expect((await ask('GET', path)).status).toBe(404)
})

test('a stranger does not turn a sign-in into a query by naming another method', async () => {
  const override = { 'X-Payload-HTTP-Method-Override': 'GET', 'content-type': 'application/x-www-form-urlencoded' }
  for (const path of ['staff', 'articles', 'staff/login', 'staff/logout', 'staff/reset-password'])
    expect((await ask('POST', path, { headers: override })).status, path).toBe(404)
})

test('a forged session is none', async () => {
  const header = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT' })).toString('base64url')
  const claim = Buffer.from(JSON.stringify({ id: someId, collection: 'staff', role: 'administrator' })).toString(
    'base64url',
  )
  for (const authorization of [`JWT ${header}.${claim}.`, 'JWT x', 'Bearer x', 'staff API-Key x'])
    expect((await ask('GET', 'articles', { headers: { authorization } })).status).toBe(404)
})

test('the open doors say no more than they must', async () => {
  const me = await ask('GET', 'staff/me')
  expect(JSON.parse(me.words)).toMatchObject({ user: null })
  const wrong = { email: 'editor@example.org', password: 'wrong' }
  await tokenOf('editor')
  const unknown = { email: 'nobody@example.org', password: 'wrong' }
  const answers = [
    await ask('POST', 'staff/login', { body: wrong }),
    await ask('POST', 'staff/login', { body: unknown }),
  ]
  expect(answers.map(({ status }) => status)).toEqual([401, 401])
  expect(answers[0]?.words).toBe(answers[1]?.words)
  const forgot = await ask('POST', 'staff/forgot-password', { body: { email: 'nobody@example.org' } })
  expect(forgot.words).not.toContain('nobody@')
  const reset = await ask('POST', 'staff/reset-password', { body: { token: 'guess', password: 'a long password' } })
  expect(reset.status).toBeGreaterThanOrEqual(400)
})

test('nobody registers as the first, not even where there is no account yet', async () => {
  const { payload } = house()
  const { totalDocs } = await payload.count({ collection: 'staff' })
  const body = { email: 'first@example.org', password: 'a long password', name: 'First', role: 'administrator' }
  expect((await ask('POST', 'staff/first-register', { body })).status).toBe(404)
  expect((await ask('POST', 'staff', { body })).status).toBe(404)
  expect((await payload.count({ collection: 'staff' })).totalDocs).toBe(totalDocs)
})

const secret = 'unpublished-words'

async function secrets() {
  const { payload } = house()
  const editor = await staffOf(payload, 'editor')
  const data = await articleData(payload)
  const hidden = await payload.create({
    collection: 'articles',
    data: { ...data, title: secret, slug: secret, body: bodyOf(secret), _status: 'published' },
    req: editor,
  })
  const correction = { article: hidden.id, wasWrong: 'x', isRight: 'y', at: new Date().toISOString() }
  await payload.create({ collection: 'corrections', data: { ...correction, seriousness: 'minor' }, req: editor })
  await payload.update({ collection: 'articles', id: hidden.id, data: { _status: 'draft' }, req: editor })
  const shown = await payload.create({
    collection: 'articles',
    data: { ...(await articleData(payload)), _status: 'published', related: [hidden.id] },
    req: editor,
  })
  await payload.update({
    collection: 'articles',
    id: shown.id,
    data: { standfirst: `${secret} of a later draft` },
    draft: true,
    req: editor,
  })
  return { hidden: hidden.id, shown: shown.id }
}

test('a moderator meets no unpublished word, whichever way they ask', async () => {
  const { hidden, shown } = await secrets()
  const ways = [
    'articles?depth=3',
    'articles?draft=true&depth=3&pagination=false',
    `articles/${hidden}`,
    `articles/${hidden}?draft=true`,
    `articles/${shown}?draft=true&depth=3`,
    'articles/versions?depth=2',
    `articles?where[slug][equals]=${secret}`,
    `articles/count?where[title][equals]=${secret}`,
    'corrections?depth=3',
    'topics?depth=3',
    'pages?draft=true',
    'questions?draft=true&depth=3',
    'payload-locked-documents?depth=3',
    'payload-preferences?depth=3',
  ]
  for (const way of ways) {
    const { status, words } = await ask('GET', way, { role: 'moderator' })
    expect(words, way).not.toContain(secret)
    if (way.includes('/count')) expect(JSON.parse(words), way).toEqual({ totalDocs: 0 })
    expect(status, way).toBeLessThan(500)
  }
  const own = await ask('GET', `articles/${hidden}?draft=true`, { role: 'author' })
  expect(own.words, 'authors do read drafts').toContain(secret)
})

test('what is sealed is not found by guessing at it', async () => {
  const guesses = [
    'comments?where[writerAddressHmac][exists]=true',
    'comments?where[writerAddressSealed][like]=v1',
    'comments?sort=writerAddressHmac',
    'subscribers?where[addressHmac][exists]=true',
    'subscribers?sort=addressSealed',
    'subscribers?where[topics][exists]=true',
    'subscribers?where[topics.slug][equals]=colic',
    'staff?where[hash][exists]=true',
  ]
  for (const guess of guesses) {
    const { status, words } = await ask('GET', guess, { role: 'editor' })
    const found: unknown = status === 200 ? JSON.parse(words).docs : []
    expect(status === 200 && !guess.includes('sort=') ? found : 'refused', guess).toBe('refused')
    expect(words).not.toMatch(/v1\.k1\.|"(hash|salt|addressHmac|addressSealed|writerAddress\w+)":/)
  }
})

test('an author raises no role and publishes nothing through the door either', async () => {
  const { payload } = house()
  const me = (await staffOf(payload, 'author')).user?.id
  const body = { role: 'administrator' }
  await ask('PATCH', `staff/${me}`, { body, role: 'author' })
  await ask('PATCH', `staff?where[id][equals]=${me}`, { body, role: 'author' })
  expect(await payload.findByID({ collection: 'staff', id: String(me) })).toMatchObject({ role: 'author' })
  const draft = { ...(await articleData(payload)), _status: 'published' }
  const ways = ['', '?draft=true', '?draft=false&draft=true', '?publishAllLocales=true', '?draft=true&autosave=true']
  for (const way of ways) {
    const { status } = await ask('POST', `articles${way}`, {
      body: { ...draft, slug: `mine-${ways.indexOf(way)}` },
      role: 'author',
    })
    expect([201, 403], way).toContain(status)
  }
  const published = await payload.find({
    collection: 'articles',
    where: { slug: { like: 'mine-' } },
    pagination: false,
  })
  expect(published.docs.map(({ _status }) => _status)).not.toContain('published')
})

test('framework collections that the admin does not need are closed to staff as well', async () => {
  for (const slug of ['payload-migrations', 'payload-kv', 'payload-jobs'])
    for (const verb of ['GET', 'POST', 'PATCH', 'DELETE'] as const)
      expect((await ask(verb, slug, { role: 'administrator' })).status, `${verb} ${slug}`).toBe(404)
  const graphql = await ask('POST', 'graphql', { body: { query: '{ __typename }' }, role: 'administrator' })
  expect(graphql.status).toBe(404)
})

test('a foreign page cannot use the cookie of whoever is signed in', async () => {
  const cookie = `payload-token=${await tokenOf('editor')}`
  const foreign = { cookie, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }
  expect((await ask('GET', 'articles', { headers: foreign })).status).toBe(404)
  const own = { cookie, origin: house().environment.SITE_URL, 'sec-fetch-site': 'same-origin' }
  expect((await ask('GET', 'articles?limit=1', { headers: own })).status).toBe(200)
})

test('guessing passwords from one network ends in a wait', async () => {
  const headers = { 'x-bedside-address': '203.0.113.9' }
  const body = { email: 'nobody@example.org' }
  let last = await ask('POST', 'staff/reset-password', { headers, body: { token: 'x', password: 'y' } })
  for (let n = 0; n < 20; n += 1) last = await ask('POST', 'staff/login', { headers, body })
  expect(last.status).toBe(429)
  expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0)
})

test('a refused sign-in and a forgotten password take no sooner than a known address does', async () => {
  const took = async (path: string, status: number) => {
    const door = guarded(async () => Response.json({}, { status }), 200)
    const headers = { 'x-bedside-address': `203.0.113.${status % 250}` }
    const request = new Request(`http://localhost:3000/api/${path}`, { method: 'POST', headers })
    const before = performance.now()
    await door(request, { params: Promise.resolve({ slug: path.split('/') }) })
    return performance.now() - before
  }
  expect(await took('staff/login', 401)).toBeGreaterThanOrEqual(199)
  expect(await took('staff/forgot-password', 200)).toBeGreaterThanOrEqual(199)
})
