import type { PayloadRequest } from 'payload'
import { expect, test } from 'vitest'
import { checklistForDesk } from '@/articles/checklist-for-desk'
import { creditEndpoints } from '@/articles/cms/credit-endpoints'
import { signText } from '@/reviews/answer-request'
import { addRemark } from '@/reviews/remarks'
import { requestById } from '@/reviews/requests'
import { roles } from '@/staff/roles'
import { anArticle, aReviewer, asked, booked, lettersTo } from '../reviews/asked'
import { bodyOf, staffOf } from '../world/people'
import { aHouse } from '../world/rooms'

const house = aHouse()

/** Payload puts its own beside them. */
const ours = creditEndpoints.filter(({ path }) => /^\/:id\/(credits|reviews)/.test(path))

async function call(
  req: PayloadRequest,
  method: 'get' | 'post',
  path: string,
  routeParams: Record<string, string>,
  body: unknown = {},
) {
  const endpoint = ours.find((one) => one.method === method && one.path === path)
  if (!endpoint) throw new Error(`There is no ${method} ${path}`)
  const answer = await endpoint.handler(Object.assign(req, { routeParams, json: async () => body }))
  return { status: answer.status, body: await answer.json() }
}

const editor = () => staffOf(house().payload, 'editor')

test('only editors and administrators are answered at all', async () => {
  const { id } = await anArticle(house())
  const staff = roles.map((role) => () => staffOf(house().payload, role))
  for (const asker of [house().reader, house().system, ...staff]) {
    const req = await asker()
    const role = req.user && 'role' in req.user ? req.user.role : ''
    const may = role === 'administrator' || role === 'editor'
    for (const { method, path } of ours) {
      const { status } = await call(req, method === 'get' ? 'get' : 'post', path, { id, credit: id, request: id })
      if (may) expect([200, 400, 404], `${role} ${method} ${path}`).toContain(status)
      else expect(status, `${role} ${method} ${path}`).toBe(404)
    }
  }
})

test('an editor asks somebody by address, and the next time without it', async () => {
  const { id, title } = await anArticle(house())
  const ada = await aReviewer(house(), 'Ada Panel')
  const ask = async (more: object) =>
    call(await editor(), 'post', '/:id/reviews', { id }, { reviewer: ada.id, ...more })
  expect(await ask({})).toMatchObject({ status: 400, body: { errors: [{ message: /Please give the email/ }] } })
  expect(await ask({ address: 'ada@' })).toMatchObject({ status: 400 })
  expect(await ask({ address: ada.address, message: 'Please.\u202e' })).toMatchObject({ status: 200 })
  expect(await ask({ address: '' })).toMatchObject({ status: 200 })
  expect((await lettersTo(house(), ada.address)).map(({ subject }) => subject)).toEqual([
    `Would you review “${title}”?`,
    `Would you review “${title}”?`,
  ])
  const { body } = await call(await editor(), 'get', '/:id/credits', { id })
  expect(body.requests).toMatchObject([
    { name: 'Ada Panel', open: true, otherText: false },
    { name: 'Ada Panel', open: false, says: expect.stringMatching(/^Asked again on/) },
  ])
  expect(body.people).toContainEqual({ id: ada.id, name: 'Ada Panel', known: true })
  expect(JSON.stringify(body)).not.toContain(ada.address)
})

test('the panel shows remarks, answers and what each credit is worth', async () => {
  const { id } = await anArticle(house())
  const ada = await aReviewer(house(), 'Ada Remarks')
  const { token } = await asked(house(), id, ada)
  const reader = await house().reader()
  await addRemark(reader, token, { section: 'A heading', sentence: 'As it is.', words: 'Why?' }, new Date())
  const signature = { conflicts: 'None', remarks: 'Good.', shownAs: 'credential' } as const
  expect((await signText(reader, token, signature, new Date())).ok).toBe(true)
  const { body } = await call(await editor(), 'get', '/:id/credits', { id })
  expect(body).toMatchObject({
    standing: 'Reviewed and current.',
    credits: [{ name: 'Ada Remarks, shown as “A reviewer, IBCLC”', says: 'Reviewed the whole text' }],
    requests: [
      {
        open: false,
        says: expect.stringMatching(/^Signed on/),
        answer: 'Good.',
        remarks: [{ about: '“A heading”: “As it is.”', words: 'Why?' }],
      },
    ],
  })
  const credit = body.credits[0].id
  const other = await anArticle(house())
  const withdraw = async (article: string) =>
    call(await editor(), 'post', '/:id/credits/:credit/withdraw', { id: article, credit })
  expect((await withdraw(other.id)).status).toBe(404)
  expect((await withdraw(id)).status).toBe(200)
  expect((await withdraw(id)).status).toBe(409)
  expect((await booked(house(), id)).map(({ event }) => event)).toEqual(['signed', 'withdrawn'])
})

test('a question is taken back beside its own article, once', async () => {
  const { id } = await anArticle(house())
  const other = await anArticle(house())
  const { id: request } = await asked(house(), id, await aReviewer(house(), 'Ada Back'))
  const revoke = async (article: string) =>
    call(await editor(), 'post', '/:id/reviews/:request/revoke', { id: article, request })
  expect((await revoke(other.id)).status).toBe(404)
  expect((await revoke(id)).status).toBe(200)
  expect((await revoke(id)).status).toBe(409)
  expect(await requestById(await house().system(), request)).toMatchObject({ status: 'revoked' })
})

test('the panel takes the draft as the change it is called, as the checklist does', async () => {
  const { payload } = house()
  const { id } = await anArticle(house(), { body: bodyOf('Let the child recieve a story.') })
  const { token } = await asked(house(), id, await aReviewer(house(), 'Ada Spelling'))
  const signature = { conflicts: 'None', remarks: '', shownAs: 'name' } as const
  expect((await signText(await house().reader(), token, signature, new Date())).ok).toBe(true)
  const data = { body: bodyOf('Let the child receive a story.'), changeClass: 'typo', _status: 'draft' } as const
  await payload.update({ collection: 'articles', id, data, draft: true, req: await house().system() })
  const { body } = await call(await editor(), 'get', '/:id/credits', { id })
  const { items } = (await checklistForDesk(await editor(), id)) ?? { items: [] }
  expect(items.filter(({ check }) => check === 'review')).toEqual([])
  expect(body.standing).toBe('Reviewed; spelling corrected since.')
})

test('whoever is not of the desk reads no review in the admin, and nobody reads a salt', async () => {
  const { payload } = house()
  const { id } = await anArticle(house())
  const { token } = await asked(house(), id, await aReviewer(house(), 'Ada Secret'))
  const signature = { conflicts: 'A secret', remarks: 'A private word', shownAs: 'credential' } as const
  expect((await signText(await house().reader(), token, signature, new Date())).ok).toBe(true)
  const where = { subjectId: { equals: id } }
  const read = async (role: (typeof roles)[number]) =>
    payload.find({ collection: 'reviews', where, overrideAccess: false, req: await staffOf(payload, role) })
  for (const role of ['author', 'moderator'] as const) await expect(read(role)).rejects.toThrow(/not allowed/)
  for (const role of ['administrator', 'editor'] as const) {
    const [review] = (await read(role)).docs
    expect(review).toMatchObject({ remarks: 'A private word' })
    expect(review).not.toHaveProperty('salt')
  }
})
