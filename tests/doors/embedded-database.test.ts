import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type Database, startDatabase } from '../../bin/embedded-database.mjs'

let folder: string
let database: Database

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bedside-postgres-'))
  database = await startDatabase({ folder })
})
afterAll(async () => {
  await database.stop()
  await rm(folder, { recursive: true, force: true })
})

async function ask(query: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: database.url, connectionTimeoutMillis: 2000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return (await client.query(query)).rows
  } finally {
    await client.end().catch(() => {})
  }
}

const postmaster = async () => Number.parseInt(await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8'), 10)

test('an embedded Postgres that was killed comes back at the same address with what was stored', async () => {
  const said = vi.spyOn(console, 'warn').mockImplementation(() => {})
  await ask('create table kept as select 1 as one')
  const before = await postmaster()
  process.kill(before, 'SIGKILL')
  await vi.waitFor(async () => expect(await postmaster()).not.toBe(before), 30_000)
  await vi.waitFor(async () => expect(await ask('select * from kept')).toEqual([{ one: 1 }]), 30_000)
  expect(said.mock.calls.flat().join()).toContain('started again')
  said.mockRestore()
})

test('it stops when it is told to, and stays down', async () => {
  await database.stop()
  await expect(ask('select 1')).rejects.toThrow('ECONNREFUSED')
})
