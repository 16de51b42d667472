import type { PayloadRequest } from 'payload'
import { expect, test } from 'vitest'
import { poolOf, query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import { aHouse } from '../world/rooms'

const house = aHouse()

const write = (req: PayloadRequest, name: string) =>
  query(req, 'insert into rate_slots (provider, next_at) values ($1, now())', [name])

async function isStored(name: string): Promise<boolean> {
  const found = await query(await house().system(), 'select from rate_slots where provider = $1', [name])
  return found.length > 0
}

async function loseConnection(req: PayloadRequest): Promise<void> {
  const [mine] = await query<{ pid: number }>(req, 'select pg_backend_pid() as pid')
  await poolOf(req.payload).query('select pg_terminate_backend($1)', [mine?.pid])
}

test('what was committed is stored, and what was thrown in is not', async () => {
  await inTransaction(await house().system(), async () => {})
  const req = await house().system()
  await inTransaction(req, () => write(req, 'kept'))
  expect(req.transactionID).toBeUndefined()
  expect(await isStored('kept')).toBe(true)
  const other = await house().system()
  const broken = inTransaction(other, async () => {
    await write(other, 'taken back')
    throw new Error('on purpose')
  })
  await expect(broken).rejects.toThrow('on purpose')
  expect(await isStored('taken back')).toBe(false)
})

test('a commit that the database never heard of is no success', async () => {
  const req = await house().system()
  const lost = inTransaction(req, async () => {
    await write(req, 'lost')
    await loseConnection(req)
    return 'all is well'
  })
  await expect(lost).rejects.toThrow()
  expect(await isStored('lost')).toBe(false)
  const next = await house().system()
  await inTransaction(next, () => write(next, 'next'))
  expect(await isStored('next'), 'the next one has a connection of its own').toBe(true)
})
