/** Payload on a fresh copy of a template database, for tests and benchmarks alike. */
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getPayload, type Payload, type PayloadRequest } from 'payload'
import pg from 'pg'
import { actAs } from '@/platform/actor'
import { type Environment, readEnvironment } from '@/platform/env'
import { testEnvironment } from './environment'

export type House = {
  payload: Payload
  /** Address of this house's own database. */
  url: string
  environment: Environment
  system: () => Promise<PayloadRequest>
  reader: () => Promise<PayloadRequest>
}

async function administer(url: string, statement: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

export async function openHouse(templateUrl: string): Promise<House & { close: () => Promise<void> }> {
  const template = new URL(templateUrl)
  const admin = new URL(template)
  admin.pathname = '/postgres'
  const name = `t_${randomUUID().replaceAll('-', '')}`
  await administer(admin.href, `create database ${name} template ${template.pathname.slice(1)}`)
  const url = new URL(template)
  url.pathname = `/${name}`
  const folder = await mkdtemp(join(tmpdir(), 'bedside-house-'))
  Object.assign(process.env, { DATABASE_URL: url.href, BEDSIDE_DATA: folder })
  const read = readEnvironment({ ...testEnvironment, DATABASE_URL: url.href, BEDSIDE_DATA: folder })
  if (!read.ok) throw new Error(read.problems.join('\n'))
  const { configFor } = await import('../../payload.config')
  const payload = await getPayload({ config: configFor(read.env), key: name })
  return {
    payload,
    url: url.href,
    environment: read.env,
    system: () => actAs('system', payload),
    reader: () => actAs('reader', payload),
    close: async () => {
      await administer(admin.href, `drop database ${name} with (force)`)
      await rm(folder, { recursive: true, force: true })
    },
  }
}
