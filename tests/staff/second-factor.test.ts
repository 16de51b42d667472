/** A stolen password alone opens nothing: through Payload's own sign-in, our guard and the pages of the second factor. */
import { REST_GET, REST_POST } from '@payloadcms/next/routes'
import { createLocalReq, type Payload } from 'payload'
import { beforeAll, expect, test, vi } from 'vitest'
import { query } from '@/platform/database'
import { resetFactor } from '@/staff/forget-factor'
import { recoveryCodesLeft, renewRecoveryCodes, useRecoveryCode } from '@/staff/recovery-codes'
import { guarded } from '@/staff/web/rest-guard'
import { secondFactorDoors } from '@/staff/web/second-factor.route'
import { codeAt } from '../world/authenticator-app'
import { aHouse } from '../world/rooms'

const running: { payload?: Payload } = {}

vi.mock('@/platform/payload', () => ({ payload: async () => running.payload }))

const house = aHouse()

const { GET, POST } = secondFactorDoors(async () => 'The Night Feed')

beforeAll(() => {
  running.payload = house().payload
})

const PASSWORD = 'a long enough password'
let made = 0

/** An account of its own for each test, and a session of it. */
async function anEditor() {
  const { payload } = house()
  made += 1
  const email = `editor-${made}@example.org`
  const data = { email, password: PASSWORD, name: 'Sample editor', role: 'editor' as const }
  const { id } = await payload.create({ collection: 'staff', data })
  return { id, email, ...(await aSession(email)) }
}

async function aSession(email: string) {
  const { payload } = house()
  const req = await createLocalReq({}, payload)
  const { token } = await payload.login({ collection: 'staff', data: { email, password: PASSWORD }, req })
  return { authorization: `JWT ${token}` }
}

type Session = { authorization: string }

const address = () => new URL('/admin/second-factor', house().environment.SITE_URL)

const look = async ({ authorization }: Session) => {
  const answer = await GET(new Request(address(), { headers: { authorization } }))
  return { status: answer.status, page: await answer.text(), to: answer.headers.get('location') }
}

async function press({ authorization }: Session, fields: Record<string, string>, more: Record<string, string> = {}) {
  const headers = { authorization, 'content-type': 'application/x-www-form-urlencoded', ...more }
  const answer = await POST(new Request(address(), { method: 'POST', headers, body: new URLSearchParams(fields) }))
  return { status: answer.status, page: await answer.text(), to: answer.headers.get('location') }
}

/** What the REST door says to a session that asks for the list of comments, private originals and all. */
async function reads({ authorization }: Session): Promise<number> {
  const door = guarded(REST_GET(house().payload.config), 0)
  const request = new Request(new URL('/api/comments', house().environment.SITE_URL), { headers: { authorization } })
  return (await door(request, { params: Promise.resolve({ slug: ['comments'] }) })).status
}

const secretOn = (page: string) => /<code>([A-Z2-7 ]+)<\/code>/.exec(page)?.[1]?.replaceAll(' ', '') ?? ''
const offerOn = (page: string) => /name="offer" value="([^"]+)"/.exec(page)?.[1] ?? ''
const codesOn = (page: string) => [...page.matchAll(/<code>([a-z0-9-]{14})<\/code>/g)].map(([, code]) => code ?? '')

/** Sets an authenticator up through the page. */
async function setUp(session: Session) {
  const { page } = await look(session)
  const secret = secretOn(page)
  const answer = await press(session, { act: 'set-up', offer: offerOn(page), code: codeAt(secret, new Date()) })
  return { secret, codes: codesOn(answer.page), answer }
}

/** Of the next half minute: the one of this was used. */
const nextCode = (secret: string) => codeAt(secret, new Date(Date.now() + 30_000))

test('with an authenticator, a new session is nobody until it shows a code', async () => {
  const first = await anEditor()
  expect(await reads(first)).toBe(200)
  const { secret, codes, answer } = await setUp(first)
  expect(answer.status).toBe(200)
  expect(codes).toHaveLength(10)
  expect(await reads(first)).toBe(200)

  const second = await aSession(first.email)
  expect(await reads(second)).toBe(404)
  expect((await look(second)).page).toContain('One more step')
  const wrong = await press(second, { act: 'show', code: '000000' })
  expect(wrong.status).toBe(422)
  expect(wrong.page).toContain('That code is not right')
  expect(await reads(second)).toBe(404)
  const right = await press(second, { act: 'show', code: nextCode(secret) })
  expect(right).toMatchObject({ status: 303, to: '/admin' })
  expect(await reads(second)).toBe(200)
})

test('a code works once, for whoever saw it over a shoulder too', async () => {
  const first = await anEditor()
  const { secret } = await setUp(first)
  const code = nextCode(secret)
  const [one, other] = [await aSession(first.email), await aSession(first.email)]
  const answers = await Promise.all([press(one, { act: 'show', code }), press(other, { act: 'show', code })])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 422])
})

test('a recovery code works once, and new ones put an end to the old', async () => {
  const first = await anEditor()
  const { codes } = await setUp(first)
  const [code = '', another = ''] = codes
  const second = await aSession(first.email)
  expect((await press(second, { act: 'show', code: code.toUpperCase().replaceAll('-', ' ') })).status).toBe(303)
  expect(await reads(second)).toBe(200)
  const third = await aSession(first.email)
  expect((await press(third, { act: 'show', code })).status).toBe(422)
  const renewed = await press(second, { act: 'renew' })
  expect(codesOn(renewed.page)).toHaveLength(10)
  expect((await press(third, { act: 'show', code: another })).status).toBe(422)
})

test('a session without its code changes nothing about the authenticator', async () => {
  const first = await anEditor()
  const { secret } = await setUp(first)
  const thief = await aSession(first.email)
  const { page } = await look(await anEditor())
  for (const act of ['renew', 'another', 'remove'])
    expect((await press(thief, { act })).page).toContain('One more step')
  expect((await press(thief, { act: 'set-up', offer: offerOn(page), code: '123456' })).status).toBe(403)
  expect(await reads(thief)).toBe(404)
  expect((await press(thief, { act: 'show', code: nextCode(secret) })).status).toBe(303)
})

test('recovery codes made anew twice at once are ten, those of one of the two', async () => {
  const { system } = house()
  const { id } = await anEditor()
  const both = await Promise.all([1, 2].map(async () => renewRecoveryCodes(await system(), id)))
  expect(await recoveryCodesLeft(await system(), id)).toBe(10)
  const works = await Promise.all(both.map(async ([code = '']) => useRecoveryCode(await system(), id, code)))
  expect(works.toSorted()).toEqual([false, true])
})

test('the offer of one account sets nothing up on another', async () => {
  const [one, other] = [await anEditor(), await anEditor()]
  const { page } = await look(one)
  const code = codeAt(secretOn(page), new Date())
  const answer = await press(other, { act: 'set-up', offer: offerOn(page), code })
  expect(answer.status).toBe(422)
  expect(answer.page).toContain('scan the new picture')
})

test('after five tries there is a pause, for the right code too', async () => {
  const first = await anEditor()
  const { secret } = await setUp(first)
  const thief = await aSession(first.email)
  for (let tried = 0; tried < 5; tried += 1) await press(thief, { act: 'show', code: '000000' })
  expect(await press(thief, { act: 'show', code: nextCode(secret) })).toMatchObject({ status: 429 })
})

test('another site presses no button, and a stranger is led to the sign-in', async () => {
  const first = await anEditor()
  const foreign = await press(first, { act: 'remove' }, { 'sec-fetch-site': 'cross-site' })
  expect(foreign.status).toBe(400)
  expect(await look({ authorization: '' })).toMatchObject({ status: 303, to: '/admin/login' })
})

test('in demo mode it may be taken away again; the secret is kept sealed and goes with the account', async () => {
  const { payload, system } = house()
  const first = await anEditor()
  const { secret } = await setUp(first)
  const rows = await query<{ row: string }>(await system(), 'select second_factors::text as row from second_factors')
  expect(rows.map(({ row }) => row).join()).not.toContain(secret)
  expect((await press(first, { act: 'remove' })).status).toBe(303)
  expect(await reads(await aSession(first.email))).toBe(200)
  await setUp(first)
  await payload.delete({ collection: 'staff', id: first.id })
  const left = await query(
    await system(),
    `select 1 from second_factors where staff_id = $1 union all select 1 from recovery_codes where staff_id = $1
     union all select 1 from second_factor_passes where staff_id = $1`,
    [first.id],
  )
  expect(left).toEqual([])
})

test('who runs the server lets in somebody whose phone is lost', async () => {
  const first = await anEditor()
  await setUp(first)
  vi.spyOn(console, 'log').mockImplementation(() => {})
  expect(await resetFactor(await house().system(), first.email)).toBe(0)
  expect(await reads(await aSession(first.email))).toBe(200)
})

test('there is no way in beside ours', async () => {
  expect(house().payload.authStrategies.map(({ name }) => name)).toEqual(['staff-session'])
  const session = await anEditor()
  await setUp(session)
  const second = await aSession(session.email)
  const door = guarded(REST_POST(house().payload.config), 0)
  const request = new Request(new URL('/api/staff/refresh-token', house().environment.SITE_URL), {
    method: 'POST',
    headers: { authorization: second.authorization },
  })
  expect((await door(request, { params: Promise.resolve({ slug: ['staff', 'refresh-token'] }) })).status).toBe(404)
})
