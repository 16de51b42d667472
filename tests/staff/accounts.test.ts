import type { Payload } from 'payload'
import { expect, test, vi } from 'vitest'
import { makeAdministrator } from '@/staff/make-administrator'
import { nameOf, roleOf } from '@/staff/roles'
import { staffOf } from '../world/people'
import { aHouse } from '../world/rooms'

const house = aHouse()

const accountOf = async (payload: Payload, email: string) =>
  (await payload.find({ collection: 'staff', where: { email: { equals: email } }, limit: 1 })).docs[0]

test('an author changes their own name and password, and never their role', async () => {
  const { payload } = house()
  const req = await staffOf(payload, 'author')
  const id = String(req.user?.id)
  const after = await payload.update({
    collection: 'staff',
    id,
    data: { name: 'Another name', role: 'administrator' },
    overrideAccess: false,
    req,
  })
  expect(after).toMatchObject({ name: 'Another name', role: 'author' })
  expect((await accountOf(payload, 'author@example.org'))?.role).toBe('author')
})

test.each(['editor', 'author', 'moderator'] as const)(
  'a %s sees and changes no account but their own',
  async (role) => {
    const { payload } = house()
    const administrator = await staffOf(payload, 'administrator')
    const req = await staffOf(payload, role)
    const seen = await payload.find({ collection: 'staff', overrideAccess: false, req })
    expect(seen.docs.map(({ id }) => id)).toEqual([req.user?.id])
    const id = String(administrator.user?.id)
    const change = payload.update({ collection: 'staff', id, data: { name: 'Mine' }, overrideAccess: false, req })
    await expect(change).rejects.toThrow()
    await expect(payload.delete({ collection: 'staff', id, overrideAccess: false, req })).rejects.toThrow()
    const data = { email: 'friend@example.org', password: 'a long password', name: 'A friend', role: 'author' as const }
    await expect(payload.create({ collection: 'staff', data, overrideAccess: false, req })).rejects.toThrow()
  },
)

test('nobody makes an account without being signed in', async () => {
  const { payload, reader, system } = house()
  const data = { email: 'guest@example.org', password: 'a long password', name: 'A guest', role: 'author' as const }
  for (const req of [await reader(), await system()])
    await expect(payload.create({ collection: 'staff', data, overrideAccess: false, req })).rejects.toThrow()
  expect(await accountOf(payload, 'guest@example.org')).toBeUndefined()
})

test('a public profile outlives the account it names', async () => {
  const { payload } = house()
  const req = await staffOf(payload, 'administrator')
  const gone = await payload.create({
    collection: 'staff',
    data: { email: 'leaves@example.org', password: 'a long password', name: 'Who leaves', role: 'author' },
    overrideAccess: false,
    req,
  })
  const profile = await payload.create({
    collection: 'people',
    data: { name: 'Who leaves', slug: 'who-leaves', staffAccount: gone.id },
    overrideAccess: false,
    req,
  })
  await payload.delete({ collection: 'staff', id: gone.id, overrideAccess: false, req })
  const kept = await payload.findByID({ collection: 'people', id: profile.id, depth: 0 })
  expect(kept).toMatchObject({ name: 'Who leaves', staffAccount: null })
})

test('the command line makes an administrator once, and tells the password once', async () => {
  const { payload, system } = house()
  const said = vi.spyOn(console, 'log').mockImplementation(() => {})
  const complained = vi.spyOn(console, 'error').mockImplementation(() => {})
  expect(await makeAdministrator(await system(), 'rosa@example.org')).toBe(0)
  expect(await makeAdministrator(await system(), 'rosa@example.org')).toBe(1)
  expect(await makeAdministrator(await system(), 'not an address')).toBe(2)
  const password = said.mock.calls.join('\n').match(/password (\S+)/)?.[1] ?? ''
  said.mockRestore()
  complained.mockClear()
  const { user } = await payload.login({ collection: 'staff', data: { email: 'rosa@example.org', password } })
  expect(user).toMatchObject({ role: 'administrator' })
})

const user = { id: '1', email: 'x@example.org', name: 'X', createdAt: '', updatedAt: '' }

test('whoever is signed in elsewhere, or has a role we do not know, has none', () => {
  expect(roleOf(null)).toBeUndefined()
  expect(roleOf(JSON.parse(JSON.stringify({ ...user, collection: 'readers', role: 'administrator' })))).toBeUndefined()
  expect(roleOf(JSON.parse(JSON.stringify({ ...user, collection: 'staff', role: 'owner' })))).toBeUndefined()
})

test('of who is signed in only the staff have a name that is kept', () => {
  expect(nameOf(null)).toBeUndefined()
  expect(nameOf(JSON.parse(JSON.stringify({ ...user, collection: 'readers' })))).toBeUndefined()
  expect(nameOf(JSON.parse(JSON.stringify({ ...user, collection: 'staff' })))).toBe('X')
})

test('the last administrator keeps the role and the account, until there is another one', async () => {
  const { payload } = house()
  const req = await staffOf(payload, 'administrator')
  const own = String(req.user?.id)
  const { docs } = await payload.find({ collection: 'staff', where: { role: { equals: 'administrator' } } })
  for (const { id } of docs) if (id !== own) await payload.delete({ collection: 'staff', id })
  const demote = () =>
    payload.update({ collection: 'staff', id: own, data: { role: 'editor' }, overrideAccess: false, req })
  await expect(demote()).rejects.toMatchObject({
    data: { errors: [{ path: 'role', message: expect.stringContaining('only administrator') }] },
  })
  const leave = payload.delete({ collection: 'staff', id: own, overrideAccess: false, req })
  await expect(leave).rejects.toThrow('only administrator')
  const everybody = { id: { exists: true } }
  const all = payload.delete({ collection: 'staff', where: everybody, overrideAccess: false, req })
  await expect(all).rejects.toThrow('one by one')
  const change = { collection: 'staff' as const, where: everybody, data: { role: 'author' as const } }
  await expect(payload.update({ ...change, overrideAccess: false, req })).rejects.toThrow('bulk edit')
  expect((await accountOf(payload, 'administrator@example.org'))?.role).toBe('administrator')

  const data = {
    email: 'second@example.org',
    password: 'a long password',
    name: 'Second',
    role: 'administrator' as const,
  }
  const second = await payload.create({ collection: 'staff', data, overrideAccess: false, req })
  const self = await payload.update({
    collection: 'staff',
    id: second.id,
    data: { name: 'Second, renamed' },
    overrideAccess: false,
    req,
  })
  expect(self.role).toBe('administrator')
  expect(await demote()).toMatchObject({ role: 'editor' })
})
