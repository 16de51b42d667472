/** Floors below which a known hole is open, and packages of which there must be one copy. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

type Lock = { packages: Record<string, { version?: string; dev?: boolean }> }

const lock: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const manifest: { dependencies: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'))

/** Every installed copy that ships. */
const copiesOf = (name: string): string[] =>
  Object.entries(lock.packages)
    .filter(([path, { dev }]) => path.endsWith(`node_modules/${name}`) && !dev)
    .map(([, { version }]) => version ?? '')

const isAtLeast = (version: string, floor: string) =>
  version.localeCompare(floor, 'en', { numeric: true, sensitivity: 'base' }) >= 0

test.each([
  ['payload', '3.90.0'],
  ['next', '16.4.0'],
  ['sharp', '0.35.5'],
  ['drizzle-orm', '0.45.2'],
])('%s is at least %s in every copy that ships', (name, floor) => {
  const copies = copiesOf(name)
  expect(copies.length).toBeGreaterThan(0)
  expect(copies.filter((version) => !isAtLeast(version, floor))).toEqual([])
})

test.each(['payload', 'drizzle-orm', 'react', 'react-dom', 'next', 'graphql', 'lexical', 'sharp'])(
  'there is one %s',
  (name) => {
    expect(copiesOf(name)).toHaveLength(1)
  },
)

test('all of Payload is one version, pinned exactly', () => {
  const versions = Object.entries(manifest.dependencies).filter(([name]) => /^(payload$|@payloadcms\/)/.test(name))
  expect(new Set(versions.map(([, version]) => version))).toEqual(new Set([copiesOf('payload')[0]]))
  const installed = Object.entries(lock.packages).filter(([path]) => /node_modules\/@payloadcms\/[a-z-]+$/.test(path))
  expect(installed.filter(([, { version }]) => version !== copiesOf('payload')[0]).map(([path]) => path)).toEqual([])
})

test('what has had holes is not installed', () => {
  const names = Object.keys(lock.packages).map((path) => path.replace(/^.*node_modules\//, ''))
  const refused = ['form-builder', 'import-export', 'mcp', 'multi-tenant', 'search'].map(
    (one) => `@payloadcms/plugin-${one}`,
  )
  expect(names.filter((name) => refused.includes(name))).toEqual([])
})

test('the sender loads no Payload, no Next and no React to speak of', async () => {
  const tool = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'
  const args = [tool, '--no-config', '--ts-config', 'tsconfig.json', '--do-not-follow', 'node_modules']
  const { stdout } = await promisify(execFile)(process.execPath, [...args, '--output-type', 'json', 'src/sender.ts'], {
    maxBuffer: 64 * 1024 * 1024,
  })
  const { modules }: { modules: { source: string }[] } = JSON.parse(stdout)
  const heavy =
    /node_modules\/(payload|@payloadcms|next|drizzle-orm|react-dom|react-email)\/|payload\.config|generated\//
  expect(modules.length).toBeGreaterThan(20)
  expect(modules.map(({ source }) => source).filter((source) => heavy.test(source))).toEqual([])
})
