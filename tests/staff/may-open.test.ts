import { expect, test } from 'vitest'
import { mayOpen } from '@/staff/web/may-open'
import { isPasswordLinkOpen } from '@/staff/web/password-link'
import { staffOf } from '../world/people'
import { aHouse } from '../world/rooms'

const house = aHouse()

test('what a role may not read has no title for it either', async () => {
  const { payload } = house()
  const [author, editor] = [await staffOf(payload, 'author'), await staffOf(payload, 'editor')]
  const redirects = ['collections', 'redirects']
  expect(await mayOpen(author, redirects)).toBe(false)
  expect(await mayOpen(author, ['globals', 'publishing-rules'])).toBe(false)
  expect(await mayOpen(null, redirects)).toBe(false)
  expect(await mayOpen(editor, redirects)).toBe(true)
  expect(await mayOpen(editor, ['globals', 'publishing-rules'])).toBe(true)
  expect(await mayOpen(author, ['collections', 'articles', 'create'])).toBe(true)
  expect(await mayOpen(null, ['login'])).toBe(true)
})

test('the link for a new password is open until it is used', async () => {
  const { payload, system } = house()
  await staffOf(payload, 'editor')
  const token = await payload.forgotPassword({ collection: 'staff', data: { email: 'editor@example.org' } })
  expect(await isPasswordLinkOpen(await system(), 'made-up')).toBe(false)
  expect(await isPasswordLinkOpen(await system(), token)).toBe(true)
  await payload.resetPassword({
    collection: 'staff',
    data: { token, password: 'another secret' },
    overrideAccess: true,
  })
  expect(await isPasswordLinkOpen(await system(), token)).toBe(false)
})
