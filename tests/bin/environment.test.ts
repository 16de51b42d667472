import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { describe, expect, test } from 'vitest'
import { readEnvironment } from '@/platform/env'
import { publication as samplePublication } from '@/sample/content/publication'

const keys = `k1:${Buffer.alloc(32).toString('base64')}`
const demo = {
  DATABASE_URL: 'postgres://localhost/bedside',
  PAYLOAD_SECRET: 'thirty-two characters at the very least',
  BEDSIDE_KEYS: keys,
}
const live = {
  ...demo,
  BEDSIDE_MODE: 'live',
  SITE_URL: 'https://example.org',
  SMTP_URL: 'smtp://mail.example.org',
  MAIL_FROM: 'Bedside <letters@example.org>',
  POSTAL_ADDRESS: '1 Example Street',
}

const problemsOf = (source: Record<string, string | undefined>) => {
  const read = readEnvironment(source)
  return read.ok ? [] : read.problems
}

test('the demo needs no setting beyond what the launcher makes up', () => {
  const read = readEnvironment(demo)
  expect(read).toMatchObject({ ok: true, env: { BEDSIDE_MODE: 'demo', PORT: 3000, SITE_URL: 'http://localhost:3000' } })
})

test('letters of the demo come from the publication that it shows', () => {
  expect(readEnvironment(demo)).toMatchObject({ env: { MAIL_FROM: `${samplePublication.name} <letters@example.org>` } })
})

test('the address follows the port', () => {
  expect(readEnvironment({ ...demo, PORT: '3001' })).toMatchObject({ env: { SITE_URL: 'http://localhost:3001' } })
})

test('the demo is heard on this machine alone, unless it is told otherwise; live is heard by its proxy', () => {
  expect(readEnvironment(demo)).toMatchObject({ env: { BEDSIDE_HOST: '127.0.0.1' } })
  expect(readEnvironment({ ...demo, BEDSIDE_HOST: '0.0.0.0' })).toMatchObject({ env: { BEDSIDE_HOST: '0.0.0.0' } })
  expect(readEnvironment(live)).toMatchObject({ ok: true, env: { BEDSIDE_HOST: undefined } })
  expect(problemsOf({ ...demo, BEDSIDE_HOST: 'localhost' })).toEqual([expect.stringMatching(/^BEDSIDE_HOST: must be/)])
})

test('live mode accepts what it asks for', () => {
  expect(problemsOf(live)).toEqual([])
})

test.each([
  ['1 Example Street\nExample Town', '1 Example Street, Example Town'],
  [' 1 Example Street,\r\n\r\n\tExample   Town \n', '1 Example Street, Example Town'],
  ['1 Example Street\\nExample Town', '1 Example Street, Example Town'],
  ['1\u00a0Example\u200b Street', '1 Example Street'],
])('a postal address is one line: %j', (given, read) => {
  expect(readEnvironment({ ...demo, POSTAL_ADDRESS: given })).toMatchObject({ env: { POSTAL_ADDRESS: read } })
})

describe('is refused, by name', () => {
  test.each([
    ['a mode that does not exist', { ...demo, BEDSIDE_MODE: 'staging' }, 'BEDSIDE_MODE'],
    ['a port that is no number', { ...demo, PORT: 'http' }, 'PORT'],
    ['a port beyond the last one', { ...demo, PORT: '70000' }, 'PORT'],
    ['an address without a protocol', { ...demo, SITE_URL: 'example.org' }, 'SITE_URL'],
    ['a demo for the whole world', { ...demo, SITE_URL: 'http://example.org' }, 'SITE_URL'],
    ['a database that is no Postgres', { ...demo, DATABASE_URL: 'mysql://localhost/x' }, 'DATABASE_URL'],
    ['a missing database', { ...demo, DATABASE_URL: undefined }, 'DATABASE_URL'],
    ['a short secret', { ...demo, PAYLOAD_SECRET: 'short' }, 'PAYLOAD_SECRET'],
    ['a key of the wrong length', { ...demo, BEDSIDE_KEYS: 'k1:c2hvcnQ=' }, 'BEDSIDE_KEYS'],
    ['live without a secret', { ...live, PAYLOAD_SECRET: '' }, 'PAYLOAD_SECRET'],
    ['live without keys', { ...live, BEDSIDE_KEYS: '' }, 'BEDSIDE_KEYS'],
    ['live without https', { ...live, SITE_URL: 'http://example.org' }, 'SITE_URL'],
    ['live without mail', { ...live, SMTP_URL: '' }, 'RESEND_API_KEY or SMTP_URL'],
    ['live without a sender', { ...live, MAIL_FROM: '' }, 'MAIL_FROM'],
    ['live without a postal address', { ...live, POSTAL_ADDRESS: '' }, 'POSTAL_ADDRESS'],
    ['live with the sample', { ...live, BEDSIDE_SAMPLE: '1' }, 'BEDSIDE_SAMPLE'],
  ])('%s', (_, source, name) => {
    expect(problemsOf(source).map((problem) => problem.split(':')[0])).toEqual([name])
  })
})

describe('.env.example', () => {
  const example = parseEnv(readFileSync('.env.example', 'utf8'))

  test('works unedited', () => {
    const set = Object.fromEntries(Object.entries(example).filter(([, value]) => value))
    expect(problemsOf({ ...demo, ...set })).toEqual([])
  })

  test('names every setting that is read, and no other', () => {
    const schema = readFileSync('src/platform/env.ts', 'utf8').split('z.object({')[1]?.split('\n})')[0] ?? ''
    const settings = [...schema.matchAll(/^ {2}([A-Z_]+):/gm)].map((match) => match[1])
    expect(Object.keys(example).sort()).toEqual(settings.sort())
  })
})
