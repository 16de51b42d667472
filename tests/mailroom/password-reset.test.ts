import { expect, test } from 'vitest'
import { openAddress } from '@/mailroom/addresses'
import { openBody } from '@/mailroom/letter-body'
import { query } from '@/platform/database'
import { staffOf } from '../world/people'
import { aHouse } from '../world/rooms'

const house = aHouse()

type Row = { unique_key: string; sealed_address: string; sealed_body: string }
const resets = async () =>
  query<Row>(await house().system(), `select * from letters where kind = 'password-reset' order by created_at`)

test('a forgotten password becomes a letter with a link that works', async () => {
  const { payload } = house()
  await staffOf(payload, 'editor')
  const token = await payload.forgotPassword({ collection: 'staff', data: { email: 'editor@example.org' } })
  const [row] = await resets()
  expect(openAddress(row?.sealed_address ?? '')).toBe('editor@example.org')
  const letter = openBody(row?.sealed_body ?? '')
  expect(letter.subject).toBe('Choose a new password for Bedside')
  expect(letter.text).toContain(`(http://localhost:3000/admin/reset/${token})`)
  expect(JSON.stringify(row)).not.toContain(token)
  await payload.resetPassword({
    collection: 'staff',
    data: { token, password: 'another secret' },
    overrideAccess: true,
  })
  const { user } = await payload.login({
    collection: 'staff',
    data: { email: 'editor@example.org', password: 'another secret' },
  })
  expect(user?.email).toBe('editor@example.org')
})

test('nobody learns from a forgotten password whether there is such an account', async () => {
  const before = await resets()
  await house().payload.forgotPassword({ collection: 'staff', data: { email: 'nobody@example.org' } })
  expect(await resets()).toEqual(before)
})

test('Payload sends nothing that the mailroom does not know', async () => {
  const message = { to: 'mira@example.org', subject: 'Hello', html: '<p>Hello</p>' }
  await expect(house().payload.sendEmail(message)).rejects.toThrow('does not know')
})
